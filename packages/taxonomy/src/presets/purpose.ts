// The preset "Purposes": what a text is to bring about.
import { definePreset } from './define-preset.ts'

export const purpose = definePreset({
  key: 'purpose',
  kind: 'purpose',
  label: { nl: 'Doelen', en: 'Purposes' },
  about: { nl: 'Wat inhoud teweeg moet brengen.', en: 'What content is meant to bring about.' },
  concepts: [
    { id: 'inform', nl: 'Informeren', en: 'Inform' },
    { id: 'instruct', nl: 'Uitleggen', en: 'Instruct' },
    { id: 'persuade', nl: 'Overtuigen', en: 'Persuade' },
    { id: 'transact', nl: 'Verkopen', en: 'Sell' },
    { id: 'involve', nl: 'Betrekken', en: 'Involve' },
    { id: 'reassure', nl: 'Geruststellen', en: 'Reassure' },
  ],
})
