// checkSet: what only shows when documents are laid side by side.
import { parseMarkdown } from '@kanaal/content'
import type { RuleLevel } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import { testSite } from '../src/conformance/create-test-context.ts'
import { checkSet, engineRules, toSetDocument } from '../src/index.ts'

const site = { ...testSite, locales: ['nl', 'en'], defaultLocale: 'nl' }
const page = (path: string, front: string) =>
  toSetDocument(
    parseMarkdown(`---\n${front}\n---\n# ${path}\n`, { path, locales: ['nl', 'en'], defaultLocale: 'nl' }),
  )
const price = (value: string, more = '') =>
  `campaign: zomer\nfacts:\n  - { id: prijs, value: "${value}", unit: EUR${more} }`
const run = (...documents: ReturnType<typeof page>[]) =>
  checkSet({ rules: engineRules, site }, documents).map(({ ruleId, key, place, values }) => ({
    rule: `${ruleId}/${key}`,
    file: place?.file,
    values,
  }))

describe('campaign-fact-mismatch', () => {
  test('the one that differs is told, with the place and value of the others', () => {
    const found = run(
      page('a.nl.md', price('49.95')),
      page('b.nl.md', price('59.95')),
      page('c.nl.md', price('49.95')),
    )
    expect(found).toEqual([
      {
        rule: 'campaign-fact-mismatch/differs',
        file: 'b.nl.md',
        values: {
          campaign: 'zomer',
          name: '“prijs”',
          found: '59.95',
          declared: '49.95',
          at: 'a.nl.md (a.nl.md:4)',
        },
      },
    ])
  })
  test('49.95 and 49,950 are one value, and another campaign is another promise', () => {
    expect(run(page('a.nl.md', price('49.95')), page('b.nl.md', price('49.950')))).toEqual([])
    const other = price('59.95').replace('zomer', 'winter')
    expect(run(page('a.nl.md', price('49.95')), page('b.nl.md', other))).toEqual([])
  })
  test('a price of July and one of September may differ', () => {
    const july = page('a.nl.md', price('49.95', ', validUntil: 2027-07-31'))
    const september = page('b.nl.md', price('59.95', ', validFrom: 2027-09-01'))
    expect(run(july, september)).toEqual([])
  })
})

describe('locale-gap', () => {
  test('another value, a fact that is missing, a language that is missing', () => {
    const facts =
      'facts:\n  - { id: prijs, value: "49.95", unit: EUR }\n  - { id: einde, value: 2027-09-05, unit: date }'
    const found = run(
      page('a.nl.md', facts),
      page('a.en.md', 'facts:\n  - { id: prijs, value: "59.95", unit: EUR }'),
      page('b.nl.md', 'title: Alleen hier'),
    )
    expect(found.map(({ rule, file }) => `${file} ${rule}`).sort()).toEqual([
      'a.en.md locale-gap/fact',
      'a.en.md locale-gap/value',
      'b.nl.md locale-gap/missing',
    ])
  })
  test('a disclaimer or a call to action that stands in one language only', () => {
    const text = (path: string, body: string, front = 'title: T') =>
      toSetDocument(parseMarkdown(`---\n${front}\n---\n${body}`, { path, locales: ['nl', 'en'] }))
    const told = (nl: string, en: string, front?: string) =>
      run(text('a.nl.md', nl, front), text('a.en.md', en)).map(
        ({ rule, file, values }) => `${file} ${rule} ${values?.declared} ${values?.at}`,
      )
    const small = (words: string) => `\n\n:::disclaimer\n${words}\n:::\n\n`
    const cta = (words: string, path: string) =>
      `\n\n::cta[${words}]{href="https://shop.example/${path}"}\n\n`
    expect(told(small('Op is op.'), 'Words.')).toEqual(['a.en.md locale-gap/disclaimer Op is op. a.nl.md:6'])
    expect(told('Tekst.', small('While stocks last.'))).toEqual([
      'a.nl.md locale-gap/disclaimer While stocks last. a.en.md:6',
    ])
    expect(told(small('Op is op.'), small('While stocks last.'))).toEqual([])
    expect(told(small('Een.') + small('Twee.'), small('One.'))).toEqual([
      'a.en.md locale-gap/disclaimer Twee. a.nl.md:12',
    ])
    expect(told(cta('Boek', 'nl/boek'), 'Words.')).toEqual(['a.en.md locale-gap/cta Boek a.nl.md:6'])
    expect(told(cta('Boek', 'nl/boek'), cta('Book', 'en/book'))).toEqual([])
    expect(told('Tekst.', 'Words.', 'cta: { label: Boek, href: /boek }')).toEqual([
      'a.en.md locale-gap/cta Boek a.nl.md:2',
    ])
    expect(told(`::::only{locale="nl"}${small('Op is op.')}::::`, 'Words.')).toEqual([])
    expect(told(`::::variant{channel="x"}${cta('Boek', 'boek')}::::`, 'Words.')).toEqual([])
  })
  test('an hour that differs between languages', () => {
    const start = (hour: string) => `facts:\n  - { id: start, value: "2027-09-05T${hour}", unit: date }`
    const found = run(page('a.nl.md', start('10:00')), page('a.en.md', start('11:00')))
    expect(found.map(({ rule }) => rule)).toEqual(['locale-gap/value'])
  })
  test('one language only is a decision; a name may be translated', () => {
    expect(run(page('a.nl.md', 'title: A'), page('b.nl.md', 'title: B'))).toEqual([])
    const place = (value: string) => `facts:\n  - { id: plaats, value: ${value}, unit: place }`
    expect(run(page('nl/a.md', place('Gent')), page('en/a.md', place('Ghent')))).toEqual([])
  })
})

describe('a site and its documents say how loud that is', () => {
  const waived = (until: string) =>
    `waivers:\n  - { rule: engine/campaign-fact-mismatch, reason: Two shops, until: ${until} }\n${price('59.95')}`
  const severities = (levels: RuleLevel[], front = price('59.95'), now = '2026-09-01T10:00:00Z') =>
    checkSet(
      { rules: engineRules, site, levels },
      [page('a.nl.md', price('49.95')), page('b.nl.md', front), page('c.nl.md', price('49.95'))],
      { now },
    ).flatMap(({ ruleId, severity }) => (ruleId === 'campaign-fact-mismatch' ? [severity] : []))

  test('louder, softer or not at all', () => {
    const rule = 'engine/campaign-fact-mismatch'
    expect(severities([])).toEqual(['warning'])
    expect(severities([{ rule, level: 'error', locales: ['nl'] }])).toEqual(['error'])
    expect(severities([{ rule, level: 'error', locales: ['en'] }])).toEqual(['warning'])
    expect(severities([{ rule: 'engine/*', level: 'off' }])).toEqual([])
  })

  test('an exception holds until its day', () => {
    expect(severities([], waived('2026-09-02'))).toEqual(['info'])
    expect(severities([], waived('2026-08-31'))).toEqual(['warning'])
  })
})
