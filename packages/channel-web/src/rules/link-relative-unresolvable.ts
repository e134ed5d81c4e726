// Warns of a link to another document that nobody could find.
import { defineRule, placeOf } from '@kanaal/content'
import { bodyNodes } from './body-nodes.ts'

/** A path without a protocol to a Markdown file, with or without a fragment. */
const TO_DOCUMENT = /^(?![a-z][a-z0-9+.-]*:|#|\/\/)[^?#]*\.(md|mdx|markdown)(#.*)?$/i

export const linkRelativeUnresolvable = defineRule<'rendition'>({
  id: 'link-relative-unresolvable',
  source: 'channel-web',
  scope: 'rendition',
  severity: 'warning',
  title: {
    en: 'A link leads to a document that was not found',
    nl: 'Een link leidt naar een document dat niet gevonden is',
  },
  why: {
    en: 'Readers get "page not found": the file exists for authors at best, not on the site.',
    nl: 'Lezers krijgen "pagina niet gevonden": het bestand bestaat hoogstens voor auteurs, niet op de site.',
  },
  fix: {
    en: 'Correct the path, or link to the address of the page.',
    nl: 'Verbeter het pad, of link naar het adres van de pagina.',
  },
  messages: {
    unresolvable: {
      en: 'The link “{href}” leads to a document that was not found.',
      nl: 'De link “{href}” leidt naar een document dat niet gevonden is.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2: link purpose',
      url: 'https://www.w3.org/TR/WCAG22/#link-purpose-in-context',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: 'See [the site](https://example.org/) or [below](#below).\n\n## Below\n' }],
    notOk: [{ markdown: 'See [the bags](./bags.md).\n', messages: ['unresolvable'] }],
  },
  *check({ document, context }) {
    for (const node of bodyNodes(document)) {
      const href = node.type === 'link' ? node.url : node.type === 'callToAction' ? node.href : undefined
      if (href === undefined || !TO_DOCUMENT.test(href) || Object.hasOwn(context.inputs.links, href)) continue
      yield { message: 'unresolvable', values: { href }, actual: href, place: placeOf(node, document) }
    }
  },
})
