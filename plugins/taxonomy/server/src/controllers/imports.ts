// POST /taxonomy/import: a file or a text of a form -> what it would change, or has changed.
import { readFile } from 'node:fs/promises'
import { validateRequest } from '@kanaal/strapi-kit/strapi-server'
import { refuseOverCap } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'
import { refuse } from '../refuse'
import type { RequestContext, UploadedFile } from '../request'
import { sayWhy } from '../say-why'
import { whoOf } from '../who-of'
import * as bodies from './bodies'

export const imports = ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: RequestContext): Promise<void> {
    const { text, dryRun, keep = '', ...options } = validateRequest(bodies.importForm, ctx.request.body)
    await sayWhy(strapi, 'file', async () => {
      const source = await sourceOf(ctx, text)
      const how = { ...options, dryRun: dryRun === 'true', keep: new Set(keep.split('\n')) }
      ctx.body = await getService(strapi, 'importer').read(source, how, whoOf(ctx))
    })
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
  return text ?? refuse(['file'], 'text-missing')
}
