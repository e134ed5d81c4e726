// The words of a date and its moment: told where they differ, in Dutch and English, and nowhere else.
import { expect, test } from 'vitest'
import { contentRules, parseMarkdown } from '../../src/index.ts'
import { site } from '../samples.ts'

const rule = contentRules.find(({ id }) => id === 'date-mismatch')

function said(locale: string, words: string, at: string, tz = '') {
  const zone = tz && ` tz="${tz}"`
  const document = parseMarkdown(`:date[${words}]{at="${at}"${zone}}`, { locale, path: 'a.md' })
  return rule?.run({ document, site, now: undefined }).map(({ key, actual }) => [key, actual])
}

test.each([
  ['en', '3 May 2027', '2027-05-04', 'differs', '3 May 2027'],
  ['en', 'May 3rd', '2027-05-04', 'differs', 'May 3rd'],
  ['en', '3 May 2026', '2027-05-03', 'differs', '3 May 2026'],
  ['en', '3 May at 6 pm', '2027-05-03T19:00', 'differs', '6 pm'],
  ['en', 'Tuesday 3 May 2027', '2027-05-03', 'weekday', 'Tuesday 3 May 2027'],
  ['en', 'spring 2028', '2027-05-03', 'differs', '2028'],
  ['nl', '3 mei 2027', '2027-05-04', 'differs', '3 mei 2027'],
  ['nl', 'zaterdag 3 mei om 18.00 uur', '2027-05-03T18:00', 'weekday', 'zaterdag 3 mei'],
  ['nl', '3 mei om 19.00 uur', '2027-05-03T18:00', 'differs', '19.00 uur'],
  ['nl', '03-05-2027', '2027-05-04', 'differs', '03-05-2027'],
  ['nl', 'dinsdag', '2027-05-03', 'weekday', 'dinsdag'],
  ['en', 'next Tuesday', '2027-05-03', 'weekday', 'Tuesday'],
  ['nl', 'mei 2027', '2027-06-03', 'differs', 'mei'],
  ['en', 'in May', '2027-06-03', 'differs', 'May'],
  ['nl', 'om 07.00 uur', '2027-05-03T19:00', 'differs', '07.00 uur'],
  ['nl', "om 7 uur 's ochtends", '2027-05-03T19:00', 'differs', "7 uur 's ochtends"],
  ['nl', 'van 9.00 tot 18.00 uur', '2027-05-03T21:00', 'differs', '9.00'],
])('%s: %s is not %s', (locale, words, at, key, actual) => {
  expect(said(locale, words, at)).toEqual([[key, actual]])
})

test.each([
  ['en', '3 May 2027', '2027-05-03'],
  ['en', 'Monday, May 3rd at 6 pm', '2027-05-03T18:00'],
  ['en', '3 May 2027', '2027-05-03T18:00'],
  ['en', 'next week', '2027-05-03'],
  ['en', 'our third birthday', '2027-05-03'],
  ['en', '3–5 May', '2027-05-03'],
  ['en', '3 May, 00:30', '2027-05-02T22:30Z'],
  ['en', '2 May, 6:30 pm', '2027-05-02T22:30Z', 'America/New_York'],
  ['en', '3 May, 6 pm', '2027-05-03T18:00+02:00'],
  ['nl', 'maandag 3 mei om 18.00 uur', '2027-05-03T18:00'],
  ['nl', 'van 1 t/m 3 mei', '2027-05-03'],
  ['nl', 'volgende week maandag', '2027-05-03'],
  ['de', '3. Mai 2027', '2027-05-04'],
  ['nl', 'om 7 uur', '2027-05-03T19:00'],
  ['nl', '3.30 uur', '2027-05-03T15:30'],
  ['nl', 'half vier', '2027-05-03T15:30'],
  ['en', '7:30', '2027-05-03T19:30'],
  ['nl', '3 mei 27', '2027-05-03'],
  ['nl', 'mei 2027', '2027-05-03'],
  ['nl', 'mei of juni 2027', '2027-05-03'],
  ['nl', 'van maandag tot en met vrijdag', '2027-05-03'],
  ['nl', 'de dag na dinsdag', '2027-05-05'],
  ['en', 'you may come', '2027-06-03'],
])('%s: %s says nothing against %s', (locale, words, at, tz?: string) => {
  expect(said(locale, words, at, tz)).toEqual([])
})
