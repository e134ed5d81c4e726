// Policies as data: the starter pack by its own examples, the kinds, what is refused, and checksums by property.
import { parseMarkdown } from '@kanaal/content'
import type { Rule } from '@kanaal/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  overlayPolicies,
  policyRules,
  starterPolicies,
  terminologyPolicy,
  vocabulariesOf,
  withPreferredLabels,
} from '../src/index.ts'
import { isBsn } from '../src/policies/detectors/bsn.ts'
import { isIban } from '../src/policies/detectors/iban.ts'
import { detectors } from '../src/policies/detectors/index.ts'
import { site } from './site.ts'

const read = (markdown: string) =>
  parseMarkdown(markdown, { path: 'a.md', defaultLocale: 'en', locales: ['nl', 'en'] })
const isDocumentRule = (rule: { scope: string }): rule is Rule<'document'> => rule.scope === 'document'
const run = (policies: readonly unknown[] | undefined, markdown: string) =>
  policyRules(policies)
    .rules.filter(isDocumentRule)
    .flatMap((rule) => rule.run({ document: read(markdown), site, now: undefined }))
const own = (change: object) => ({
  id: 'mine',
  title: { en: 'T' },
  rationale: { en: 'W' },
  fix: { en: 'F' },
  category: 'brand',
  owner: 'editor',
  ...change,
})

describe.each(starterPolicies.map((policy) => [policy.id, policy] as const))(
  'M21 starter pack: %s',
  (_, policy) => {
    const { rules } = policyRules([policy])
    const messagesOf = (markdown: string) =>
      rules
        .filter(isDocumentRule)
        .flatMap((rule) => rule.run({ document: read(markdown), site, now: undefined }))

    test('its good examples give nothing, its bad ones what they say', () => {
      for (const markdown of policy.examples.ok) expect(messagesOf(markdown), markdown).toEqual([])
      for (const { markdown, messages } of policy.examples.notOk) {
        const found = messagesOf(markdown)
        expect(
          found.map(({ key }) => key),
          markdown,
        ).toEqual(messages)
        for (const { reason } of found) expect(reason).not.toMatch(/\{\w+\}/)
      }
    })

    test('it speaks English and Dutch, names an owner, and has both kinds of examples', () => {
      const rule = rules[0]
      for (const text of [policy.title, policy.rationale, policy.fix, ...Object.values(rule?.messages ?? {})])
        expect(text.en && text.nl).toBeTruthy()
      expect(policy.owner && policy.examples.ok.length && policy.examples.notOk.length).toBeTruthy()
    })
  },
)

describe('a policy of one’s own', () => {
  test('existence: words with wildcards and numbers, allowed ones apart, at their place', () => {
    const policy = own({
      kind: 'existence',
      match: [{ words: ['goedkoop*', 'top #'] }],
      allow: ['goedkoopste'],
    })
    const found = run([policy], 'De GOEDKOPE tas? Nee: goedkoper, goedkoopste, de top 10.\n')
    expect(found.map(({ actual }) => actual)).toEqual(['top 10'])
    const [hit] = run([policy], 'Een goedkoop\n**heel goedkope** tas.\n')
    expect(hit?.place?.position?.start).toEqual({ line: 1, column: 5, offset: 4 })
    expect(hit).toMatchObject({ source: 'policy', ruleId: 'mine', severity: 'warning' })
    const markdown = '- Snel &amp; echt\n  heel goedkoop.\n'
    const { start, end } = run([policy], markdown)[0]?.place?.position ?? {}
    expect(markdown.slice(start?.offset, end?.offset)).toBe('goedkoop')
    expect(start).toMatchObject({ line: 2, column: 8 })
  })

  test('substitution names the right word, and leaves it alone', () => {
    const policy = own({ kind: 'substitution', swap: { 'e mail': 'e-mail', site: 'website' } })
    const found = run([policy], 'Onze Site en onze website, per e mail.\n')
    expect(found.map(({ actual, expected }) => [actual, expected])).toEqual([
      ['Site', 'website'],
      ['e mail', 'e-mail'],
    ])
  })

  test('occurrence: no oftener than so many', () => {
    const policy = own({ kind: 'occurrence', groups: { super: ['super', 'mega*'] }, max: 1 })
    expect(run([policy], 'Super.\n')).toEqual([])
    expect(run([policy], 'Super, megaleuk, super.\n')[0]?.values).toEqual({
      text: 'megaleuk',
      count: 3,
      max: 1,
    })
  })

  test('a scope of types and locales, quotes, code and silence are respected', () => {
    const policy = own({
      kind: 'existence',
      match: [{ words: ['bad'] }],
      scope: { types: ['news'], locales: ['en'] },
    })
    expect(run([policy], 'bad\n')).toEqual([])
    expect(run([policy], '---\ntype: news\n---\n\nbad\n\n> bad\n\n`bad`\n')).toHaveLength(1)
    expect(run([policy], '---\ntype: news\nlocale: nl\n---\n\nbad\n')).toEqual([])
    expect(run([{ ...policy, enabled: false }], '---\ntype: news\n---\n\nbad\n')).toEqual([])
  })

  test('a scope of channels makes a rule of renditions, whose revision changes with the policy', () => {
    const policy = own({ kind: 'existence', match: [{ words: ['bad'] }], scope: { channels: ['x'] } })
    const [rule] = policyRules([policy]).rules
    const [other] = policyRules([{ ...policy, allow: ['bad'] }]).rules
    expect(rule?.scope).toBe('rendition')
    expect(rule?.revision).not.toBe(other?.revision)
  })

  test('hand-written copy and the description are read as well', () => {
    const policy = own({ kind: 'existence', match: [{ words: ['bad'] }] })
    const markdown = '---\ntitle: A\ndescription: bad\ncopy: { x: { text: so bad } }\n---\n\nGood.\n'
    expect(run([policy], markdown).map(({ place }) => place?.file)).toHaveLength(2)
  })

  test('what is no policy is refused with its path; nothing of the list holds then', () => {
    const issue = (policy: unknown) => policyRules([policy]).issues[0]
    expect(issue(own({ kind: 'magic' }))?.path).toBe('0.kind')
    expect(issue(own({ kind: 'existence', match: [{ words: ['!'] }] }))?.path).toMatch(/^0\.match/)
    expect(issue(own({ kind: 'existence', match: [{ detector: 'mind' }] }))?.path).toMatch(/^0\.match/)
    expect(issue(own({ kind: 'existence', match: [{ words: ['a'] }], extra: 1 }))?.message).toContain('extra')
    expect(policyRules([...starterPolicies, starterPolicies[0]]).issues[0]?.message).toContain('twice')
    expect(policyRules([]).rules).toEqual([])
    expect(policyRules(undefined).rules).toHaveLength(starterPolicies.length)
  })

  test('terminology: alternative labels ask for the preferred one, homonyms are left alone', () => {
    const policy = terminologyPolicy(
      [
        { prefLabel: { nl: 'fiets' }, altLabel: { nl: ['rijwiel', 'karretje'] } },
        { prefLabel: { nl: 'winkelwagen' }, altLabel: { nl: ['karretje', 'fiets'] } },
        { prefLabel: { en: 'bicycle' }, altLabel: { en: ['bike'] } },
      ],
      'nl',
    )
    const found = run([policy], '---\nlocale: nl\n---\n\nPak je rijwiel, je karretje en je fiets.\n')
    expect(found.map(({ actual, expected }) => [actual, expected])).toEqual([['rijwiel', 'fiets']])
    expect(terminologyPolicy([], 'nl')).toBeUndefined()
  })

  test('M21 a policy that names vocabularies asks for their preferred labels, in the language of the text', () => {
    const terms = [
      {
        scheme: 'house',
        prefLabel: { nl: 'duurzame tas', en: 'green bag' },
        altLabel: { nl: ['tas', 'ecotas'], en: ['eco bag'] },
      },
      { scheme: 'house', prefLabel: { nl: 'C-sharp' }, altLabel: { nl: ['C#'] } },
      { scheme: 'topic', prefLabel: { nl: 'school' }, altLabel: { nl: ['onderwijs'] } },
    ]
    const policy = own({
      kind: 'substitution',
      vocabularies: ['house'],
      swap: { ecotas: 'duurzame boodschappentas' },
    })
    expect(vocabulariesOf([policy, null, 'x', own({ kind: 'existence' })])).toEqual(['house'])
    const filled = withPreferredLabels([policy, null], terms)
    expect(filled[1]).toBeNull()
    const said = (locale: string, text: string) =>
      run([filled[0]], `---\nlocale: ${locale}\n---\n\n${text}\n`).map(({ actual, expected }) => [
        actual,
        expected,
      ])
    expect(said('nl', 'Een duurzame tas, een tas en een ecotas voor het onderwijs. Geen C 3.')).toEqual([
      ['tas', 'duurzame tas'],
      ['ecotas', 'duurzame boodschappentas'],
    ])
    expect(said('en', 'An eco bag, and a tas.')).toEqual([['eco bag', 'green bag']])
    expect(said('fr', 'Une tas, une eco bag.')).toEqual([])
    // Until somebody fills it in it only knows its own words, and one without either says nothing at all.
    expect(run([policy], 'tas, ecotas\n')).toHaveLength(1)
    expect(policyRules([own({ kind: 'substitution' })]).issues[0]).toMatchObject({ path: '0.swap' })
  })
})

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

test('M21 policies of the admin win by id over those of the configuration, or of the starter pack', () => {
  const own = [{ id: 'price-claim', enabled: false }, { id: 'ours' }]
  const withStarters = overlayPolicies(undefined, own).map((one) => (one as { id: string }).id)
  expect(withStarters).toEqual([...starterPolicies.map(({ id }) => id), 'ours'])
  expect(overlayPolicies(undefined, own)).toContain(own[0])
  expect(overlayPolicies([{ id: 'theirs' }, 'nonsense'], own)).toEqual([{ id: 'theirs' }, 'nonsense', ...own])
  expect(overlayPolicies([], [])).toEqual([])
})
