// The e-mail channel: a document as a mail with html, text, mjml and eml.
import { defineChannel, overrideLimits } from '@kanaal/types'
import { z } from 'zod'
import { handlers } from './handlers/index.ts'
import { emailLimits } from './limits.ts'
import { type EmailOptions, emailOptions } from './options.ts'
import { preview, previewModes } from './preview.ts'
import { emailRules } from './rules/index.ts'
import { serialize } from './serialize.ts'
import { type EmailTree, transform } from './transform.ts'

export const emailChannel = defineChannel<EmailOptions, EmailTree>({
  id: 'email',
  version: '10',
  title: { en: 'E-mail', nl: 'E-mail' },
  options: emailOptions,
  optionsJsonSchema: z.toJSONSchema(emailOptions, { io: 'input' }),
  capabilities: {
    nodes: Object.keys(handlers),
    links: 'inline',
    images: 'inline',
    interactive: false,
    timed: false,
    segments: 'passthrough',
    previewModes,
  },
  rules: emailRules,
  segmentsOf: ({ tokenMap }) => Object.keys(tokenMap?.segments ?? {}),
  limits: (target) => overrideLimits(emailLimits, target.limits),
  transform,
  serialize,
  preview,
})
