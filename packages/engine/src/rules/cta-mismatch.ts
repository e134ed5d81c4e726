// The calls to action of one document to a message for each pair that says the same and leads elsewhere.
import { callsToActionOf, defineRule, documentUrl, placeOf, placeOfMetadata, safeUrl } from '@kanaal/content'
import type { Document, Place, Site } from '@kanaal/types'

export const ctaMismatch = defineRule({
  id: 'cta-mismatch',
  source: 'engine',
  scope: 'publication',
  severity: 'warning',
  title: { en: 'One call to action, two addresses', nl: 'Eén oproep, twee adressen' },
  why: {
    en: 'Readers of one channel end up elsewhere than readers of another, and nobody can compare what the call brought.',
    nl: 'Lezers van het ene kanaal komen ergens anders uit dan die van het andere, en niemand kan vergelijken wat de oproep opleverde.',
  },
  fix: {
    en: 'Use one address; where two are meant, give them two labels. Campaign parameters may differ.',
    nl: 'Gebruik één adres; zijn er twee bedoeld, geef ze dan twee teksten. Campagneparameters mogen verschillen.',
  },
  messages: {
    text: {
      en: '"{label}" leads to {found} here and to {declared} in {at}. Use one address, or two labels.',
      nl: '"{label}" leidt hier naar {found} en in {at} naar {declared}. Gebruik één adres, of twee teksten.',
    },
    copy: {
      en: 'The call to action for {target} ("{label}") leads to {found}, that of the document to {declared} ({at}). Use one address.',
      nl: 'De oproep voor {target} ("{label}") leidt naar {found}, die van het document naar {declared} ({at}). Gebruik één adres.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2: consistent identification',
      url: 'https://www.w3.org/TR/WCAG22/#consistent-identification',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      {
        markdown:
          '::cta[Book now]{href="https://shop.example/book?utm_source=a"}\n\n::cta[Book now]{href="https://shop.example/book/"}',
      },
      {
        markdown:
          '::cta[Book now]{href="https://shop.example/book"}\n\n::cta[Read more]{href="https://shop.example/about"}',
      },
    ],
    notOk: [
      {
        markdown:
          '::cta[Book now]{href="https://shop.example/book"}\n\n::cta[Book now]{href="https://shop.example/old"}',
        messages: ['text'],
      },
      {
        markdown:
          '---\ncallToAction: { label: Book now, href: "https://shop.example/book" }\ncopy:\n  email: { callToAction: { label: Book, href: "https://shop.example/old" } }\n---\n# Offer',
        messages: ['copy'],
      },
    ],
  },
  *check({ document, site }) {
    const calls = callsToActionOf(document).map(({ label, href, node }) => ({
      label,
      href,
      place: node ? placeOf(node, document) : placeOfMetadata(['callToAction', 'href'], document),
    }))
    for (const [index, call] of calls.entries()) {
      const first = calls.slice(0, index).find(({ label }) => fold(label) === fold(call.label))
      if (!first || isSameAddress(first.href, call.href, document, site)) continue
      yield {
        message: 'text',
        values: { label: call.label, found: call.href, declared: first.href, at: nameOf(first.place) },
        place: call.place,
        related: [first.place],
        expected: first.href,
        actual: call.href,
      }
    }
    const [primary] = calls
    for (const [target, { callToAction }] of Object.entries(document.metadata.copy ?? {})) {
      if (!primary || !callToAction || isSameAddress(primary.href, callToAction.href, document, site))
        continue
      const place = placeOfMetadata(['copy', target, 'callToAction'], document)
      yield {
        message: 'copy',
        values: {
          target,
          label: callToAction.label,
          found: callToAction.href,
          declared: primary.href,
          at: nameOf(primary.place),
        },
        place,
        related: [primary.place],
        expected: primary.href,
        actual: callToAction.href,
      }
    }
  },
})

const fold = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Parameters of campaigns, a trailing slash and http for https lead to the same page. */
function isSameAddress(one: string, other: string, document: Document, site: Site): boolean {
  const [a, b] = [one, other].map((href) => {
    const url = new URL(safeUrl(href, documentUrl(site, document)) ?? `invalid:${href}`)
    for (const name of [...url.searchParams.keys()])
      if (/^(?:utm_|mtm_|pk_|at_|gclid$|fbclid$|ref$|src$)/.test(name)) url.searchParams.delete(name)
    return `${url.protocol.replace('https:', 'http:')}${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}`
  })
  return a === b
}

const nameOf = ({ position, field, file }: Place): string =>
  field?.join(' › ') ??
  `${file?.split('/').at(-1) ?? 'callToAction'}${position ? `:${position.start.line}` : ''}`
