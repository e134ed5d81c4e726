// Check: concepts of one scheme that share a label.

import { foldText } from '../tag/fold-text.ts'
import { defineCheck, namesOf } from './define-check.ts'
import { QSKOS } from './references.ts'
import { labelsOf } from './texts-of.ts'

export const overlappingLabels = defineCheck({
  id: 'overlapping-labels',
  severity: 'warning',
  title: { en: 'Concepts with the same label', nl: 'Begrippen met hetzelfde label' },
  why: {
    en: 'In a list of suggestions editors cannot tell them apart, and a tagger must guess.',
    nl: 'In een lijst met suggesties zijn ze niet te onderscheiden, en automatisch herkennen wordt raden.',
  },
  fix: {
    en: 'Merge them, or tell them apart: "Bank (meubel)", "Bank (geld)". Shared alternative labels are legal in SKOS.',
    nl: 'Voeg ze samen of maak ze verschillend: "Bank (meubel)", "Bank (geld)". Gedeelde alternatieve labels mogen in SKOS.',
  },
  messages: {
    preferred: {
      en: '{label} shares the label "{text}" with {others}.',
      nl: '{label} deelt het label "{text}" met {others}.',
    },
    alternative: {
      en: '{label} shares the alternative label "{text}" with {others}.',
      nl: '{label} deelt het alternatieve label "{text}" met {others}.',
    },
  },
  references: [
    QSKOS,
    {
      title: 'skos-testing-tool, duplicate alternative labels are legal',
      url: 'https://github.com/sparna-git/skos-testing-tool/issues/10',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:prefLabel "Bank"@nl . ex:b a skos:Concept ; skos:prefLabel "Bank"@en .',
      },
    ],
    notOk: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:prefLabel "Bank"@nl . ex:b a skos:Concept ; skos:prefLabel "bank"@nl .',
        messages: ['preferred'],
      },
      {
        turtle:
          'ex:a a skos:Concept ; skos:altLabel "Bank"@nl . ex:b a skos:Concept ; skos:altLabel "Bank"@nl .',
        messages: ['alternative'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    const uses = new Map<string, { uri: string; text: string; isPreferred: boolean }[]>()
    for (const concept of vocabulary.concepts) {
      const schemes = graph.schemesOf(concept.uri)
      for (const { property, language, value } of labelsOf(concept)) {
        if (property === 'hiddenLabel') continue
        for (const scheme of schemes.length > 0 ? schemes : ['']) {
          const key = `${scheme}\n${language}\n${foldText(value)}`
          const use = { uri: concept.uri, text: value, isPreferred: property === 'prefLabel' }
          const known = uses.get(key)
          if (known) known.push(use)
          else uses.set(key, [use])
        }
      }
    }
    const said = new Set<string>()
    for (const group of uses.values()) {
      const [first, ...others] = [...new Map(group.map((use) => [use.uri, use])).values()]
      if (!first || others.length === 0) continue
      const isPreferred = group.some((use) => use.isPreferred)
      const uris = others.map(({ uri }) => uri)
      const finding = {
        message: isPreferred ? 'preferred' : 'alternative',
        subject: first.uri,
        others: uris,
        values: { text: first.text, others: namesOf(uris, graph) },
        ...(!isPreferred && { severity: 'info' as const }),
      }
      const key = JSON.stringify(finding)
      if (!said.has(key)) yield finding
      said.add(key)
    }
  },
})
