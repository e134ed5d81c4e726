// A symbolic link that is not followed to a message that says why.
import { defineRule } from '@kanaal/content'

export const linkSkipped = defineRule({
  id: 'link-skipped',
  source: 'export',
  scope: 'document',
  severity: 'warning',
  title: { en: 'A symbolic link was not followed', nl: 'Een symbolische koppeling is niet gevolgd' },
  why: {
    en: 'A link may lead to any file of the machine, a password file for one, and what is exported is published. So a source ends at its own directory.',
    nl: 'Een koppeling kan naar elk bestand op de computer leiden, ook een wachtwoordbestand, en wat wordt geëxporteerd, wordt gepubliceerd. Daarom houdt een bron op bij de eigen map.',
  },
  fix: {
    en: 'Copy the file into the source, or export the directory above both.',
    nl: 'Kopieer het bestand naar de bron, of exporteer de map waar beide in staan.',
  },
  messages: {
    outside: {
      en: 'The link "{path}" leads out of the source. Expected a file in it; copy it there.',
      nl: 'De koppeling "{path}" leidt de bron uit. Verwacht was een bestand erin; kopieer het daarheen.',
    },
    directory: {
      en: 'The link "{path}" leads to a directory, which is read where it really is. Links to single files in the source are followed.',
      nl: 'De koppeling "{path}" leidt naar een map, die wordt gelezen waar ze echt staat. Koppelingen naar losse bestanden in de bron worden gevolgd.',
    },
    broken: {
      en: 'The link "{path}" leads nowhere. Expected a file in the source; mend the link, or remove it.',
      nl: 'De koppeling "{path}" leidt nergens heen. Verwacht was een bestand in de bron; herstel de koppeling of verwijder ze.',
    },
  },
  references: [],
  examples: { ok: [{ markdown: '# Any document' }], notOk: [] },
  // Found while the source is listed, when there is no document yet.
  check: () => [],
})
