// The preset "Tones": how a text speaks to its reader.
import { definePreset } from './define-preset.ts'

export const tone = definePreset({
  key: 'tone',
  kind: 'tone',
  label: { nl: 'Toon', en: 'Tones' },
  about: { nl: 'Tonen van spreken, en hoe ze klinken.', en: 'Tones of voice, and what they sound like.' },
  attributes: [
    { key: 'do', label: { nl: 'Wel', en: 'Do' }, type: 'list' },
    { key: 'avoid', label: { nl: 'Niet', en: 'Avoid' }, type: 'list' },
  ],
  concepts: [
    { id: 'helder', nl: 'Helder', en: 'Plain', attributes: { do: ['Korte zinnen'], avoid: ['Vaktaal'] } },
    {
      id: 'warm',
      nl: 'Warm',
      en: 'Warm',
      attributes: { do: ['Spreek de lezer aan'], avoid: ['Grapjes over klachten'] },
    },
    {
      id: 'zakelijk',
      nl: 'Zakelijk',
      en: 'Businesslike',
      attributes: { do: ['Feiten eerst'], avoid: ['Uitroeptekens'] },
    },
    { id: 'speels', nl: 'Speels', en: 'Playful', attributes: { avoid: ['Bij slecht nieuws'] } },
    {
      id: 'dringend',
      nl: 'Dringend',
      en: 'Urgent',
      attributes: { do: ['Zeg tot wanneer'], avoid: ['Zonder reden'] },
    },
  ],
})
