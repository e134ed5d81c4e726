import { expect, test } from 'vitest'
import { amountOf, findMentions, isSameAmount, parseMarkdown, passagesOf } from '../../src/index.ts'

const read = (text: string, locale = 'nl') =>
  findMentions(text, locale).map(({ kind, value, unit }) => [kind, value, unit].filter(Boolean).join(' '))

test.each([
  ['Nu € 1.249,95 of € 49,- of 45 euro', 'nl', ['money 1249.95 EUR', 'money 49 EUR', 'money 45 EUR']],
  ['€1,249.95, £35 or 20 dollars', 'en', ['money 1249.95 EUR', 'money 35 GBP', 'money 20 USD']],
  ['van 64,95 voor 59,95.', 'nl', ['money 64.95', 'money 59.95']],
  [
    'zaterdag 21 augustus 2027, 05-09-2027 en 3 mrt',
    'nl',
    ['date 2027-08-21', 'date 2027-09-05', 'date --03-03'],
  ],
  ['September 5, 2027 or the 5th of Oct', 'en', ['date 2027-09-05', 'date --10-05']],
  ['op 19 en 20 juli', 'nl', ['date --07-19', 'date --07-20']],
  ['9.30–18.00, tot 21 uur, 9 uur ’s avonds', 'nl', ['time 09:30', 'time 18:00', 'time 21:00', 'time 21:00']],
  ['1 to 4 pm, noon–5 pm', 'en', ['time 13:00', 'time 16:00', 'time 12:00', 'time 17:00']],
  ['49 euro en 95 cent, twee euro vijftig cent', 'nl', ['money 49.95 EUR', 'money 2.5 EUR']],
  ['forty-nine euros and ninety-five cents', 'en', ['money 49.95 EUR']],
  ['tien procent, 12,5%', 'nl', ['percent 10', 'percent 12.5']],
  ['Bel 030 200 01 00 of +31 30 200 01 00', 'nl', ['phone 0302000100', 'phone +31302000100']],
  ['dertig dagen, 1,5 liter, sinds 1921', 'nl', ['quantity 30 day', 'quantity 1.5 litre', 'year 1921']],
  ['version 1.1.24 of 3:17, Col. 3', 'en', ['time 03:17']],
])('%j in %s', (text, locale, found) => {
  expect(read(text, locale)).toEqual(found)
})

test('a time in words may be of the morning or of the afternoon', () => {
  const readAll = (text: string) => findMentions(text, 'nl').map(({ value, also }) => [value, also])
  expect(readAll('De les begint om half drie.')).toEqual([['02:30', '14:30']])
  expect(readAll('om vijf over half acht ’s avonds')).toEqual([['19:35', undefined]])
  expect(readAll('kwart voor één of om twee uur')).toEqual([
    ['00:45', '12:45'],
    ['02:00', '14:00'],
  ])
  expect(readAll('at a quarter past three in the afternoon, or seven o’clock')).toEqual([
    ['15:15', undefined],
    ['07:00', '19:00'],
  ])
  expect(findMentions('tien voor drie euro, en half 80', 'nl').map(({ kind }) => kind)).toEqual(['money'])
})

test('one phone number with and without its country', () => {
  const fact = amountOf({ value: '+31302000100', unit: 'phone' })
  const [mention] = findMentions('(030) 200 01 00', 'nl')
  expect(fact && mention && isSameAmount(fact, mention)).toBe(true)
})

test('numeric dates of plain English may be read both ways', () => {
  const [mention] = findMentions('05/09/2027', 'en')
  expect(mention).toMatchObject({ value: '2027-09-05', also: '2027-05-09' })
})

test.each([
  ['Het kost 1 250 euro.', '1250'],
  ['Het kost 1\u00a0250 euro.', '1250'],
  ['Het kost € 1\u202f250.', '1250'],
  ['Het kost € 12 500,50.', '12500.5'],
  ['Het kost 12 500 000 euro.', '12500000'],
])('thousands apart are one number: %j', (text, value) => {
  expect(findMentions(text, 'nl')).toMatchObject([{ kind: 'money', value }])
  const document = parseMarkdown(`---\nlocale: nl\n---\n${text}\n`)
  expect(passagesOf(document).flatMap((one) => findMentions(one.text, 'nl'))).toMatchObject([{ value }])
})

test('after a plain space the number beside the unit may be the amount', () => {
  const [mention] = findMentions('In zaal 3 250 gram', 'nl')
  const isSaid = (value: string) =>
    mention !== undefined && isSameAmount(mention, { kind: 'quantity', value, unit: 'gram' })
  expect(['3250', '250', '350'].map(isSaid)).toEqual([true, true, false])
  expect(findMentions('In 2026 250 euro, € 5 2027', 'nl').map(({ value }) => value)).toEqual([
    '2026',
    '250',
    '5',
    '2027',
  ])
})
