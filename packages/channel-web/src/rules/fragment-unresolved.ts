// Warns of a link into the page that no heading answers.
import { defineRule, placeOf } from '@kanaal/content'
import { z } from 'zod'
import { bodyNodes } from './body-nodes.ts'

const toc = z.array(z.object({ id: z.string(), text: z.string() }))

export const fragmentUnresolved = defineRule<'rendition'>({
  id: 'fragment-unresolved',
  source: 'channel-web',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'A link into this page leads nowhere', nl: 'Een link binnen deze pagina leidt nergens heen' },
  why: {
    en: 'The heading was renamed or removed; the words stay, but they are no longer a link.',
    nl: 'De kop is hernoemd of verwijderd; de woorden blijven staan, maar zijn geen link meer.',
  },
  fix: {
    en: 'Link to one of the headings of this page, written in lower case with hyphens.',
    nl: 'Link naar een van de koppen van deze pagina, in kleine letters met streepjes.',
  },
  messages: {
    unresolved: {
      en: 'The link “{href}” matches no heading; this page has: {ids}.',
      nl: 'De link “{href}” hoort bij geen enkele kop; deze pagina heeft: {ids}.',
    },
    none: {
      en: 'The link “{href}” matches no heading; this page has none.',
      nl: 'De link “{href}” hoort bij geen enkele kop; deze pagina heeft er geen.',
    },
  },
  references: [
    {
      title: 'HTML: navigating to a fragment',
      url: 'https://html.spec.whatwg.org/multipage/browsing-the-web.html#scrolling-to-a-fragment',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: 'See [prices](#prices).\n\n## Prices\n' },
      { markdown: 'Back [to the top](#top).\n' },
      { markdown: 'See [prices](#Rates).\n\n## Prices {#Rates}\n' },
    ],
    notOk: [
      { markdown: 'See [prices](#price).\n\n## Prices\n', messages: ['unresolved'] },
      { markdown: 'See [prices](#price).\n', messages: ['none'] },
    ],
  },
  *check({ document, output }) {
    const known = toc.safeParse(output.parts.toc)
    const ids = known.success ? known.data.map((entry) => entry.id) : []
    const targets = new Set(['', 'top', 'content', ...ids.map((id) => id.toLowerCase())])
    for (const node of bodyNodes(document)) {
      if (node.type !== 'link' || !node.url.startsWith('#') || answers(targets, node.url.slice(1))) continue
      const place = placeOf(node, document)
      const href = node.url
      yield ids.length > 0
        ? { message: 'unresolved', values: { href, ids: listed(ids) }, actual: href, place }
        : { message: 'none', values: { href }, actual: href, place }
    }
  },
})

const answers = (targets: ReadonlySet<string>, fragment: string): boolean => {
  const wanted = decode(fragment).toLowerCase()
  return targets.has(wanted) || targets.has(`section-${wanted}`)
}

const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** Enough to choose from, not the whole of a long page. */
const listed = (ids: readonly string[]): string => {
  const shown = ids.slice(0, 8).map((id) => `#${id}`)
  return ids.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ')
}
