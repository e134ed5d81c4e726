// Facts without a unit, and facts for one language only: what the rules that compare documents say of them.
import { parseMarkdown } from '@kanaal/content'
import type { Rule } from '@kanaal/types'
import { expect, test } from 'vitest'
import { testSite } from '../src/conformance/create-test-context.ts'
import { checkSet, engineRules, toSetDocument } from '../src/index.ts'

const site = { ...testSite, locales: ['nl', 'en'], defaultLocale: 'nl' }
const parse = (path: string, text: string) =>
  parseMarkdown(text, { path, locales: ['nl', 'en'], defaultLocale: 'nl' })
const told = (...documents: [path: string, text: string][]) =>
  checkSet(
    { rules: engineRules, site },
    documents.map(([path, text]) => toSetDocument(parse(path, text))),
  ).map(({ ruleId, key, place }) => `${ruleId}/${key} ${place?.file}:${place?.position?.start.line}`)

const counting = (value: string) => `---\ncampaign: zomer\nfacts: { plekken: ${value} }\n---\n# T\n`

test('a number without a unit is compared between languages and within a campaign', () => {
  expect(
    told(['a.nl.md', counting('25')], ['a.en.md', counting('30')], ['b.nl.md', counting('35')]).filter(
      (one) => !one.includes('missing'),
    ),
  ).toEqual(['locale-gap/value a.en.md:3', 'campaign-fact-mismatch/differs b.nl.md:3'])
  expect(told(['a.nl.md', counting('1250')], ['a.en.md', counting('"1,250"')])).toEqual([])
})

test('the words of a fact that show another number are an error, told once', async () => {
  const said = (front: string, body: string) => {
    const document = parse('a.nl.md', `---\n${front}\n---\n# T\n\n${body}\n`)
    return engineRules
      .filter(({ scope }) => scope === 'publication')
      .flatMap((rule) => (rule as Rule<'publication'>).run({ document, site, renditions: [] } as never))
      .map(({ ruleId, key }) => `${ruleId}/${key}`)
  }
  expect(said('facts: { plekken: 25 }', 'Er zijn :fact[30 plekken]{id=plekken}.')).toEqual([
    'fact-mismatch/shown',
  ])
  expect(said('title: T', 'Zaal :fact[5]{id=a value=6}.')).toEqual(['fact-mismatch/written'])
  expect(said('facts: { plekken: 25 }', 'Er zijn :fact[25]{id=plekken} plekken.')).toEqual([])
})

test('a fact for one language or one channel is asked of no other', () => {
  const tel = 'Bel :fact[020-1234567]{id=tel value="020-1234567"}.'
  const gaps = (nl: string) =>
    told(['a.nl.md', `---\ntitle: T\n---\n${nl}\n`], ['a.en.md', '---\ntype: page\ntitle: T\n---\nWords.\n'])
  expect(gaps(tel)).toEqual(['locale-gap/fact a.en.md:3'])
  expect(gaps(`:::only{locale=nl}\n${tel}\n:::`)).toEqual([])
  expect(gaps(`:::variant{channel=x}\n${tel}\n:::`)).toEqual([])
  for (const both of [
    `${tel}\n\n:::only{locale=nl}\n${tel}\n:::`,
    `:::only{locale=nl}\n${tel}\n:::\n\n${tel}`,
  ])
    expect(gaps(both)).toEqual(['locale-gap/fact a.en.md:3'])
})

test.each([
  ['om 3 uur', '15:00', []],
  ["om 3 uur 's nachts", '15:00', ['written']],
  ['ca. € 50', '€ 49,95', []],
  ['ongeveer € 80', '€ 49,95', ['written']],
  ['dinsdag 3 mei', '2027-05-03', ['written']],
  ['maandag 3 mei', '2027-05-03', []],
  ['dinsdag', '2027-05-03', ['written']],
  ['mei 2027', '2027-06-03', ['written']],
])('"%s" for %s: %o', (words, value, keys) => {
  const document = parse('a.nl.md', `# T\n\nHet is :fact[${words}]{id=x value="${value}"}.\n`)
  const rule = engineRules.find(({ id }) => id === 'fact-mismatch') as Rule<'publication'>
  expect(rule.run({ document, site, renditions: [] } as never).map(({ key }) => key)).toEqual(keys)
})

test.each([
  ['150 seats', '150', '200'],
  ['1,250 visitors', '1250', '1300'],
  ['about 1,250 visitors', '1250', '1300'],
  ['1.250 bezoekers', '1250', '1300'],
  ['4.5 stars', '4.5', '4'],
  ['3 rooms', '3', '4'],
  ['60 minutes', '60', '90'],
  ['2 for 1', '2', '3'],
])('"%s" with its value declares one fact, and contradicts another value alone', (words, value, other) => {
  const rule = engineRules.find(({ id }) => id === 'fact-mismatch') as Rule<'publication'>
  const said = (body: string) =>
    rule.run({ document: parse('a.nl.md', `# T\n\n${body}\n`), site, renditions: [] } as never)
  const declared = `Het zijn :fact[${words}]{id=x value="${value}"}.`
  expect(said(declared)).toEqual([])
  expect(said(`${declared} Dus :fact[${words}]{id=x value="${value}"}.`)).toEqual([])
  expect(said(`${declared} Dus :fact[${words}]{id=x value="${other}"}.`).map(({ key }) => key)).toEqual([
    'declared',
  ])
})
