// The vocabularies and documents of this CMS -> what an editor may want to write for whom, why and with whom.
import { kitOf, type Sql } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { CHOICE_KINDS, type Choice, type Choices } from '../../../shared/contracts'
import { getService } from '../get-service'
import { readableRows, readableTypes } from '../overview/readable-rows'

/** Of one list; a house with more types them. */
const LISTED = 500

export const choices = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(userAbility: unknown): Promise<Choices> {
    const { terms } = kitOf(strapi).sources
    const ofKind = async (kind: string): Promise<Choice[]> =>
      ((await terms?.conceptsOf(kind)) ?? []).slice(0, LISTED)
    const types = await readableTypes(strapi, userAbility)
    const sql: Sql = strapi.db.connection
    const used = async (column: 'campaign' | 'team'): Promise<Choice[]> => {
      const rows: { value: string }[] = await readableRows(strapi, sql, types)
        .whereNot(`m.${column}`, '')
        .distinct(`m.${column} as value`)
        .orderBy('value')
        .limit(LISTED)
      return rows.map(({ value }) => ({ key: value, label: {} }))
    }
    const found: Choices = { campaign: await used('campaign'), team: await used('team') }
    for (const kind of CHOICE_KINDS) found[kind] = await ofKind(kind)
    const { profiles } = await getService(strapi, 'rules').load()
    const named = profiles.flatMap(({ properties }) => properties.flatMap(({ scheme }) => scheme ?? []))
    const schemes = [...new Set(named)].map(
      async (scheme): Promise<[string, Choice[]]> => [
        scheme,
        (await terms?.conceptsIn(scheme, LISTED)) ?? [],
      ],
    )
    found.schemes = Object.fromEntries(await Promise.all(schemes))
    return found
  },
})
