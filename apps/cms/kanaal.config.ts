// The site "Warenhuis Linde", which does not exist: addresses, languages and audiences of the campaign in seed/.
import { defineConfig } from '@kanaal/types'

export default defineConfig({
  site: {
    url: 'https://www.warenhuislinde.example',
    name: 'Warenhuis Linde',
    description: 'Alles voor school, thuis en onderweg',
    locales: ['nl', 'en'],
    defaultLocale: 'nl',
    timeZone: 'Europe/Amsterdam',
    permalink: '/:locale/:slug/',
    organization: {
      name: 'Warenhuis Linde',
      url: 'https://www.warenhuislinde.example',
      email: 'klantenservice@warenhuislinde.example',
      phone: '+31302000100',
      address: ['Oudegracht 88', '3511 AV Utrecht'],
    },
  },
  vocabularies: [
    { key: 'topic', file: 'vocabularies/topic.ttl' },
    { key: 'persona', file: 'vocabularies/persona.ttl' },
    { key: 'journey', file: 'vocabularies/journey.ttl' },
    { key: 'purpose', file: 'vocabularies/purpose.ttl' },
  ],
  audiences: [
    { key: 'ouders', label: { en: 'Parents', nl: 'Ouders' }, persona: 'persona:ouder' },
    { key: 'studenten', label: { en: 'Students', nl: 'Studenten' }, persona: 'persona:student' },
  ],
})
