// The renditions of one document to a message for each that leaves out a disclaimer, or a part of it.
import { defineRule, disclaimersOf, placeOf, toText } from '@kanaal/content'
import type { Disclaimer, Rendition } from '@kanaal/types'
import { squash, textsOf } from '../parity/rendition-text.ts'

export const disclaimerMissing = defineRule({
  id: 'disclaimer-missing',
  source: 'engine',
  scope: 'publication',
  severity: 'error',
  title: { en: 'A rendition lacks a disclaimer', nl: 'Een weergave mist een disclaimer' },
  why: {
    en: 'A disclaimer may not be left out where what it is about is said: an offer without its conditions misleads.',
    nl: 'Een disclaimer mag niet ontbreken waar genoemd wordt waar hij over gaat: een aanbieding zonder voorwaarden misleidt.',
  },
  fix: {
    en: 'Shorten the disclaimer so that it fits, name in `for` what it belongs to, or leave out the target with `channels`.',
    nl: 'Maak de disclaimer korter zodat hij past, noem in `for` waar hij bij hoort, of sla de bestemming over met `channels`.',
  },
  messages: {
    missing: {
      en: 'The disclaimer "{excerpt}" is missing on {target}. Shorten it, or say in `for` what it belongs to.',
      nl: 'De disclaimer "{excerpt}" ontbreekt op {target}. Maak hem korter, of zeg in `for` waar hij bij hoort.',
    },
    cut: {
      en: 'On {target} the disclaimer lacks "{excerpt}". Shorten it so that all of it fits.',
      nl: 'Op {target} mist de disclaimer "{excerpt}". Maak hem korter, zodat alles past.',
    },
  },
  references: [
    {
      title: 'Directive 2005/29/EC, article 7: misleading omissions',
      url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Offer\n\nNow half price.\n\n:::disclaimer\nWhile stocks last.\n:::' }],
    notOk: [],
  },
  *check({ document, renditions }) {
    const disclaimers = disclaimersOf(document)
    for (const rendition of disclaimers.length > 0 ? renditions : []) {
      if (rendition.files.length === 0) continue
      const said = textsOf(rendition).map(squash).join('')
      for (const node of disclaimers) {
        const sentences = toText(node).split(/(?<=[.!?])\s+/)
        const absent = sentences.filter((sentence) => !said.includes(squash(sentence)))
        const [first] = absent
        if (first === undefined || isLeftOut(node, rendition)) continue
        const place = placeOf(node, document)
        const message = absent.length === sentences.length ? 'missing' : 'cut'
        yield {
          message,
          values: { excerpt: cut(first), target: rendition.target },
          place,
          expected: toText(node),
        }
      }
    }
  },
})

/** It does not apply there: a condition hides it, or nothing it is `for` is said. */
function isLeftOut(node: Disclaimer, { losses }: Rendition): boolean {
  const text = squash(toText(node))
  return losses.some(
    ({ by, excerpt = '' }) =>
      (by === 'condition' || by === 'policy') && excerpt.length > 3 && text.includes(squash(excerpt)),
  )
}

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text)
