// Check: a top concept that stands below another of its scheme.

import { peaksAbove } from './above-in-scheme.ts'
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
    en: 'Take it off the top. The automatic fix does it, and puts what is highest above it in the scheme there instead.',
    nl: 'Haal het van de top. De automatische reparatie doet dat, en zet daar in plaats ervan wat er in het schema het hoogst boven staat.',
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
    const [lowered, raised] = [new Map<string, string[]>(), new Map<string, string[]>()]
    const note = (places: Map<string, string[]>, uri: string, scheme: string): void =>
      void places.set(uri, [...(places.get(uri) ?? []), scheme])
    for (const scheme of new Set(vocabulary.concepts.flatMap(({ uri }) => graph.schemesOf(uri)))) {
      for (const uri of graph.topConcepts(scheme)) {
        if (!graph.broader(uri).some((up) => graph.schemesOf(up).includes(scheme))) continue
        const peaks = peaksAbove(uri, scheme, graph)
        // In a circle nothing is above the rest: a scheme without a top would be worse.
        if (peaks.length === 0) continue
        note(lowered, uri, scheme)
        for (const peak of peaks) if (!graph.isTopConcept(peak, scheme)) note(raised, peak, scheme)
      }
    }
    const moved = changeConcepts(vocabulary, (concept) => {
      const [remove = [], add = []] = [lowered.get(concept.uri), raised.get(concept.uri)]
      // On top of a scheme means in it (SKOS S7): that must not be lost.
      return changeLinks(changeLinks(concept, 'topConceptOf', { remove, add }), 'inScheme', { add: remove })
    })
    return {
      ...moved,
      schemes: moved.schemes.map((scheme) =>
        changeLinks(scheme, 'hasTopConcept', {
          remove: (scheme.hasTopConcept ?? []).filter((uri) => lowered.get(uri)?.includes(scheme.uri)),
        }),
      ),
    }
  },
})
