// A route of the admin about one scheme or concept -> 404 for whoever may not see it, as where there is none.
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Asker } from '../asker'
import { sightOf } from '../may-see'
import { Missing } from '../refuse'
import { sayRefusal } from '../say-refusal'

type Context = Asker & { params: Record<string, string> }
type Policy = (context: Context, config: unknown, tools: { strapi: Core.Strapi }) => Promise<true>

async function hidden(strapi: Core.Strapi, id: 'concept-missing' | 'scheme-missing', key: string) {
  return new errors.NotFoundError(await sayRefusal(strapi, new Missing(id, { key })))
}

export const policies: Record<'sees-concept' | 'sees-tree' | 'sees-whole', Policy> = {
  'sees-concept': async (context, _config, { strapi }) => {
    const { key = '' } = context.params
    const seen = await (await sightOf(strapi, context)).among([key])
    if (!seen.has(key)) throw await hidden(strapi, 'concept-missing', key)
    return true
  },
  'sees-tree': async (context, _config, { strapi }) => {
    const { key = '' } = context.params
    if ((await sightOf(strapi, context)).of(key) === 'none') throw await hidden(strapi, 'scheme-missing', key)
    return true
  },
  /** Counts, findings, files and the record are of all of it. */
  'sees-whole': async (context, _config, { strapi }) => {
    const { key = '' } = context.params
    if ((await sightOf(strapi, context)).of(key) !== 'whole')
      throw await hidden(strapi, 'scheme-missing', key)
    return true
  },
}
