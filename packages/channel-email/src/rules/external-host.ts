// Rule: a theme that makes the reader's client ask a third party for something.
import { defineRule } from '@kanaal/content'
import type { EmailOptions } from '../options.ts'

/** Fonts, style sheets and backgrounds: addresses in CSS, and elements that load by themselves. */
const LOADS =
  /url\(\s*['"]?(https?:\/\/[^'")\s]+)|@import\s+['"](https?:[^'"]+)|<link\b[^>]*href="(https?:[^"]+)|\sbackground="(https?:[^"]+)/gi

export const externalHost = defineRule<'rendition'>({
  id: 'external-host',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Third party in the theme', nl: 'Derde partij in het thema' },
  why: {
    en: 'A font or style sheet of another host tells that host who opens the mail, which the GDPR wants a reason for; most clients drop it anyway.',
    nl: 'Een lettertype of stylesheet van een andere host vertelt die host wie de mail opent, en daar vraagt de AVG een reden voor; de meeste mailprogramma’s laten het toch weg.',
  },
  fix: {
    en: 'Use a font stack that readers have, and host pictures yourself.',
    nl: 'Gebruik lettertypes die lezers al hebben, en host afbeeldingen zelf.',
  },
  messages: {
    host: {
      en: 'The theme loads from {host}, which is not {site}. Leave it out, or host it yourself.',
      nl: 'Het thema laadt van {host}, en dat is niet {site}. Laat het weg, of host het zelf.',
    },
  },
  references: [
    {
      title: 'LG München, 3 O 17493/20: Google Fonts',
      url: 'https://gdprhub.eu/index.php?title=LG_München_-_3_O_17493/20',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: [{ markdown: '# Sale\n\nSee url(https://a.example/x.css).' }],
    notOk: [
      {
        markdown: '# Sale\n\n**Now.**',
        options: {
          theme: {
            elements: { strong: '<b style="background:url(https://cdn.example.net/x.png)">[[body]]</b>' },
          },
        },
        messages: ['host'],
      },
    ],
  },
  *check({ context, output }) {
    if (!(context.options as EmailOptions).theme) return
    const html = String(output.files.find(({ role }) => role === 'html')?.body ?? '')
    const own = new URL(context.site.url).hostname
    const tags = html.match(/<style[^>]*>[\s\S]*?<\/style>|<[^>]*>/g)?.join('\n') ?? ''
    const addresses = [...tags.matchAll(LOADS)].map((found) => found.slice(1).find(Boolean) ?? '')
    const hosts = addresses.filter((address) => URL.canParse(address)).map((found) => new URL(found).hostname)
    const parent = own.replace(/^www\./, '')
    for (const host of new Set(hosts))
      if (host !== own && host !== parent && !host.endsWith(`.${parent}`))
        yield { message: 'host', values: { host, site: own } }
  },
})
