import { expect, test } from 'vitest'
import { toOgLocale } from '../src/to-og-locale.ts'

test.each([
  ['nl', 'nl_NL'],
  ['nl-BE', 'nl_BE'],
  ['en', 'en_US'],
  ['ar', 'ar_EG'],
  ['zh-Hant', 'zh_TW'],
])('%s is %s', (locale, expected) => {
  expect(toOgLocale(locale)).toBe(expected)
})
