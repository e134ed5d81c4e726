// An entry, stored or not -> one text that is the same wherever its content is, and its last change.

/** What differs between a draft and what was published of it, at every depth. */
const UNLIKE = new Set(['id', 'publishedAt', 'createdAt', 'updatedAt'])

/**
 * The same for a draft and for what was published of it: publishing copies the draft, its `updatedAt` too. Media,
 * components and relations count, for a form shows them before Strapi has stored them.
 */
export const contentKeyOf = (entry: Record<string, unknown>): string =>
  JSON.stringify([entry.updatedAt ?? null, plain(entry)])

/** Sorted, and without what is empty: a form leaves out what a row holds as null. Every publication passes here. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const held = value as Record<string, unknown>
  const pairs: unknown[] = []
  for (const key of Object.keys(held).sort()) {
    const item = held[key]
    if (item !== null && item !== undefined && !UNLIKE.has(key)) pairs.push([key, plain(item)])
  }
  return pairs
}
