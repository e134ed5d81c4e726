// The plugin's settings -> whether they give documents values that they have not of their own.
import type { Settings } from './config'

export function inheritsHere({ defaults, profiles = [] }: Pick<Settings, 'defaults' | 'profiles'>): boolean {
  const levels = Object.values(defaults ?? {}).filter((level) => Object.keys(level).length > 0)
  return levels.length > 0 || profiles.some(hasDefault)
}

/** As it was checked when Strapi read the configuration. */
const hasDefault = (profile: unknown): boolean =>
  (profile as { properties: object[] }).properties.some((property) => 'default' in property)
