// Check: labels that differ by one letter.

import type { Vocabulary } from '../model/vocabulary.ts'
import { foldText } from '../tag/fold-text.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { oneEditApart } from './one-edit-apart.ts'
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
    const first = new Map<string, Label>()
    for (const label of labelsIn(vocabulary)) if (!first.has(label.spelling)) first.set(label.spelling, label)
    const near = nearLabels([...first.values()])
    const met = new Set<Label>()
    const said = new Set<string>()
    for (const { spelling, uri, text, property } of labelsIn(vocabulary)) {
      const own = first.get(spelling)
      if (!own) continue
      for (const other of near.get(own) ?? []) {
        const pair = `${other.uri}\n${uri}`
        if (!met.has(other) || other.uri === uri || said.has(pair)) continue
        said.add(pair)
        const values = { text: other.text, near: text, other: nameOf(uri, graph) }
        yield { message: 'near', subject: other.uri, others: [uri], property, values }
      }
      met.add(own)
    }
  },
})

interface Label {
  uri: string
  property: string
  text: string
  language: string
  folded: string
  /** Language and folded text. */
  spelling: string
}

/** One at a time, and made again for a second look: all of them at once take more than the vocabulary. */
function* labelsIn({ concepts }: Vocabulary): Iterable<Label> {
  for (const concept of concepts) {
    for (const { property, language, value: text } of labelsOf(concept)) {
      const folded = foldText(text)
      if (property === 'hiddenLabel' || folded.length < LETTERS || folded.length > LONGEST) continue
      yield { uri: concept.uri, property, text, language, folded, spelling: `${language}\n${folded}` }
    }
  }
}

/** Of each label those of its language that are one letter apart from it. */
function nearLabels(labels: readonly Label[]): Map<Label, Label[]> {
  const languages = new Map<string, Label[]>()
  for (const label of labels) {
    const known = languages.get(label.language)
    if (known) known.push(label)
    else languages.set(label.language, [label])
  }
  const near = new Map<Label, Label[]>()
  for (const own of languages.values()) {
    for (const [place, others] of oneEditApart(own.map(({ folded }) => folded))) {
      const label = own[place]
      if (label)
        near.set(
          label,
          [...others].sort((a, b) => a - b).flatMap((other) => own[other] ?? []),
        )
    }
  }
  return near
}
