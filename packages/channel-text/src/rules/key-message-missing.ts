// A document that says what it is about only in its text.
import { defineRule, placeOfMetadata } from '@kanaal/content'

export const keyMessageMissing = defineRule<'rendition'>({
  id: 'key-message-missing',
  source: 'channel-text',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'Key message missing', nl: 'Kernboodschap ontbreekt' },
  why: {
    en: 'Staff repeat what stands at the top of the briefing. A teaser invites readers; a key message says what colleagues should know and say.',
    nl: 'Medewerkers herhalen wat bovenaan de briefing staat. Een teaser nodigt lezers uit; een kernboodschap zegt wat collega’s moeten weten en vertellen.',
  },
  fix: { en: 'Fill in `keyMessage`: one sentence.', nl: 'Vul `keyMessage` in: één zin.' },
  messages: {
    missing: {
      en: 'There is no key message, so the briefing begins with the teaser. Say in one sentence what staff should tell people.',
      nl: 'Er is geen kernboodschap, dus de briefing begint met de teaser. Zeg in één zin wat medewerkers moeten vertellen.',
    },
  },
  references: [],
  examples: {
    ok: [{ markdown: '---\nkeyMessage: Deze week tien euro korting op alle schooltassen.\n---\n\nWelkom!' }],
    notOk: [{ markdown: '---\ntitle: Terug naar school\n---\n\nWelkom!', messages: ['missing'] }],
  },
  *check({ document }) {
    if (!document.metadata.keyMessage)
      yield { message: 'missing', place: placeOfMetadata('keyMessage', document) }
  },
})
