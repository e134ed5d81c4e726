// The preset "Journey stages": how near somebody is to what they came for.
import { definePreset } from './define-preset.ts'

export const journey = definePreset({
  key: 'journey',
  kind: 'journeyStage',
  label: { nl: 'Klantreis', en: 'Journey stages' },
  about: { nl: 'Fasen van de weg die een klant aflegt.', en: 'Stages of the way a customer goes.' },
  concepts: [
    { id: 'ontdekken', nl: 'Ontdekken', en: 'Discover' },
    { id: 'orienteren', nl: 'Oriënteren', en: 'Explore' },
    { id: 'kiezen', nl: 'Kiezen', en: 'Choose' },
    { id: 'kopen', nl: 'Kopen', en: 'Buy' },
    { id: 'gebruiken', nl: 'Gebruiken', en: 'Use' },
    { id: 'terugkomen', nl: 'Terugkomen', en: 'Return' },
  ],
})
