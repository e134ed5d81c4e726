// Conditions on languages, alone and beside channels, to whether anybody is left to read the passage.
import { parseMarkdown } from '@kanaal/content'
import type { Rule } from '@kanaal/types'
import { expect, test } from 'vitest'
import { testSite } from '../src/conformance/create-test-context.ts'
import { engineRules } from '../src/index.ts'

const rule = engineRules.find(({ id }) => id === 'never-published-anywhere') as Rule<'publication'>
const targets = ['web', 'email'].map((id) => ({ id, channel: id }))

test.each([
  ['except{locale="en,nl"}', ['hidden']],
  ['except{locale="en,nl" channel="web,email"}', ['hidden']],
  ['except{locale="en,nl" channel=web}', []],
  ['except{locale="en,nl" audience=parents}', []],
  // Read where a document in the other language includes this one.
  ['except{locale=en}', []],
  ['only{locale=nl}', []],
  ['only{locale=nl channel=web}', []],
  ['only{locale=de}', ['language']],
  ['only{locale=de channel=web}', ['language']],
  ['except{locale="en,nl,de"}', ['hidden', 'languagePart']],
])('%s on a site of nl and en: %o', (condition, keys) => {
  const document = parseMarkdown(`---\ntitle: T\nlocale: en\n---\nWords.\n\n:::${condition}\nMore.\n:::\n`, {
    path: 'a.en.md',
  })
  const site = { ...testSite, locales: ['nl', 'en'] }
  const found = rule.run({ document, site, renditions: [], targets } as never)
  expect(found.map(({ key }) => key)).toEqual(keys)
  for (const { reason } of found.filter(({ key }) => key === 'hidden')) {
    expect(reason).toContain(condition.split(/[{ ]/, 1)[0])
    expect(reason).toContain('locale=en,nl')
    expect(reason).toContain('nl, en')
  }
})
