// Rule: copy or a variant that is older than the text it was written from, or past its own date.
import { baseHashOf } from '../base-hash.ts'
import { defineRule } from '../define-rule.ts'
import { endOf, startOf } from '../iso-date.ts'
import { placeOf, placeOfMetadata } from '../place-of.ts'
import { toText } from '../to-text.ts'
import { variantsIn } from '../variants-in.ts'

export const variantStale = defineRule<'document'>({
  id: 'variant-stale',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Copy older than its text', nl: 'Kopij ouder dan de tekst' },
  why: {
    en: 'Who changes the text forgets the copy for one channel: it keeps saying what was true before.',
    nl: 'Wie de tekst wijzigt, vergeet de kopij voor één kanaal: die blijft zeggen wat vroeger klopte.',
  },
  fix: {
    en: 'Read the copy beside the text, correct it and save it anew; or delete it, so that the text itself is used.',
    nl: 'Lees de kopij naast de tekst, verbeter haar en sla haar opnieuw op; of verwijder haar, dan wordt de tekst zelf gebruikt.',
  },
  messages: {
    changed: {
      en: 'The text has changed since the copy for {target} was written. Read it again, or delete it.',
      nl: 'De tekst is gewijzigd sinds de kopij voor {target} geschreven werd. Lees haar opnieuw, of verwijder haar.',
    },
    changedInFile: {
      en: 'The text has changed since the copy for {target} was written. Read it again, then write "baseHash: {base}" beside it; or delete it.',
      nl: 'De tekst is gewijzigd sinds de kopij voor {target} geschreven werd. Lees haar opnieuw en schrijf er dan "baseHash: {base}" bij; of verwijder haar.',
    },
    variantExpired: {
      en: 'This variant ("{excerpt}") was valid until {until}: what is for all is used again. Renew or delete it.',
      nl: 'Deze variant ("{excerpt}") was geldig tot en met {until}: wat voor allen is, wordt weer gebruikt. Vernieuw of verwijder haar.',
    },
    expired: {
      en: 'The copy for {target} was valid until {until}: the text itself is used again. Renew or delete the copy.',
      nl: 'De kopij voor {target} was geldig tot en met {until}: de tekst zelf wordt weer gebruikt. Vernieuw of verwijder de kopij.',
    },
  },
  references: [
    {
      title: 'RFC 8785: JSON Canonicalization Scheme',
      url: 'https://www.rfc-editor.org/rfc/rfc8785',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: '---\ncopy:\n  x: Come and see.\n---\n# Open' },
      {
        markdown: '---\ncopy:\n  x: { text: Come and see., validUntil: 2027-09-05 }\n---\n# Open',
        now: '2027-09-05T12:00:00Z',
      },
    ],
    notOk: [
      {
        markdown: `---\ncopy:\n  x: { text: Come and see., baseHash: ${'a'.repeat(64)} }\n---\n# Open`,
        messages: ['changedInFile'],
      },
      {
        markdown: '---\ncopy:\n  x: { text: Come and see., validUntil: 2027-09-05 }\n---\n# Open',
        now: '2027-09-06T12:00:00Z',
        messages: ['expired'],
      },
      {
        markdown: 'Open.\n\n:::variant{channel="x" valid-until="2027-09-05"}\nCome and see.\n:::',
        now: '2027-09-06T12:00:00Z',
        messages: ['variantExpired'],
      },
    ],
  },
  *check({ document, now }) {
    for (const node of variantsIn(document.tree)) {
      const { validUntil } = node
      if (validUntil === undefined || now === undefined || endOf(validUntil) >= startOf(now)) continue
      yield {
        message: 'variantExpired',
        values: { until: validUntil, excerpt: toText(node).slice(0, 60) },
        place: placeOf(node, document),
        actual: validUntil,
      }
    }
    const copies = Object.entries(document.metadata.copy ?? {})
    // Hashing walks the whole tree, and most documents have no copy.
    const base = copies.some(([, { baseHash }]) => baseHash !== undefined) ? baseHashOf(document) : ''
    const isFile = document.source.kind === 'markdown'
    for (const [target, { baseHash, validUntil }] of copies) {
      const place = placeOfMetadata(['copy', target], document)
      if (validUntil !== undefined && now !== undefined && endOf(validUntil) < startOf(now))
        yield { message: 'expired', values: { target, until: validUntil }, place, actual: validUntil }
      else if (baseHash !== undefined && baseHash !== base)
        yield {
          message: isFile ? 'changedInFile' : 'changed',
          values: { target, ...(isFile && { base }) },
          place,
          expected: base,
          actual: baseHash,
        }
    }
  },
})
