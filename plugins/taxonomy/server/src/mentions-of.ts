// A concept -> the settings that name it: rules of access, what is never suggested, and fields that offer what is below it.
import { kitOf, languageOf } from '@kanaal/strapi-kit/strapi-server'
import { labelOf } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { Mention } from '../../shared/contracts'
import { pickersOf } from './picker/pickers-of'
import { knownSchemes } from './vocabulary/known-schemes'
import { schemeLabel } from './vocabulary/rows'

/** They keep the key when the concept is merged, moved or deprecated: whoever changes it should look at them. */
export async function mentionsOf(strapi: Core.Strapi, key: string): Promise<Mention[]> {
  const language = languageOf(strapi)
  const inSchemes = (await knownSchemes(strapi)).flatMap((row): Mention[] => {
    const where = labelOf({ key: row.key, prefLabel: schemeLabel(row) }, language)
    const { access = [], neverSuggest = [] } = row.settings ?? {}
    return [
      ...(access.some(({ branch }) => branch === key) ? [{ kind: 'access' as const, where }] : []),
      ...(neverSuggest.includes(key) ? [{ kind: 'neverSuggest' as const, where }] : []),
    ]
  })
  const inFields = [...kitOf(strapi).participations.keys()].flatMap((uid) =>
    pickersOf(strapi, uid)
      .filter(({ rules }) => rules.branch === key)
      .map(({ name }): Mention => ({ kind: 'field', where: `${nameOfType(strapi, uid)}: ${name}` })),
  )
  return [...inSchemes, ...inFields]
}

const nameOfType = (strapi: Core.Strapi, uid: string): string =>
  strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.info.displayName ?? uid
