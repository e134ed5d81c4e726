// A draft that is not exported to a message that says so.
import { defineRule } from '@kanaal/content'

export const draftSkipped = defineRule({
  id: 'draft-skipped',
  source: 'export',
  scope: 'document',
  severity: 'info',
  title: { en: 'A draft was not exported', nl: 'Een concept is niet geëxporteerd' },
  why: {
    en: 'A document with `draft: true` is not ready for readers. `kanaal check` looks at it; an export leaves it out, and removes what an earlier one made of it.',
    nl: 'Een document met `draft: true` is nog niet klaar voor lezers. `kanaal check` bekijkt het; een export slaat het over en verwijdert wat een eerdere ervan maakte.',
  },
  fix: {
    en: 'Take `draft` out of the front matter when the document is ready, or export with `--drafts`.',
    nl: 'Haal `draft` uit de front matter als het document klaar is, of exporteer met `--drafts`.',
  },
  messages: {
    skipped: {
      en: 'The document is a draft and was not exported. Take `draft` out of the front matter, or add `--drafts`.',
      nl: 'Het document is een concept en is niet geëxporteerd. Haal `draft` uit de front matter, of gebruik `--drafts`.',
    },
  },
  references: [],
  examples: { ok: [{ markdown: '# Any document' }], notOk: [] },
  // Found by the export, which alone knows whether drafts were asked for.
  check: () => [],
})
