// Numbers, addresses and names in a text -> where they stand; checksums by property.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBsn } from '../src/policies/detectors/bsn.ts'
import { isIban } from '../src/policies/detectors/iban.ts'
import { detectors } from '../src/policies/detectors/index.ts'
import { site } from './site.ts'

describe('detectors', () => {
  const spans = (id: keyof typeof detectors, text: string, locale = 'nl') =>
    detectors[id](text, { locale, site }).map((span) => span.text)
  const nine = fc
    .integer({ min: 10_000_000, max: 999_999_999 })
    .map((value) => String(value).padStart(9, '0'))

  test('a BSN is found by the 11-proef, and one wrong digit is seen', () => {
    expect(isBsn('249566758')).toBe(true)
    fc.assert(
      fc.property(nine, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, at, add) => {
        const wrong = digits.slice(0, at) + ((Number(digits[at]) + add) % 10) + digits.slice(at + 1)
        if (isBsn(digits)) expect(isBsn(wrong)).toBe(false)
        expect(spans('bsn', `Uw bsn is ${digits}.`)).toEqual(isBsn(digits) ? [digits] : [])
      }),
      { numRuns: 2000 },
    )
  })

  test('a BSN is not a part of a longer number, a version, an address or an order', () => {
    for (const text of [
      '12495667580',
      '249566758-1',
      '1.249566758',
      'https://a.nl/249566758',
      'a249566758',
      'KvK 249566758',
    ])
      expect(spans('bsn', text), text).toEqual([])
    expect(spans('bsn', 'sofinummer 2495 66 758 of 24956675')).toHaveLength(1)
  })

  test.each([
    'Uw bsn:123456782 staat hier',
    'BSN: 123-456-782',
    'bsn=123456782',
    'BSN #123.456.782',
    'BSN (1234 56 782)',
    'BSN:\u00a0123\u00a0456\u00a0782',
  ])('M21 a number that is called a BSN is one, however it is grouped: %s', (text) =>
    expect(spans('bsn', text)).toHaveLength(1),
  )
  test.each(['12:123456782', 'ref:123456782', '123-456-782', 'BSN: 123-456-783'])(
    'M21 a number that nobody calls a BSN is none: %s',
    (text) => expect(spans('bsn', text)).toEqual([]),
  )

  test.each([
    'NL91\u00a0ABNA\u00a00417\u00a01643\u00a000',
    'nl91abna0417164300',
    'NL91.ABNA.0417.1643.00',
    'nl91-abna-0417-1643-00',
    'BE68 5390 0754 7034',
  ])('M21 an account is one however it is written: %s', (written) => {
    expect(spans('iban', `Naar ${written} maar niet vandaag.`)).toEqual([written])
    expect(spans('iban', `Naar ${written.replace(/\d$/, (one) => String((Number(one) + 1) % 10))}.`)).toEqual(
      [],
    )
  })

  test('published IBANs are valid, and one wrong digit is seen', () => {
    const known = [
      'NL91ABNA0417164300',
      'DE89370400440532013000',
      'GB29NWBK60161331926819',
      'BE68539007547034',
      'FR1420041010050500013M02606',
    ]
    for (const iban of known) {
      expect(isIban(iban)).toBe(true)
      expect(spans('iban', `Naar ${iban.replace(/(.{4})/g, '$1 ').trim()}, graag.`)).toHaveLength(1)
    }
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.integer({ min: 2, max: 15 }),
        fc.integer({ min: 1, max: 9 }),
        (iban, at, add) => {
          const sign = iban[at] ?? ''
          if (!/\d/.test(sign)) return
          expect(isIban(iban.slice(0, at) + ((Number(sign) + add) % 10) + iban.slice(at + 1))).toBe(false)
        },
      ),
    )
  })

  test.each([
    ['Bel 06-12345678 of 06 12 34 56 78.', 2],
    ['Bel +31 (0)6 12345678 of +32 470 12 34 56.', 2],
    ['Bel 030-2001234 of 0031302001234.', 2],
    ['Bel (020) 123 45 67 of 020 - 123 45 67.', 2],
    ['Op 01 - 02 - 2024, blz. 10 - 12.', 0],
    ['Bel 0800-1234 of 0900-1234567 of 14 030.', 0],
    ['Op 12-05-2024 om 10:30, versie 0.6.12, 06.12.2024, 2024-06-12 en 100 000 000 euro.', 0],
    ['ISBN 0-306-40615-2 en 0612345678.', 1],
    // An account is none, whether its check digits are right or not.
    ['NL91 ABNA 0417 1643 00', 0],
    ['NL92 ABNA 0417 1643 00', 0],
    ['DE89 3704 0044 0532 0130 00', 0],
    ['NL91 ABNA 0417 1643 00 of bel 06 12 34 56 78', 1],
  ])('telephone numbers: %s', (text, count) => expect(spans('phone', text)).toHaveLength(count))

  test.each([
    ['van € 79,95 voor € 49,95', 1],
    ['Van 79,- voor slechts 49,-', 1],
    ['van 80 euro nu voor 50 euro', 1],
    ['was £79.00, now only £49.00', 1],
    ['reduced from $80 to $50', 1],
    ['Van € 99 nu € 79', 1],
    ['Nu £79 (was £99)', 1],
    ['Nu € 79,95 in plaats van € 99,95', 1],
    ['~~€ 99,95~~ € 79,95', 1],
    ['from $100 to $80', 1],
    ['van € 1.299,00 naar € 999', 1],
    ['Oude prijs: € 99. Nieuwe prijs: € 79.', 1],
    ['Vanaf € 99 voor twee personen, van € 10 tot € 20', 0],
    ['from €5 to €10 per person; tickets from $100 to $180; from $99.50 to $1,000', 0],
    ['van 10 voor 12 uur; from 3 for 5 days; was 3 now 5', 0],
  ])('price claims: %s', (text, count) => expect(spans('price-claim', text)).toHaveLength(count))

  test('no detector is slow on a hostile text', () => {
    const texts = [
      '0 '.repeat(20_000),
      'a.'.repeat(20_000),
      'a@'.repeat(20_000),
      'NL91 '.repeat(10_000),
      'van 1 '.repeat(10_000),
      '1'.repeat(40_000),
      '{{'.repeat(20_000),
      '06-'.repeat(15_000),
      `${'a'.repeat(40_000)}@`,
      '€ 1.'.repeat(10_000),
    ]
    for (const text of texts)
      for (const [id, detect] of Object.entries(detectors)) {
        const before = process.cpuUsage()
        detect(text, { locale: 'nl', site })
        const { user } = process.cpuUsage(before)
        expect(user / 1000, `${id} on ${text.slice(0, 8)}`).toBeLessThan(400)
      }
  })
})
