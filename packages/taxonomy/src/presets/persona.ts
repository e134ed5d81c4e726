// The preset "Personas": whom a text is for, what they ask, and where one reaches them.
import { definePreset } from './define-preset.ts'

export const persona = definePreset({
  key: 'persona',
  kind: 'persona',
  label: { nl: 'Persona’s', en: 'Personas' },
  about: {
    nl: 'Mensen voor wie inhoud wordt geschreven, met hun vragen.',
    en: 'People whom content is written for, with their questions.',
  },
  attributes: [
    { key: 'questions', label: { nl: 'Vragen', en: 'Questions' }, type: 'list' },
    { key: 'topics', label: { nl: 'Onderwerpen', en: 'Topics' }, type: 'concepts' },
    { key: 'channels', label: { nl: 'Kanalen', en: 'Channels' }, type: 'concepts' },
    { key: 'readingLevel', label: { nl: 'Leesniveau', en: 'Reading level' }, type: 'text' },
  ],
  concepts: [
    {
      id: 'ouder',
      nl: 'Ouder',
      en: 'Parent',
      alt: { nl: ['Vader', 'Moeder', 'Verzorger'], en: ['Father', 'Mother', 'Carer'] },
      about: {
        nl: 'Regelt het schooljaar van een of meer kinderen, vaak ’s avonds op een telefoon.',
        en: 'Arranges the school year of one or more children, often at night on a phone.',
      },
      attributes: {
        questions: ['Wat heeft mijn kind nodig?', 'Wat kost het bij elkaar?', 'Kan ik het ophalen?'],
        topics: ['topic:school', 'topic:rugzak', 'topic:service'],
        channels: ['channel:email', 'channel:web'],
        readingLevel: ['B1'],
      },
    },
    {
      id: 'student',
      nl: 'Student',
      en: 'Student',
      alt: { nl: ['Studente'], en: ['Undergraduate'] },
      about: {
        nl: 'Koopt zelf, let op de prijs en leest vooral sociale media.',
        en: 'Buys for themselves, watches the price and mostly reads social media.',
      },
      attributes: {
        questions: ['Is er studentenkorting?', 'Past mijn laptop erin?'],
        topics: ['topic:korting', 'topic:rugzak'],
        channels: ['channel:social', 'channel:web'],
        readingLevel: ['B2'],
      },
    },
    {
      id: 'klant',
      nl: 'Vaste klant',
      en: 'Regular customer',
      attributes: { questions: ['Wat is er nieuw?'], channels: ['channel:email'], readingLevel: ['B1'] },
    },
    {
      id: 'medewerker',
      nl: 'Medewerker',
      en: 'Member of staff',
      alt: { nl: ['Collega'], en: ['Colleague'] },
      attributes: {
        questions: ['Wat zeg ik tegen de klant?', 'Tot wanneer loopt de actie?'],
        channels: ['channel:briefing', 'channel:kiosk'],
        readingLevel: ['B1'],
      },
    },
    {
      id: 'pers',
      nl: 'Journalist',
      en: 'Journalist',
      alt: { nl: ['Redacteur'], en: ['Reporter', 'Editor'] },
      attributes: { questions: ['Wat is het nieuws?', 'Wie kan ik bellen?'], channels: ['channel:web'] },
    },
  ],
})
