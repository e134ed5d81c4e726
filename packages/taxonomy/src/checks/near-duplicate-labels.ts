// Check: labels that differ by one letter.

import { foldText } from '../tag/fold-text.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { ISO_25964 } from './references.ts'
import { labelsOf } from './texts-of.ts'

/** Shorter words differ by one letter without being the same: "pen", "pan". */
const LETTERS = 7
/** Longer ones are sentences: comparing them letter by letter costs the square of their length. */
const LONGEST = 80

export const nearDuplicateLabels = defineCheck({
  id: 'near-duplicate-labels',

  severity: 'info',
  title: { en: 'Nearly the same label', nl: 'Bijna hetzelfde label' },
  why: {
    en: 'Often it is one concept that was made twice, once with a slip of the pen or in the plural.',
    nl: 'Vaak is het één begrip dat twee keer gemaakt is, één keer met een tikfout of in het meervoud.',
  },
  fix: {
    en: 'Merge the two, or leave them if they really differ.',
    nl: 'Voeg de twee samen, of laat ze als ze echt verschillen.',
  },
  messages: {
    near: {
      en: '{label} has the label "{text}", {other} has "{near}".',
      nl: '{label} heeft het label "{text}", {other} heeft "{near}".',
    },
  },
  references: [ISO_25964],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:prefLabel "Pen"@nl . ex:b a skos:Concept ; skos:prefLabel "Pan"@nl .',
      },
      {
        turtle:
          'ex:a a skos:Concept ; skos:prefLabel "Leerjaar 1"@nl . ex:b a skos:Concept ; skos:prefLabel "Leerjaar 2"@nl .',
      },
    ],
    notOk: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:prefLabel "Schooltas"@nl . ex:b a skos:Concept ; skos:prefLabel "Schooltass"@nl .',
        messages: ['near'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    // One concept a spelling: namesakes are another check's, and would make pairs without end.
    const seen = new Map<string, Map<string, { uri: string; text: string }>>()
    const said = new Set<string>()
    for (const concept of vocabulary.concepts) {
      for (const { property, language, value: text } of labelsOf(concept)) {
        const folded = foldText(text)
        if (property === 'hiddenLabel' || folded.length < LETTERS || folded.length > LONGEST) continue
        for (const key of oneLetterLess(folded)) {
          const place = `${language}\n${key}`
          const spellings = seen.get(place) ?? new Map<string, { uri: string; text: string }>()
          for (const [spelling, other] of spellings) {
            const pair = `${other.uri}\n${concept.uri}`
            if (other.uri === concept.uri || spelling === folded || said.has(pair)) continue
            if (!isOneEdit(spelling, folded)) continue
            said.add(pair)
            const values = { text: other.text, near: text, other: nameOf(concept.uri, graph) }
            yield { message: 'near', subject: other.uri, others: [concept.uri], property, values }
          }
          if (!spellings.has(folded)) seen.set(place, spellings.set(folded, { uri: concept.uri, text }))
        }
      }
    }
  },
})

/** Two words one edit apart share one of these (symmetric deletes), so that no two need to be compared in vain. */
function oneLetterLess(word: string): Set<string> {
  return new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])
}

/** Sharing a deletion also holds for a letter that moved; only one letter more, less or other is meant. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  // "Level 2" and "Level 3" are meant to differ.
  return Math.max(left.length, right.length) <= 1 && !/\d/.test(left + right)
}
