// Rule: something that plays, of which a mail shows neither a picture nor a way to it.
import { defineRule, placeOf, toText, visit } from '@kanaal/content'
import { columnWidth } from '../email-theme.ts'
import { imageSource } from '../image-source.ts'
import { sentTree } from '../to-blocks.ts'

export const embedNotSupported = defineRule<'rendition'>({
  id: 'embed-not-supported',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'Nothing plays in a mail', nl: 'In een mail speelt niets af' },
  why: {
    en: 'Gmail, Outlook and Yahoo take films, sound and frames out of a mail; what is left is the poster and the link that lead to them.',
    nl: 'Gmail, Outlook en Yahoo halen film, geluid en frames uit een mail; wat blijft, zijn de posterafbeelding en de link ernaartoe.',
  },
  fix: {
    en: 'Give the embed a `poster` in PNG, JPEG or GIF, and an address that begins with https.',
    nl: 'Geef het ingesloten item een `poster` in PNG, JPEG of GIF, en een adres dat met https begint.',
  },
  messages: {
    link: {
      en: '"{title}" does not play in a mail and has no poster: the reader sees a link only. Give it a poster.',
      nl: '"{title}" speelt niet af in een mail en heeft geen poster: de lezer ziet alleen een link. Geef het een poster.',
    },
    text: {
      en: '"{title}" does not play in a mail, and nothing may lead to its address: the reader sees words only. Use an https address.',
      nl: '"{title}" speelt niet af in een mail, en naar het adres ervan mag niets leiden: de lezer ziet alleen woorden. Gebruik een https-adres.',
    },
  },
  references: [
    {
      title: 'Can I email: video',
      url: 'https://www.caniemail.com/features/html-video/',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: [
      {
        markdown:
          '# Film\n\n::embed{url="https://video.example.org/1" title="The store" poster="https://example.org/1.jpg"}',
      },
    ],
    notOk: [
      {
        markdown: '# Film\n\n::embed{url="https://video.example.org/1" title="The store"}',
        messages: ['link'],
      },
      { markdown: '# Film\n\n::embed{url="ftp://example.org/1" title="The store"}', messages: ['text'] },
    ],
  },
  *check({ document, context }) {
    const found: { message: 'link' | 'text'; title: string; place: ReturnType<typeof placeOf> }[] = []
    visit(sentTree(document), 'embed', (node) => {
      const isReached = context.link(node.url) !== undefined
      if (isReached && node.poster && imageSource(node.poster, context, columnWidth(context))) return
      const title = toText(node) || node.url
      found.push({ message: isReached ? 'link' : 'text', title, place: placeOf(node, document) })
    })
    for (const { message, title, place } of found) yield { message, values: { title }, place }
  },
})
