// A document and the configured targets to a message for each segment that no target can ask for.
import { defineRule, didYouMean, placeOf, toText } from '@kanaal/content'
import type { Conditional } from '@kanaal/types'
import { nodesOfType } from '../parity/nodes-of-type.ts'

const members = { tokenMap: { dialect: 'liquid', fields: {}, segments: { members: 'subscriber.member' } } }
const passage = (attributes: string): string =>
  `# Sale\n\nUntil Monday.\n\n:::when{${attributes}}\nTwice the points.\n:::`

export const segmentUnknown = defineRule({
  id: 'segment-unknown',
  source: 'engine',
  scope: 'publication',
  severity: 'warning',
  title: { en: 'Segment that nobody asks for', nl: 'Segment waar niemand naar vraagt' },
  why: {
    en: 'Kanaal knows no readers: a segment is one that a sending service, or whoever renders, can ask for. Nobody belongs to another one.',
    nl: 'Kanaal kent geen lezers: een segment is er een waar een verzenddienst, of wie er publiceert, naar kan vragen. Bij een ander hoort niemand.',
  },
  fix: {
    en: 'Correct the name, or name the segment under `tokenMap.segments` of the target that sends it. For an audience write `:::only{audience="…"}`.',
    nl: 'Verbeter de naam, of noem het segment onder `tokenMap.segments` van het doel dat verstuurt. Schrijf voor een doelgroep `:::only{audience="…"}`.',
  },
  messages: {
    misspelt: {
      en: 'No target knows the segment "{segment}". Did you mean "{guess}"?',
      nl: 'Geen bestemming kent het segment "{segment}". Bedoelde u "{guess}"?',
    },
    audience: {
      en: '"{segment}" is written as a segment, and "{guess}" is an audience: this passage ("{excerpt}") is not shown by it. Write `:::only{audience="{guess}"}`.',
      nl: '"{segment}" staat er als segment, en "{guess}" is een doelgroep: deze passage ("{excerpt}") luistert er niet naar. Schrijf `:::only{audience="{guess}"}`.',
    },
    hidden: {
      en: 'No target knows the segment "{segment}": nobody sees this passage ("{excerpt}") unless whoever renders asserts it.',
      nl: 'Geen bestemming kent het segment "{segment}": niemand ziet deze passage ("{excerpt}"), tenzij wie publiceert het opgeeft.',
    },
    shown: {
      en: 'No target knows the segment "{segment}": everybody sees this passage ("{excerpt}") unless whoever renders asserts another one.',
      nl: 'Geen bestemming kent het segment "{segment}": iedereen ziet deze passage ("{excerpt}"), tenzij wie publiceert een ander opgeeft.',
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
      { markdown: passage('segment="members" else="hide"'), target: 'email', options: members },
      { markdown: ':::only{audience="students"}\nWith your card.\n:::' },
    ],
    notOk: [
      {
        markdown: passage('segment="member" else="hide"'),
        target: 'email',
        options: members,
        messages: ['misspelt'],
      },
      { markdown: passage('segment="guests"'), target: 'email', options: members, messages: ['hidden'] },
      { markdown: passage('segment="guests" else="show"'), target: 'web', messages: ['shown'] },
      {
        markdown: passage('segment="studnts"'),
        audiences: [{ key: 'students', label: 'Students' }],
        messages: ['audience'],
      },
    ],
  },
  *check({ document, targets = [], audiences = [] }) {
    if (targets.length === 0) return
    const asking = targets.flatMap(({ segments }) => (segments ? [segments] : []))
    const known = [...new Set(asking.flat())]
    const keys = audiences.map(({ key }) => key)
    for (const node of nodesOfType<Conditional>(document.tree, 'conditional')) {
      // What is left to a sending service is told by the target that leaves it.
      if (node.otherwise === 'passthrough' && asking.length > 0) continue
      for (const segment of node.segment ?? []) {
        if (known.includes(segment)) continue
        const excerpt = toText(node).slice(0, 60)
        const finding = { place: placeOf(node, document), actual: segment }
        const misspelt = didYouMean(segment, known)
        const guess = misspelt ?? didYouMean(segment, keys)
        if (guess !== undefined) {
          const message = misspelt === undefined ? 'audience' : 'misspelt'
          yield { ...finding, message, values: { segment, excerpt, guess }, expected: guess }
        } else {
          const message = node.otherwise === 'show' ? 'shown' : 'hidden'
          yield { ...finding, message, severity: 'info', values: { segment, excerpt } }
        }
      }
    }
  },
})
