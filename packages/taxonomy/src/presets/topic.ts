// The preset "Topics": what texts of a shop are about, as a start for one's own list.
import { definePreset } from './define-preset.ts'

export const topic = definePreset({
  key: 'topic',
  kind: 'topic',
  label: { nl: 'Onderwerpen', en: 'Topics' },
  about: { nl: 'Onderwerpen waar inhoud over gaat.', en: 'Subjects that content is about.' },
  concepts: [
    {
      id: 'school',
      nl: 'School',
      en: 'School',
      alt: { nl: ['Terug naar school', 'Schooljaar', 'Brugklas'], en: ['Back to school', 'School year'] },
      narrower: [
        {
          id: 'schoolspullen',
          nl: 'Schoolspullen',
          en: 'School supplies',
          narrower: [
            {
              id: 'rugzak',
              nl: 'Rugzak',
              en: 'Backpack',
              alt: { nl: ['Schooltas', 'Boekentas'], en: ['School bag', 'Rucksack'] },
            },
            { id: 'etui', nl: 'Etui', en: 'Pencil case' },
            { id: 'agenda', nl: 'Agenda', en: 'Diary', alt: { en: ['Planner'] } },
            { id: 'rekenmachine', nl: 'Rekenmachine', en: 'Calculator' },
            {
              id: 'kaften',
              nl: 'Kaften',
              en: 'Covering books',
              alt: { nl: ['Kaftpapier'], en: ['Book covers'] },
            },
          ],
        },
        { id: 'studie', nl: 'Studie', en: 'Studies', alt: { nl: ['Studeren'], en: ['Higher education'] } },
      ],
    },
    {
      id: 'korting',
      nl: 'Korting',
      en: 'Discounts',
      alt: { nl: ['Actie', 'Aanbieding', 'Studentenkorting'], en: ['Offer', 'Sale', 'Student discount'] },
    },
    {
      id: 'service',
      nl: 'Service',
      en: 'Service',
      narrower: [
        { id: 'openingstijden', nl: 'Openingstijden', en: 'Opening hours' },
        { id: 'bezorgen', nl: 'Bezorgen', en: 'Delivery', alt: { nl: ['Levering'], en: ['Shipping'] } },
        { id: 'retour', nl: 'Retourneren', en: 'Returns', alt: { nl: ['Ruilen'], en: ['Exchanges'] } },
        { id: 'betalen', nl: 'Betalen', en: 'Payment' },
      ],
    },
    { id: 'evenement', nl: 'Evenement', en: 'Event', alt: { nl: ['Workshop'], en: ['Workshop'] } },
    { id: 'pers', nl: 'Pers', en: 'Press', alt: { nl: ['Persbericht'], en: ['Press release'] } },
  ],
})
