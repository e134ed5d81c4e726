// A document that the file system does not give to a message.
import { defineRule } from '@kanaal/content'

export const documentUnreadable = defineRule({
  id: 'document-unreadable',
  source: 'export',
  scope: 'document',
  severity: 'error',
  title: { en: 'The document could not be read', nl: 'Het document kon niet worden gelezen' },
  why: {
    en: 'What cannot be read cannot be exported. What was exported before stays, and no orphans are removed.',
    nl: 'Wat niet te lezen is, kan niet worden geëxporteerd. Wat er al stond blijft, en er wordt niets opgeruimd.',
  },
  fix: {
    en: 'Make the file readable for whoever runs the export, or take it out of the source.',
    nl: 'Maak het bestand leesbaar voor wie exporteert, of haal het uit de bron.',
  },
  messages: {
    unreadable: {
      en: 'The document could not be read ({problem}). Expected a readable text.',
      nl: 'Het document kon niet worden gelezen ({problem}). Verwacht was een leesbare tekst.',
    },
  },
  references: [],
  examples: { ok: [{ markdown: '# Any document' }], notOk: [] },
  // Found while the file is opened, when there is no document yet.
  check: () => [],
})
