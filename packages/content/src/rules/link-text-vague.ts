// Rule: a link whose text does not say where it leads.
import type { Nodes } from 'mdast'
import { defineRule } from '../define-rule.ts'
import { placeOf } from '../place-of.ts'
import { toText } from '../to-text.ts'
import { visit } from '../visit.ts'

/** Texts that say nothing without the sentence around them, in the languages of the interface. */
const VAGUE = new Set([
  ...[
    'click here',
    'click',
    'here',
    'link',
    'this link',
    'more',
    'read more',
    'learn more',
    'more info',
    'this page',
  ],
  ...[
    'klik hier',
    'hier',
    'klik',
    'deze link',
    'lees meer',
    'lees verder',
    'meer',
    'meer info',
    'meer informatie',
    'deze pagina',
  ],
])

export const linkTextVague = defineRule<'document'>({
  id: 'link-text-vague',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Link text says nothing', nl: 'Linktekst zegt niets' },
  why: {
    en: 'In a list of links, on a button or beside a QR code only the text of the link is left.',
    nl: 'In een lijst met links, op een knop of naast een QR-code blijft alleen de tekst van de link over.',
  },
  fix: {
    en: 'Name what stands behind the link: "opening hours in Utrecht".',
    nl: 'Noem wat er achter de link staat: "openingstijden in Utrecht".',
  },
  messages: {
    vague: {
      en: '"{text}" does not say where the link leads.',
      nl: '"{text}" zegt niet waar de link heen leidt.',
    },
    empty: {
      en: 'The link to "{href}" has no text.',
      nl: 'De link naar "{href}" heeft geen tekst.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2, 2.4.4 Link Purpose (In Context)',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '[Opening hours](https://example.org)' }],
    notOk: [
      { markdown: '[Click here](https://example.org)', messages: ['vague'] },
      { markdown: '[Lees meer…](https://example.org)', messages: ['vague'] },
      { markdown: '[](https://example.org)', messages: ['empty'] },
    ],
  },
  *check({ document }) {
    const links: { node: Nodes; href: string }[] = []
    visit(document.tree, (node: Nodes) => {
      if (node.type === 'link') links.push({ node, href: node.url })
      if (node.type === 'linkReference') links.push({ node, href: node.identifier })
      if (node.type === 'callToAction') links.push({ node, href: node.href })
    })
    for (const { node, href } of links) {
      const text = toText(node)
      const place = placeOf(node, document)
      if (text === '') yield { message: 'empty', values: { href: href.slice(0, 80) }, place }
      else if (VAGUE.has(bare(text))) yield { message: 'vague', values: { text }, place, actual: text }
    }
  },
})

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.…!›»>→:]+$/u, '')
    .trim()
}
