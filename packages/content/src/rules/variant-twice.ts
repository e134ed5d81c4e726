// Rule: a variant for readers whom another one has words for already.
import type { Document, Variant } from '@kanaal/types'
import { defineRule } from '../define-rule.ts'
import { placeName } from '../facts/place-name.ts'
import { endOf, startOf } from '../iso-date.ts'
import { placeOf, placeOfMetadata } from '../place-of.ts'
import { variantsIn } from '../variants-in.ts'

export const variantTwice = defineRule<'document'>({
  id: 'variant-twice',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Two variants for the same readers', nl: 'Twee varianten voor dezelfde lezers' },
  why: {
    en: 'One text takes the place of the other, so only the first is published. Who mends the second sees nothing change.',
    nl: 'Er is plaats voor één tekst, dus alleen de eerste wordt gepubliceerd. Wie de tweede verbetert, ziet niets veranderen.',
  },
  fix: {
    en: 'Make one of the two, or say on each for which channel, audience, block or time it is.',
    nl: 'Maak er één van, of schrijf bij elk voor welk kanaal, welke doelgroep, welk blok of welke tijd hij is.',
  },
  messages: {
    variant: {
      en: 'For {whom} the variant in {at} is used, because it comes first; this one is shown to nobody there.',
      nl: 'Voor {whom} wordt de variant in {at} gebruikt, want die staat er het eerst; deze ziet daar niemand.',
    },
    everybody: {
      en: 'The variant in {at} is used, because it comes first; this one is shown to nobody.',
      nl: 'De variant in {at} wordt gebruikt, want die staat er het eerst; deze ziet niemand.',
    },
    copy: {
      en: 'For {whom} the copy in {at} is used; this variant is shown to nobody there.',
      nl: 'Voor {whom} wordt de kopij in {at} gebruikt; deze variant ziet daar niemand.',
    },
  },
  references: [
    {
      title: 'DITA 1.3: conflicting conditions',
      url: 'https://docs.oasis-open.org/dita/dita/v1.3/os/part2-tech-content/archSpec/base/conditional-processing.html',
      checkedAt: '2026-11-23',
    },
  ],
  examples: {
    ok: [
      { markdown: ':::variant{channel="x"}\nA.\n:::\n\n:::variant{channel="email"}\nB.\n:::' },
      { markdown: ':::variant{channel="x"}\nA.\n:::\n\n:::variant{channel="x" audience="ouders"}\nB.\n:::' },
      {
        markdown:
          ':::variant{channel="x" valid-until="2027-09-01"}\nA.\n:::\n\n:::variant{channel="x"}\nAfterwards.\n:::',
      },
      {
        markdown:
          ':::teaser\nT\n:::\n\n:::variant{channel="x"}\nA.\n:::\n\n:::variant{channel="x" block="teaser"}\nB.\n:::',
      },
    ],
    notOk: [
      {
        markdown: ':::variant{channel="x"}\nA.\n:::\n\n:::variant{channel="email,x"}\nB.\n:::',
        messages: ['variant'],
      },
      {
        markdown:
          ':::variant{audience="ouders"}\nA.\n:::\n\n:::variant{audience="ouders" valid-until="2027-09-01"}\nB.\n:::',
        messages: ['variant'],
      },
      {
        markdown:
          ':::variant{valid-until="2027-09-01"}\nA.\n:::\n\n:::variant{valid-until="2027-09-01"}\nB.\n:::',
        messages: ['everybody'],
      },
      {
        markdown: '---\ncopy:\n  x: Come and see.\n---\n# T\n\n:::variant{channel="x"}\nB.\n:::',
        messages: ['copy'],
      },
    ],
  },
  *check({ document }) {
    const variants = variantsIn(document.tree)
    for (const [index, variant] of variants.entries()) {
      const place = placeOf(variant, document)
      const [copied] = (variant.channel ?? []).filter((channel) => isCopied(channel, variant, document))
      const first = variants.slice(0, index).find((one) => sharedBy(one, variant) !== undefined)
      if (copied !== undefined) {
        const there = placeOfMetadata(['copy', copied, 'text'], document)
        yield { message: 'copy', values: { whom: copied, at: placeName(there) }, place, related: [there] }
      } else if (first) {
        const there = placeOf(first, document)
        const whom = sharedBy(first, variant) ?? ''
        const message = whom === '' ? 'everybody' : 'variant'
        yield { message, values: { whom, at: placeName(there) }, place, related: [there] }
      }
    }
  },
})

/** Copy of the form or the front matter for the same channel goes before a variant of the whole text. */
function isCopied(channel: string, { block, audience }: Variant, { metadata }: Document): boolean {
  const copy = Object.hasOwn(metadata.copy ?? {}, channel) ? metadata.copy?.[channel] : undefined
  return Boolean(copy?.text) && !copy?.validFrom && !copy?.validUntil && block === undefined && !audience
}

/** Those whom the second would have been for, and who see the first as long as they would have seen the second. */
function sharedBy(first: Variant, second: Variant): string | undefined {
  if (first.block !== second.block || !lasts(first, second)) return undefined
  const channels = shared(first.channel, second.channel)
  const audiences = shared(first.audience, second.audience)
  if (!channels || !audiences) return undefined
  return [...channels, ...audiences, ...(first.block ? [first.block] : [])].join(', ')
}

/** Undefined where the two have none in common; no list says less than any list, and neither goes before the other. */
function shared(first: string[] | undefined, second: string[] | undefined): string[] | undefined {
  if (!first && !second) return []
  const both = first?.filter((key) => second?.includes(key)) ?? []
  return both.length > 0 ? both : undefined
}

const lasts = (first: Variant, second: Variant): boolean =>
  (first.validFrom === undefined ||
    (second.validFrom !== undefined && startOf(first.validFrom) <= startOf(second.validFrom))) &&
  (first.validUntil === undefined ||
    (second.validUntil !== undefined && endOf(first.validUntil) >= endOf(second.validUntil)))
