// M21 M33: je in one document of a campaign and u in another, and the documents that may differ.
import { parseMarkdown } from '@kanaal/content'
import { describe, expect, test } from 'vitest'
import { testSite } from '../src/conformance/create-test-context.ts'
import { checkSet, engineRules, toSetDocument } from '../src/index.ts'

const site = { ...testSite, locales: ['nl', 'en'], defaultLocale: 'nl' }
const je = 'Bestel je tas.'
const u = 'Wij sturen u een tas.'
const page = (path: string, text: string, front = '', campaign = 'zomer') =>
  toSetDocument(
    parseMarkdown(`---\ncampaign: ${campaign}\n${front}\n---\n# ${path}\n\n${text}\n`, {
      path,
      locales: ['nl', 'en'],
      defaultLocale: 'nl',
    }),
  )
const run = (...documents: ReturnType<typeof page>[]) =>
  checkSet({ rules: engineRules, site }, documents).filter(
    ({ ruleId }) => ruleId === 'campaign-address-mismatch',
  )

describe('M21 M33 how a campaign speaks to its readers', () => {
  test('the one that differs is told, with the word and the place of the others', () => {
    const found = run(page('a.nl.md', je), page('b.nl.md', u), page('c.nl.md', 'Voor jou.'))
    expect(found).toMatchObject([
      {
        severity: 'warning',
        place: { file: 'b.nl.md', position: { start: { line: 7, column: 12 } } },
        actual: 'u',
        expected: 'je',
        values: { campaign: 'zomer', found: 'u', usual: 'je', at: 'a.nl.md (a.nl.md:7)' },
      },
    ])
  })

  test.each([
    ['one form', [page('a.nl.md', je), page('b.nl.md', 'Jij mag kiezen.')]],
    ['a text that mixes both: its own policy speaks', [page('a.nl.md', je), page('b.nl.md', `${je} ${u}`)]],
    ['a quote', [page('a.nl.md', je), page('b.nl.md', '> U bent te laat.\n\n“Komt u binnen”, zei hij.')]],
    ['a time of day', [page('a.nl.md', je), page('b.nl.md', 'Om 9 u gaat de winkel open.')]],
    ['another campaign', [page('a.nl.md', je), page('b.nl.md', u, '', 'winter')]],
    ['another language', [page('a.nl.md', je), page('b.en.md', 'U and je are words.')]],
    ['other people', [page('a.nl.md', je), page('b.nl.md', u, 'persona: [vakman]')]],
    ['yet other people', [page('a.nl.md', je, 'audience: [kids]'), page('b.nl.md', u, 'audience: [zaken]')]],
    ['other channels', [page('a.nl.md', je, 'channels: [web]'), page('b.nl.md', u, 'channels: [briefing]')]],
  ])('nothing: %s', (_, documents) => {
    expect(run(...documents)).toEqual([])
  })

  test('those who name the same people, on one channel at least, are held against each other', () => {
    const parents = 'persona: [ouder, koper]\nchannels: [web, email]'
    const buyers = 'persona: [koper]\nchannels: [email]'
    expect(run(page('a.nl.md', je, parents), page('b.nl.md', u, buyers))).toHaveLength(1)
  })

  test('a site or the document itself makes it softer, as any rule', () => {
    const documents = [page('a.nl.md', je), page('b.nl.md', u)]
    const levels = [{ rule: 'engine/campaign-address-mismatch', level: 'off' as const }]
    const quiet = checkSet({ rules: engineRules, site, levels }, documents)
    expect(quiet.filter(({ ruleId }) => ruleId === 'campaign-address-mismatch')).toEqual([])
  })
})
