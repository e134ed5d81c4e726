// The values that documents inherit, and the profiles of a site, to the expressions among them that cannot work.
import { type ComputableKey, computable, type MetadataDefaults } from '@kanaal/types'
import type { Profile } from '../profile/define-profile.ts'
import { defaultProfiles } from '../profiles/default-profiles.ts'
import { checkExpression } from './check-expression.ts'
import { isComputed } from './is-computed.ts'
import { namesOf } from './names.ts'

export interface ExpressionIssue {
  /** `types.news.description` */
  path: string
  message: string
}

/** Once, where a configuration is read: no document is needed to see that a name does not exist. */
export const checkDefaults = (
  { site, locales, types, campaigns }: MetadataDefaults,
  profiles: readonly Profile[] = defaultProfiles,
): ExpressionIssue[] => {
  const names = namesOf(profiles.flatMap(({ properties }) => properties))
  const ofLevel = (path: string, values: object): ExpressionIssue[] =>
    Object.entries(values).flatMap(([key, value]: [string, unknown]) => {
      if (!isComputed(value) || !Object.hasOwn(computable, key)) return []
      const message = checkExpression(value.compute, { key, type: computable[key as ComputableKey] }, names)
      return message === undefined ? [] : [{ path: `${path}.${key}.compute`, message }]
    })
  const named = Object.entries({ locales, types, campaigns }).flatMap(([level, all]) =>
    Object.entries(all ?? {}).flatMap(([name, values]) => ofLevel(`${level}.${name}`, values)),
  )
  return [...ofLevel('site', site ?? {}), ...named]
}
