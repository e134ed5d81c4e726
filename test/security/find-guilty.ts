// Attack strings and a check of many at once to those that fail it: combined first, by halves where that fails.

/** What an attack did; `harm` is never empty. */
export interface Guilty {
  attacks: string[]
  harm: string[]
}

export async function findGuilty(
  attacks: readonly string[],
  harmOf: (attacks: readonly string[]) => Promise<string[]>,
): Promise<Guilty[]> {
  if (attacks.length === 0) return []
  const harm = await harmOf(attacks)
  if (harm.length === 0) return []
  if (attacks.length === 1) return [{ attacks: [...attacks], harm }]
  const middle = Math.ceil(attacks.length / 2)
  const found = [
    ...(await findGuilty(attacks.slice(0, middle), harmOf)),
    ...(await findGuilty(attacks.slice(middle), harmOf)),
  ]
  // Together they do what none of them does alone.
  return found.length > 0 ? found : [{ attacks: [...attacks], harm }]
}

/** In groups of `size`. */
export const inGroups = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
