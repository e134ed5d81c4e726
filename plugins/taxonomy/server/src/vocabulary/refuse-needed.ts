// A scheme that is to be deleted -> a refusal that names who still needs its concepts.
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { ASSIGNMENTS } from '../assignment-index'
import type { RefusalId } from '../refusals'
import { refuse } from '../refuse'
import { conceptsOf, listSchemes, type SchemeRow } from './rows'
import { LINKS, MEMBERS } from './tables'

/** Names in one sentence: enough to begin with. */
const NAMED = 5

/** What another scheme has or leads to would be gone from there, and nobody who looks at that one would know why. */
export async function refuseNeeded(strapi: Core.Strapi, sql: Sql, key: string): Promise<void> {
  const own = () => sql('kanaal_concepts').where({ scheme: key }).select('key')
  const [used] = await sql(ASSIGNMENTS)
    .whereIn('concept', own())
    .orWhereIn('resolved', own())
    .countDistinct({ rows: 'doc' })
  const documents = Number(used?.rows)
  if (documents > 0) refuse(['key'], 'scheme-used', { count: documents })

  const shared: Needed[] = await sql(MEMBERS.name)
    .whereIn('concept', own())
    .whereNot({ scheme: key })
    .orderBy(['concept', 'scheme'])
    .select('concept', 'scheme')
  refuseFor('scheme-shared', shared)

  const leading: Needed[] = await sql(`${LINKS.name} as link`)
    .join('kanaal_concepts as source', 'source.key', 'link.source')
    .whereIn('link.target', own())
    .whereNot('source.scheme', key)
    .orderBy('source.key')
    .distinct('source.key as concept', 'source.scheme as scheme')
  refuseFor('scheme-led-to', leading)

  const others = (await listSchemes(strapi)).filter((row) => row.key !== key)
  refuseFor('scheme-collected', await collected(strapi, key, others))
}

interface Needed {
  concept: string
  scheme: string
}

function refuseFor(id: RefusalId, needed: readonly Needed[]): void {
  if (needed.length === 0) return
  const concepts = [...new Set(needed.map(({ concept }) => concept))]
  const schemes = [...new Set(needed.map(({ scheme }) => scheme))]
  refuse(['key'], id, { count: concepts.length, concepts: concepts.slice(0, NAMED), schemes })
}

/** Of its concepts, those that collections of other schemes hold. */
async function collected(strapi: Core.Strapi, key: string, others: readonly SchemeRow[]): Promise<Needed[]> {
  const members = others.flatMap(({ key: scheme, extra }) =>
    (extra?.collections ?? []).flatMap(({ member = [], memberList = [] }) =>
      [...member, ...memberList].map((uri) => ({ scheme, uri })),
    ),
  )
  if (members.length === 0) return []
  const keys = new Map((await conceptsOf(strapi, key)).map((row) => [row.uri, row.key]))
  return members.flatMap(({ scheme, uri }) => {
    const concept = keys.get(uri)
    return concept === undefined ? [] : [{ scheme, concept }]
  })
}
