// An image or file that the source does not have to a message.
import { defineRule } from '@kanaal/content'

export const assetMissing = defineRule({
  id: 'asset-missing',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'An image or file was not found', nl: 'Een afbeelding of bestand is niet gevonden' },
  why: {
    en: 'Without the file there is no size, no copy beside the rendition, and perhaps a broken image for the reader.',
    nl: 'Zonder het bestand is er geen maat, geen kopie naast de weergave, en misschien een kapotte afbeelding voor de lezer.',
  },
  fix: {
    en: 'Mend the address, or put the file below the source. A path is read from the document; one with a leading slash from the source.',
    nl: 'Verbeter het adres of zet het bestand onder de bron. Een pad telt vanaf het document, met een schuine streep vooraan vanaf de bron.',
  },
  messages: {
    missing: {
      en: 'The file "{src}" was not found. Expected it below the source: mend the address or add the file.',
      nl: 'Het bestand "{src}" is niet gevonden. Verwacht was het onder de bron: verbeter het adres of voeg het toe.',
    },
    failed: {
      en: 'The file "{src}" cannot be used: {problem}. Mend the file or the address.',
      nl: 'Het bestand "{src}" is niet te gebruiken: {problem}. Verbeter het bestand of het adres.',
    },
  },
  references: [],
  examples: { ok: [{ markdown: '![A cat](https://example.org/cat.png)' }], notOk: [] },
  // Found by `resolveInputs`, which is where the source is asked.
  check: () => [],
})
