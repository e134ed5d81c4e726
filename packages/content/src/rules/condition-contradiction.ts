// Rule: conditions that no target and audience can meet, alone or inside each other.
import type { Conditional } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { defineRule } from '../define-rule.ts'
import { placeOf } from '../place-of.ts'
import { variantsIn } from '../variants-in.ts'

const DIMENSIONS = ['channel', 'audience', 'locale'] as const

export const conditionContradiction = defineRule<'document'>({
  id: 'condition-contradiction',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Condition that nobody meets', nl: 'Voorwaarde waaraan niemand voldoet' },
  why: {
    en: 'The passage is never shown, or a channel is left without any.',
    nl: 'De passage wordt nooit getoond, of een kanaal houdt niets over.',
  },
  fix: {
    en: 'Correct the attribute, or remove one of the two conditions.',
    nl: 'Verbeter het kenmerk, of haal een van beide voorwaarden weg.',
  },
  messages: {
    onlyNothing: {
      en: '"only" names no channel, audience or locale: the passage is never shown.',
      nl: '"only" noemt geen kanaal, doelgroep of taal: de passage wordt nooit getoond.',
    },
    exceptNothing: {
      en: '"except" names no channel, audience or locale: the passage is shown everywhere.',
      nl: '"except" noemt geen kanaal, doelgroep of taal: de passage wordt overal getoond.',
    },
    variantNothing: {
      en: '"variant" names no channel, audience or block: it takes the place of the whole text, for everybody.',
      nl: '"variant" noemt geen kanaal, doelgroep of blok: die tekst komt voor iedereen in de plaats van de hele tekst.',
    },
    never: {
      en: 'Inside "{outer}" the condition "{inner}" is never met: the passage is never shown.',
      nl: 'Binnen "{outer}" wordt aan "{inner}" nooit voldaan: de passage wordt nooit getoond.',
    },
    leavesNothing: {
      en: 'Conditions leave nothing for "{target}": it goes out empty. Name the channels that the document is meant for (`channels: web`), or write a passage for this one.',
      nl: 'Voorwaarden laten niets over voor "{target}": het gaat er leeg uit. Noem de kanalen waarvoor het document bedoeld is (`channels: web`), of schrijf een passage voor dit kanaal.',
    },
  },
  references: [
    {
      title: 'DITA 1.3: conditional processing',
      url: 'https://docs.oasis-open.org/dita/dita/v1.3/os/part2-tech-content/archSpec/base/conditional-processing.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      {
        markdown:
          '::::only{channel="web,email"}\n:::except{channel="email"}\nOn the web.\n:::\n::::\n\nFor all.',
      },
      {
        markdown: '::::only{channel="web"}\n:::only{audience="ouders"}\nFor parents.\n:::\n::::\n\nFor all.',
      },
    ],
    notOk: [
      { markdown: ':::except{channel="web"}\nElsewhere.\n:::', messages: ['leavesNothing'] },
      { markdown: ':::only\nNever.\n:::\n\nFor all.', messages: ['onlyNothing'] },
      { markdown: ':::except\nAlways.\n:::\n\nFor all.', messages: ['exceptNothing'] },
      { markdown: ':::variant\nFor X.\n:::\n\nFor all.', messages: ['variantNothing'] },
      {
        markdown: '::::only{channel="email"}\n:::except{channel="email"}\nNever.\n:::\n::::\n\nFor all.',
        messages: ['never'],
      },
      {
        markdown: '::::only{channel="email"}\n:::only{channel="web"}\nNever.\n:::\n::::\n\nFor all.',
        messages: ['never'],
      },
    ],
  },
  *check({ document }) {
    for (const node of conditionsIn(document.tree)) {
      if (node.test === 'when' || DIMENSIONS.some((name) => node[name] !== undefined)) continue
      yield { message: `${node.test}Nothing`, place: placeOf(node, document) }
    }
    for (const node of variantsIn(document.tree))
      if (!(node.channel ?? node.audience ?? node.block ?? node.validFrom ?? node.validUntil))
        yield { message: 'variantNothing', place: placeOf(node, document) }
    for (const { inner, outer } of nested(document.tree, [])) {
      if (!excludes(outer, inner)) continue
      const values = { outer: nameOf(outer), inner: nameOf(inner) }
      yield { message: 'never', values, place: placeOf(inner, document), related: [placeOf(outer, document)] }
    }
  },
})

function* conditionsIn(node: Nodes): Generator<Conditional> {
  if (node.type === 'conditional') yield node
  if ('children' in node) for (const child of node.children) yield* conditionsIn(child)
}

function* nested(node: Nodes, above: Conditional[]): Generator<{ inner: Conditional; outer: Conditional }> {
  if (node.type === 'conditional') for (const outer of above) yield { inner: node, outer }
  if (!('children' in node)) return
  const path = node.type === 'conditional' ? [...above, node] : above
  for (const child of node.children) yield* nested(child, path)
}

/**
 * A channel may be named by target or by channel, so two different names may mean the same; only what holds for
 * every reading is reported, except for channel names, where `web` inside `email` is what authors get wrong.
 */
function excludes(outer: Conditional, inner: Conditional): boolean {
  const tests = [outer.test, inner.test].sort().join(' ')
  if (tests === 'only only') {
    return DIMENSIONS.some((name) => {
      const [one, other] = [outer[name], inner[name]]
      return (
        one !== undefined &&
        other !== undefined &&
        !one.some((key) => other.some((rival) => isRelated(key, rival)))
      )
    })
  }
  if (tests !== 'except only') return false
  const [except, only] = outer.test === 'except' ? [outer, inner] : [inner, outer]
  const named = DIMENSIONS.filter((name) => except[name] !== undefined)
  // `except` hides only where all its dimensions match: each must hold for everything `only` lets through.
  return (
    named.length > 0 &&
    named.every((name) => only[name]?.every((key) => except[name]?.includes(key)) ?? false)
  )
}

/** `nl` and `nl-BE`, or `kiosk` and the target `kiosk-lobby`. */
function isRelated(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`)
}

function nameOf(node: Conditional): string {
  const parts = DIMENSIONS.flatMap((name) => (node[name] ? [`${name}=${node[name]?.join(',')}`] : []))
  return [node.test, ...parts].join(' ')
}
