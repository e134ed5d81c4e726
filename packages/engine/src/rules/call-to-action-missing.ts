// The renditions of one document to a message for each one that lost the document's call to action.
import { callsToActionOf, defineRule, documentUrl, escapeHtml, safeUrl } from '@kanaal/content'
import type { Document, Rendition, Site } from '@kanaal/types'

export const callToActionMissing = defineRule({
  id: 'call-to-action-missing',
  source: 'engine',
  scope: 'publication',
  severity: 'warning',
  title: { en: 'A rendition lacks the call to action', nl: 'Een weergave mist de oproep' },
  why: {
    en: 'A message without its call to action leaves the reader with nothing to do, and channels that differ in it cannot be compared.',
    nl: 'Zonder oproep weet de lezer niet wat te doen, en kanalen die daarin verschillen zijn niet te vergelijken.',
  },
  fix: {
    en: 'Put the call to action in the metadata (`callToAction`), outside conditions, or leave out the target with `channels`.',
    nl: 'Zet de oproep in de metadata (`callToAction`), buiten voorwaarden, of sla de bestemming over met `channels`.',
  },
  messages: {
    missing: {
      en: '"{label}" ({href}) is missing on {target}. Expected the same call to action on every target.',
      nl: '"{label}" ({href}) ontbreekt op {target}. Verwacht was dezelfde oproep op elke bestemming.',
    },
  },
  references: [],
  examples: {
    ok: [
      {
        markdown:
          '---\ncallToAction:\n  label: Book now\n  href: https://shop.example/book\n---\n# Offer\n\nOnly this week.',
      },
      { markdown: '# No call to action\n\nNothing to compare.' },
    ],
    notOk: [],
  },
  check: function* ({ document, renditions, site }) {
    const primary = document.metadata.callToAction ?? callsToActionOf(document)[0]
    const address = primary && addressOf(primary.href, document, site)
    if (!address) return
    for (const rendition of renditions) {
      if (rendition.files.length === 0 || says(rendition, address)) continue
      yield {
        message: 'missing',
        values: { label: primary.label, href: primary.href, target: rendition.target },
        expected: address,
      }
    }
  },
})

const addressOf = (href: string, document: Document, site: Site): string | undefined =>
  safeUrl(href, documentUrl(site, document))

/** Campaign parameters may follow the address, and HTML writes `&` as `&amp;`. */
function says({ files, parts }: Rendition, address: string): boolean {
  const forms = [address, escapeHtml(address), address.replaceAll('&', '&#x26;')]
  const texts = files.map(({ body }) => (typeof body === 'string' ? body : '')).concat(JSON.stringify(parts))
  return texts.some((text) => forms.some((form) => text.includes(form)))
}
