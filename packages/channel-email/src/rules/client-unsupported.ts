// Rule: something in a brand's theme that some mail clients do not have.
import { defineRule } from '@kanaal/content'
import type { EmailOptions } from '../options.ts'
import { CHECKED_AT } from '../support/client-support.ts'
import { unsupportedIn } from '../support/unsupported-in.ts'

export const clientUnsupported = defineRule<'rendition'>({
  id: 'client-unsupported',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Not in every mail client', nl: 'Niet in elk mailprogramma' },
  why: {
    en: 'Mail clients leave out what they do not know: a grid becomes one column, a background turns white, a film is nothing.',
    nl: 'Mailprogramma’s laten weg wat ze niet kennen: een grid wordt één kolom, een achtergrond wit, een film niets.',
  },
  fix: {
    en: 'Change the theme’s template, or make sure that the mail says the same without it.',
    nl: 'Pas het sjabloon van het thema aan, of zorg dat de mail zonder dit hetzelfde zegt.',
  },
  messages: {
    missing: {
      en: 'The theme uses {feature}, which {clients} leave out. Build it with tables, or check the mail without it.',
      nl: 'Het thema gebruikt {feature}, wat {clients} weglaten. Bouw het met tabellen, of bekijk de mail zonder.',
    },
  },
  references: [{ title: 'Can I email', url: 'https://www.caniemail.com/features/', checkedAt: CHECKED_AT }],
  examples: {
    ok: [
      { markdown: '# Code\n\nWrite `display:grid` and `@import`.' },
      {
        markdown: '# Sale\n\nFrom Monday on.',
        options: { theme: { styles: { paragraph: 'margin:0 0 12px' } } },
      },
    ],
    notOk: [
      {
        markdown: '# Sale\n\n**From Monday on.**',
        options: { theme: { elements: { strong: '<b style="display:grid;gap:4px">[[body]]</b>' } } },
        messages: ['missing', 'missing'],
      },
    ],
  },
  *check({ context, output }) {
    // The default theme is the measure: what it uses, every client can do without.
    if (!(context.options as EmailOptions).theme) return
    const html = String(output.files.find(({ role }) => role === 'html')?.body ?? '')
    for (const { name, slug, missing } of unsupportedIn(html)) {
      yield {
        message: 'missing',
        values: { feature: name, clients: missing.join(', ') },
        note: `https://www.caniemail.com/features/${slug}/`,
      }
    }
  },
})
