// Check: a top concept that stands below another of its scheme.

import { changeConcepts, changeLinks } from './change.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { QSKOS } from './references.ts'

export const topConceptsHavingBroaderConcepts = defineCheck({
  id: 'top-concepts-having-broader-concepts',
  severity: 'warning',
  title: { en: 'Top concept with a broader one', nl: 'Topbegrip met een ruimer begrip' },
  why: {
    en: 'A tree shows it twice, at the top and below its broader concept.',
    nl: 'Een boom toont het twee keer, bovenaan en onder het ruimere begrip.',
  },
  fix: {
    en: 'Take it off the top. The automatic fix does it.',
    nl: 'Haal het van de top. De automatische reparatie doet dat.',
  },
  messages: {
    broader: {
      en: '{label} is on top of {scheme} and below {parent} of the same scheme.',
      nl: '{label} staat boven in {scheme} en onder {parent} van hetzelfde schema.',
    },
  },
  references: [
    QSKOS,
    {
      title: 'sanity-plugin-taxonomy-manager, top concept that has a broader one',
      url: 'https://github.com/andybywire/sanity-plugin-taxonomy-manager/issues/11',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:topConceptOf ex:s ; skos:broader ex:b . ex:b a skos:Concept ; skos:inScheme ex:t .',
      },
    ],
    notOk: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:topConceptOf ex:s ; skos:broader ex:b . ex:b a skos:Concept ; skos:inScheme ex:s .',
        messages: ['broader'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    const schemes = new Set(vocabulary.concepts.flatMap(({ uri }) => graph.schemesOf(uri)))
    for (const scheme of schemes) {
      for (const uri of graph.topConcepts(scheme)) {
        const parent = graph.broader(uri).find((up) => graph.schemesOf(up).includes(scheme))
        if (parent === undefined) continue
        const values = { scheme: nameOf(scheme, graph), parent: nameOf(parent, graph) }
        yield { message: 'broader', subject: uri, property: 'topConceptOf', values }
      }
    }
  },
  repair({ vocabulary, graph }) {
    const isBelow = (uri: string, scheme: string): boolean =>
      graph.broader(uri).some((up) => graph.schemesOf(up).includes(scheme))
    const lowered = changeConcepts(vocabulary, (concept) => {
      const remove = graph.schemesOf(concept.uri).filter((scheme) => isBelow(concept.uri, scheme))
      const wasTop = remove.filter((scheme) => graph.isTopConcept(concept.uri, scheme))
      // On top of a scheme means in it (SKOS S7): that must not be lost.
      return changeLinks(changeLinks(concept, 'topConceptOf', { remove }), 'inScheme', { add: wasTop })
    })
    return {
      ...lowered,
      schemes: lowered.schemes.map((scheme) =>
        changeLinks(scheme, 'hasTopConcept', {
          remove: (scheme.hasTopConcept ?? []).filter((uri) => isBelow(uri, scheme.uri)),
        }),
      ),
    }
  },
})
