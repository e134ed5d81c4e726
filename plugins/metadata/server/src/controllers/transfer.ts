// GET /content-metadata/export -> a file; POST /content-metadata/import: a file -> what it would change, or has changed.
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { languageOf, refuseNullCharacters, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { getService } from '../get-service'
import type { RequestContext } from '../request'
import { MAX_CHARACTERS } from '../transfer/read-lines'
import * as bodies from './bodies'

const MEDIA_TYPES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson; charset=utf-8' }

export const transfer = ({ strapi }: { strapi: Core.Strapi }) => ({
  async export(ctx: RequestContext): Promise<void> {
    const { format, ...scope } = validateRequest(bodies.exported, ctx.query)
    ctx.set('Cache-Control', 'no-store')
    ctx.set('X-Content-Type-Options', 'nosniff')
    ctx.set('Content-Disposition', `attachment; filename="metadata.${format}"`)
    ctx.type = MEDIA_TYPES[format]
    ctx.body = Readable.from(getService(strapi, 'transfer').export(format, ctx.state.userAbility, scope))
  },

  async import(ctx: RequestContext): Promise<void> {
    const { text, dryRun } = validateRequest(bodies.imported, ctx.request.body)
    const language = languageOf(strapi)
    const source = (await fileOf(ctx)) ?? text ?? refuse('Choose a file, or paste a text.')
    refuseNullCharacters({ text: source })
    const options = { dryRun: dryRun === 'true', language }
    ctx.body = await getService(strapi, 'transfer').import(source, ctx.state.userAbility, options)
  },
})

async function fileOf(ctx: RequestContext): Promise<string | undefined> {
  const sent = ctx.request.files?.file
  const file = Array.isArray(sent) ? sent[0] : sent
  if (!file) return undefined
  // Before a byte of it is read: a character takes four at most.
  if (file.size > MAX_CHARACTERS * 4) refuse(`${file.size} bytes. Divide the file.`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file.filepath))
  } catch {
    return refuse('The file is not in UTF-8. Save it again as "CSV UTF-8".')
  }
}

function refuse(message: string): never {
  throw new errors.ValidationError(message, {
    errors: [{ path: ['file'], message, name: 'ValidationError' }],
  })
}
