// Languages are said by their name: a sentence with a code in it is no sentence.
import { expect, it } from 'vitest'
import { nameOfLocale } from '../../admin/src/hooks/use-language'
import type { Translate } from '../../admin/src/hooks/use-translate'
import { obstacleWords, reasonWords } from '../../admin/src/model/reason-words'
import nl from '../../admin/src/translations/nl.json' with { type: 'json' }

const t = ((key: keyof typeof nl, values: Record<string, unknown> = {}) =>
  nl[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))) as Translate
const words = {
  nameOf: (key: string) => key,
  languageOf: (locale: string) => nameOfLocale(locale, 'nl'),
  dateOf: (moment: string) => moment,
}

it('M23 names the language in which a document is shown', () => {
  const said = reasonWords({ by: 'locale', match: 'asked', value: 'nl' }, t, words)
  expect(said).toBe('is in het Nederlands')
  expect(obstacleWords({ by: 'locale', asked: 'nl', shown: 'en' }, t, words)).toBe('alleen in het Engels')
})

it('leaves a locale that is no language tag as it is', () => {
  expect(nameOfLocale('custom_one', 'nl')).toBe('custom_one')
})
