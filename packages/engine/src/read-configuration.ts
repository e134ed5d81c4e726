// What somebody wrote in a configuration to its parts, or to an error that names the place.
import { explainIssue, type Site, type SiteInput, site as siteSchema } from '@kanaal/types'
import { ConfigurationError, toConfigurationPath } from './configuration-error.ts'

export function parseSite(input: SiteInput): Site {
  const parsed = siteSchema.safeParse(input, { error: explainIssue })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new ConfigurationError(toConfigurationPath('site', issue?.path), issue?.message ?? 'not a site')
}

/** Items by their ids, each of which is used once. */
export function byId<Item extends { id: string }>(what: string, items: readonly Item[]): Map<string, Item> {
  const found = new Map<string, Item>()
  for (const item of items) {
    if (found.has(item.id)) throw new ConfigurationError(what, `the id "${item.id}" is used twice`)
    found.set(item.id, item)
  }
  return found
}
