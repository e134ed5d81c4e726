// Warns of an embed that does not say what it is.
import { defineRule, placeOf } from '@kanaal/content'
import { bodyNodes } from './body-nodes.ts'

export const embedNoTitle = defineRule<'rendition'>({
  id: 'embed-no-title',
  source: 'channel-web',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'An embed has no title', nl: 'Een ingesloten onderdeel heeft geen titel' },
  why: {
    en: 'The page shows a link until the reader chooses to go there; without a title nobody knows what it leads to.',
    nl: 'De pagina toont een link tot de lezer ervoor kiest; zonder titel weet niemand waar die heen leidt.',
  },
  fix: {
    en: 'Add a title: `::embed{url="…" title="How to pack a school bag"}`.',
    nl: 'Voeg een titel toe: `::embed{url="…" title="Zo pak je een schooltas in"}`.',
  },
  messages: {
    missing: {
      en: 'The embed of {url} has no title.',
      nl: 'De insluiting van {url} heeft geen titel.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2: name, role, value',
      url: 'https://www.w3.org/TR/WCAG22/#name-role-value',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '::embed{url="https://video.example.org/1" title="How to pack a bag"}\n' }],
    notOk: [{ markdown: '::embed{url="https://video.example.org/1"}\n', messages: ['missing'] }],
  },
  *check({ document }) {
    for (const node of bodyNodes(document)) {
      if (node.type !== 'embed' || node.title?.trim()) continue
      yield { message: 'missing', values: { url: node.url }, place: placeOf(node, document) }
    }
  },
})
