// A language that no formatter of the platform knows is refused where it is written.
import { site as siteSchema } from '@kanaal/types'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../src/index.ts'

test.each(['xx-yy-zz', 'en-GB-x', 'nl-NL-NL'])('no formatter reads the language tag %s', (tag) => {
  const { locale, messages } = parseMarkdown(`---\ntitle: T\nlang: ${tag}\n---\n`)
  expect(locale).toBe('en')
  expect(messages).toMatchObject([
    { ruleId: 'front-matter-value', place: { position: { start: { line: 3 } } } },
  ])
})

test('nor may a site have it', () => {
  const site = { url: 'https://example.org', name: 'S', defaultLocale: 'nl', timeZone: 'UTC' }
  expect(siteSchema.safeParse({ ...site, locales: ['nl', 'zh-Hant-TW'] }).success).toBe(true)
  expect(siteSchema.safeParse({ ...site, locales: ['nl', 'xx-yy-zz'] }).error?.issues).toMatchObject([
    { path: ['locales', 1], message: 'expected a language tag, such as nl or en-GB' },
  ])
})
