// What a policy looks for -> lines that people can write, and back.

/** A part of `match`, `when` or `anyOf` of a policy, as @kanaal/metadata reads it. */
export type Condition =
  | { words: string[] }
  | { detector: string }
  | { facts: string[] }
  | { metadata: Record<string, string[]> }
  | { end: true }

const LIST = /\s*,\s*/

/** `@bsn`, `fact: price`, `purpose = advertorial, reclame`, `end date`; all else is a word or several. */
export function toConditions(text: string): Condition[] {
  const words: string[] = []
  const metadata: Record<string, string[]> = {}
  const others: Condition[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const [, detector] = /^@([a-z-]+)$/.exec(line) ?? []
    const [, facts] = /^fact:\s*(.+)$/i.exec(line) ?? []
    const [, key, values] = /^([A-Za-z]+)\s*=\s*(.+)$/.exec(line) ?? []
    if (detector !== undefined) others.push({ detector })
    else if (facts !== undefined) others.push({ facts: facts.split(LIST).filter(Boolean) })
    else if (key !== undefined && values !== undefined) metadata[key] = values.split(LIST).filter(Boolean)
    else if (/^end date$/i.test(line)) others.push({ end: true })
    else words.push(line)
  }
  return [
    ...others,
    ...(Object.keys(metadata).length > 0 ? [{ metadata }] : []),
    ...(words.length > 0 ? [{ words }] : []),
  ]
}

export const toLines = (conditions: readonly Condition[]): string =>
  conditions
    .flatMap((one) => {
      if ('detector' in one) return [`@${one.detector}`]
      if ('facts' in one) return [`fact: ${one.facts.join(', ')}`]
      if ('end' in one) return ['end date']
      if ('metadata' in one) {
        return Object.entries(one.metadata).map(([key, values]) => `${key} = ${values.join(', ')}`)
      }
      return one.words
    })
    .join('\n')
