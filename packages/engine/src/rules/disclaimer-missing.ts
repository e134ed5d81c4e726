// The renditions of one document to a message for each that leaves out a disclaimer, or a part of it.
import { defineRule, disclaimersOf, placeOf, toText } from '@kanaal/content'
import { readDisclaimers } from '../parity/read-disclaimers.ts'

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
      for (const { node, state, missing } of readDisclaimers(disclaimers, rendition)) {
        const [first] = missing
        if (state !== 'missing' && state !== 'cut') continue
        const place = placeOf(node, document)
        yield {
          message: state,
          values: { excerpt: cut(first ?? ''), target: rendition.target },
          place,
          expected: toText(node),
        }
      }
    }
  },
})

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text)
