// An entry, stored or not -> one text that is the same wherever its content is, and its last change.

/** What differs between a draft and what was published of it, at every depth. */
const UNLIKE = new Set(['id', 'publishedAt', 'createdAt', 'updatedAt'])

/**
 * The same for a draft and for what was published of it: publishing copies the draft, its `updatedAt` too. Media,
 * components and relations count, for a form shows them before Strapi has stored them.
 */
export const contentKeyOf = (entry: Record<string, unknown>): string =>
  JSON.stringify([entry.updatedAt ?? null, plain(entry)])

/** Sorted, and without what is empty: a form leaves out what a row holds as null. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.entries(value)
    .filter(([key, item]) => !UNLIKE.has(key) && item !== null && item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, plain(item)])
}
