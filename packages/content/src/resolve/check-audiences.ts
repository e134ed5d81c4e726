// A document's conditions, variants, copy and metadata to a message for each audience that nobody belongs to.
import type { Document, Message, Place } from '@kanaal/types'
import { messageOf } from '../define-rule.ts'
import { defined } from '../defined.ts'
import { didYouMean } from '../did-you-mean.ts'
import { placeOf, placeOfMetadata } from '../place-of.ts'
import { audienceExpired } from '../rules/audience-expired.ts'
import { audienceUnknown } from '../rules/audience-unknown.ts'
import { visit } from '../visit.ts'
import { isCurrent } from './is-current.ts'
import type { ResolveOptions } from './resolve-document.ts'

/** Each key is reported once, where it is named first; without a list of audiences nothing is known of any. */
export function checkAudiences(
  document: Document,
  { audiences, now }: ResolveOptions,
  messages: Message[],
): void {
  if (!audiences) return
  const keys = audiences.map(({ key }) => key)
  for (const [key, place] of usesIn(document, keys.length > 0)) {
    const known = audiences.find((one) => one.key === key)
    if (!known) {
      const guess = didYouMean(key, keys)
      const message = guess === undefined ? 'unknown' : 'misspelt'
      const values = { key, ...defined({ guess }) }
      messages.push(
        messageOf(audienceUnknown, defined({ message, values, place, actual: key, expected: guess })),
      )
    } else if (known.expires !== undefined && !isCurrent(known, now)) {
      const values = { key, until: known.expires }
      messages.push(messageOf(audienceExpired, { message: 'expired', values, place, actual: known.expires }))
    }
  }
}

/** Where each key stands first. A site without audiences may use the metadata for words of its own. */
function usesIn(document: Document, hasAudiences: boolean): Map<string, Place> {
  const uses = new Map<string, Place>()
  const { copy = {}, audience = [], notFor } = document.metadata
  visit(document.tree, (node) => {
    if (node.type !== 'conditional' && node.type !== 'variant') return
    for (const key of node.audience ?? []) use(key, placeOf(node, document))
  })
  for (const name of Object.keys(copy)) {
    const [, key] = name.split('@')
    if (key !== undefined) use(key, placeOfMetadata(['copy', name], document))
  }
  if (!hasAudiences) return uses
  // A concept of a vocabulary, such as `persona:ouder`, is no audience of the configuration.
  for (const [index, key] of audience.entries())
    if (!key.includes(':')) use(key, placeOfMetadata(['audience', index], document))
  for (const [index, key] of (notFor?.audience ?? []).entries())
    if (!key.includes(':')) use(key, placeOfMetadata(['notFor', 'audience', index], document))
  return uses

  function use(key: string, place: Place): void {
    if (!uses.has(key)) uses.set(key, place)
  }
}
