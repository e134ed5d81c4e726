// A document -> how it speaks to its reader, where its language has a familiar word for “you” and a formal one.
import type { Document, FormOfAddress } from '@kanaal/types'
import { createWordFinder } from '../policies/kinds/occurrence.ts'
import { placeInBlock } from '../policies/place-in-block.ts'
import { formOfAddress } from '../policies/starter/brand.ts'
import { textBlocks } from '../text-blocks.ts'

/** The words of the policy that looks for both in one text. */
const { groups, except, scope } = formOfAddress
const finders = Object.entries(groups).map(
  ([form, words]) => [form, createWordFinder(words, except)] as const,
)

/** Undefined where it uses no such word, or more than one kind: of a mix in one text its own policy speaks. */
export function addressOf(document: Document): FormOfAddress | undefined {
  if (!scope.locales.includes(document.locale.split('-')[0] ?? '')) return undefined
  const blocks = textBlocks(document).filter(({ zone }) => zone !== 'quote')
  const used = finders.flatMap(([form, find]): FormOfAddress[] => {
    for (const block of blocks) {
      const [span] = find(block.text)
      if (span) return [{ form, text: span.text, place: placeInBlock(block, span, document) }]
    }
    return []
  })
  return used.length === 1 ? used[0] : undefined
}
