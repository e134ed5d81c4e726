// POST /taxonomy/import: a file or a text of a form -> what it would change, or has changed.
import { readFile } from 'node:fs/promises'
import { sentence } from '@kanaal/content'
import { languageOf, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import { RefusedVocabulary, refusals, refuseOverCap } from '@kanaal/taxonomy'
import type { Localized, Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { getService } from '../get-service'
import type { RequestContext, UploadedFile } from '../request'
import { refuse } from '../vocabulary/edit-concept'
import * as bodies from './bodies'

export const imports = ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: RequestContext): Promise<void> {
    const { text, dryRun, ...options } = validateRequest(bodies.importForm, ctx.request.body)
    try {
      const source = await sourceOf(ctx, text)
      ctx.body = await getService(strapi, 'importer').read(source, { ...options, dryRun: dryRun === 'true' })
    } catch (error) {
      if (!(error instanceof RefusedVocabulary)) throw error
      const language = languageOf(strapi)
      const details = error.messages.map((message) => ({
        path: ['file'],
        message: sentenceOf(message, language),
        name: 'ValidationError',
        ruleId: `${message.source}/${message.ruleId}`,
        ...(message.place?.position ? { line: message.place.position.start.line } : {}),
      }))
      throw new errors.ValidationError(details[0]?.message ?? error.message, {
        errors: details.slice(0, 100),
      })
    }
  },
})

async function sourceOf(ctx: RequestContext, text: string | undefined): Promise<string | Uint8Array> {
  const sent: UploadedFile | UploadedFile[] | undefined = ctx.request.files?.file
  const file = Array.isArray(sent) ? sent[0] : sent
  if (file) {
    // Before a byte of it is read.
    refuseOverCap(file.size)
    return new Uint8Array(await readFile(file.filepath))
  }
  return text ?? refuse(['file'], 'Choose a file, or paste a text.')
}

function sentenceOf({ ruleId, values, reason }: Message, language: string): string {
  const known = (refusals as Record<string, Localized>)[ruleId]
  return known && values ? sentence(known, values, language) : reason
}
