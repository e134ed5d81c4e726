// A scheme as its readers see it -> its description as a dataset: DCAT-AP, ADMS and VoID.
import { publicOrigin } from '@kanaal/strapi-kit/strapi-server'
import {
  describeScheme,
  type Format,
  isUnseen,
  type Publication,
  stateBothWays,
  writeVocabulary,
} from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { FORMATS } from '../answer-in-form'
import { CHANGE } from '../content-types'
import { getService } from '../get-service'
import { Missing } from '../refuse'
import { findScheme, type SchemeRow } from '../vocabulary/rows'

export const describer = ({ strapi }: { strapi: Core.Strapi }) => ({
  async describe(key: string, format: Format): Promise<string> {
    const row = await findScheme(strapi, key)
    if (!row) throw new Missing('scheme-missing', { key })
    const vocabulary = stateBothWays(await getService(strapi, 'schemes').published([key]))
    const scheme = vocabulary.schemes.find(({ uri }) => uri === row.uri)
    if (!scheme) throw new Missing('scheme-missing', { key })
    const modified = await modifiedOf(strapi, row)
    const prefix = strapi.config.get('api.rest.prefix', '/api') as string
    const url = `${publicOrigin(strapi)}${prefix}/taxonomy/schemes/${key}`
    const description = describeScheme(vocabulary, scheme, {
      ...statedIn(row.settings),
      ...(modified && { modified }),
      // By `Accept` alone: the address is the same for all.
      distributions: FORMATS.map((one) => ({ url, format: one })),
    })
    return writeVocabulary(description, format).text
  },
})

/** What an editor wrote; a field that was emptied is none. */
function statedIn(settings: SchemeRow['settings']): Publication {
  const { publisher, license, contact, description = {} } = settings?.publication ?? {}
  const written = Object.entries({ publisher, license, contact }).flatMap(([name, text = '']) =>
    isUnseen(text) ? [] : [[name, text.trim()]],
  )
  const said = Object.entries(description).flatMap(([tag, text]): [string, string[]][] =>
    isUnseen(text) ? [] : [[tag === 'und' ? '' : tag, [text.trim()]]],
  )
  return {
    ...(Object.fromEntries(written) as Pick<Publication, 'publisher' | 'license' | 'contact'>),
    ...(said.length > 0 && { description: Object.fromEntries(said) }),
  }
}

/** When the last change was made that readers see; nothing where none was recorded, as of a scheme just made. */
async function modifiedOf(strapi: Core.Strapi, { key, published }: SchemeRow): Promise<string | undefined> {
  const [last] = await strapi.db.query(CHANGE).findMany({
    where: { scheme: key, ...(published && { id: { $lte: published.change } }) },
    select: ['createdAt'],
    orderBy: { id: 'desc' },
    limit: 1,
  })
  return last ? new Date(last.createdAt).toISOString() : undefined
}
