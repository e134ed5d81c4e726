// The terms that somebody chose last -> a short list in the browser, per field: the same few come back all day.

/** Terms in the list: as many as are read at one glance. */
const KEPT = 5

export interface RecentStore {
  getItem(name: string): string | null
  setItem(name: string, value: string): void
}

const nameOf = (field: string): string => `kanaal.taxonomy.recent.${field}`

export function readRecent(store: RecentStore, field: string): string[] {
  try {
    const stored: unknown = JSON.parse(store.getItem(nameOf(field)) ?? '[]')
    return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string').slice(0, KEPT) : []
  } catch {
    // Somebody else's value, or half of one: the list begins anew.
    return []
  }
}

export function addRecent(store: RecentStore, field: string, key: string): string[] {
  const next = [key, ...readRecent(store, field).filter((one) => one !== key)].slice(0, KEPT)
  try {
    store.setItem(nameOf(field), JSON.stringify(next))
  } catch {
    // A browser that keeps nothing: the list lasts as long as the page.
  }
  return next
}
