// Check: several preferred labels in one language.

import { addText } from '../model/texts.ts'
import type { Labels } from '../model/vocabulary.ts'
import { defineCheck } from './define-check.ts'
import { QSKOS, SKOSIFY, skos } from './references.ts'
import { resourcesOf } from './texts-of.ts'

export const inconsistentPrefLabels = defineCheck({
  id: 'inconsistent-pref-labels',
  severity: 'error',
  conditions: ['S14'],
  title: { en: 'Several preferred labels in one language', nl: 'Meer dan één voorkeurslabel in een taal' },
  why: {
    en: 'Which of them a reader sees is chance, and differs from tool to tool.',
    nl: 'Welk ervan een lezer ziet is toeval en verschilt per programma.',
  },
  fix: {
    en: 'Keep one and make the others alternative labels. The automatic fix keeps the shortest.',
    nl: 'Houd er één en maak de andere alternatief. De automatische reparatie houdt het kortste.',
  },
  messages: {
    several: {
      en: '{label} has {count} preferred labels in {language}: {texts}. SKOS allows one (S14).',
      nl: '{label} heeft {count} voorkeurslabels in {language}: {texts}. SKOS staat er één toe (S14).',
    },
  },
  references: [skos('S14'), QSKOS, SKOSIFY],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; skos:prefLabel "Tas"@nl, "Bag"@en, "Bag"@en-GB .' }],
    notOk: [
      { turtle: 'ex:a a skos:Concept ; skos:prefLabel "Tas"@nl, "Rugzak"@nl .', messages: ['several'] },
    ],
  },
  *check({ vocabulary }) {
    for (const { uri, prefLabel = {} } of resourcesOf(vocabulary)) {
      for (const [language, texts] of Object.entries(prefLabel)) {
        if (texts.length < 2) continue
        const values = {
          count: texts.length,
          language: language || '–',
          texts: texts.map((text) => `"${text}"`).join(', '),
        }
        yield { message: 'several', subject: uri, property: 'prefLabel', values }
      }
    }
  },
  repair: ({ vocabulary }) => ({
    ...vocabulary,
    schemes: vocabulary.schemes.map(keepShortest),
    concepts: vocabulary.concepts.map(keepShortest),
    collections: vocabulary.collections.map(keepShortest),
  }),
})

/** Skosify's policy "shortest"; the first in code unit order where several are. */
function keepShortest<Item extends Labels>(resource: Item): Item {
  const several = Object.entries(resource.prefLabel ?? {}).filter(([, texts]) => texts.length > 1)
  if (several.length === 0) return resource
  const prefLabel = { ...resource.prefLabel }
  const altLabel = { ...resource.altLabel }
  for (const [language, texts] of several) {
    const [kept = '', ...others] = [...texts].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    prefLabel[language] = [kept]
    for (const value of others) addText(altLabel, { value, language })
  }
  return { ...resource, prefLabel, altLabel }
}
