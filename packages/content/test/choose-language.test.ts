import { expect, it } from 'vitest'
import { chooseLanguage, isEveryLanguage } from '../src/index.ts'

it.each([
  ['the tag itself', ['en', 'nl', 'nl-BE'], 'nl-BE', [], 'nl-BE'],
  ['a shorter one', ['en', 'zh', 'zh-Hant'], 'zh-Hant-TW', [], 'zh-Hant'],
  ['another region', ['en', 'pt-BR'], 'pt-PT', [], 'pt-BR'],
  ['what is the same everywhere', ['de', 'mul'], 'nl', ['de'], 'mul'],
  ['what stands in', ['en', 'de'], 'nl', ['fr', 'de'], 'de'],
  ['English', ['ja', 'en-GB'], 'nl', ['fr'], 'en-GB'],
  ['the first', ['ja', 'ko'], 'nl', [], 'ja'],
  ['nothing', [], 'nl', ['de'], undefined],
])('chooses %s', (_, tags, wanted, standIns, chosen) => {
  expect(chooseLanguage(tags, wanted, standIns)).toBe(chosen)
})

it('knows the tags of names that are the same in every language', () => {
  expect(['mul', 'ZXX', 'zxx-x-code'].every(isEveryLanguage)).toBe(true)
  expect(['', 'und', 'nl', 'mulch'].some(isEveryLanguage)).toBe(false)
})
