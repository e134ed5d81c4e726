// The address of the readiness page -> what it asks for.

/** What leaves rows out. */
export const NARROWING = ['target', 'state', 'owner', 'campaign'] as const

const NAMES = ['uid', 'locale', ...NARROWING, 'page', 'from'] as const

/** As they stand in the address, so that a view can be kept and shared. */
export type ReadinessParams = Partial<Record<(typeof NAMES)[number], string>>

/** Strapi keeps parameters of other pages in the address, and of ours the empty ones. */
export function toReadinessParams(query: Readonly<Record<string, unknown>>): ReadinessParams {
  const known = NAMES.flatMap((name) => {
    const value = query[name]
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : []
  })
  // Documents in a state are looked for from one on; all others stand on pages.
  const { page, from, ...params }: ReadinessParams = Object.fromEntries(known)
  if (params.state !== undefined) return from === undefined ? params : { ...params, from }
  return page === undefined ? params : { ...params, page }
}
