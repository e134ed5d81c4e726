import { describe, expect, test } from 'vitest'
import { amountOf, findContradictions, passageOfText } from '../../src/index.ts'

const place = { documentId: 'x', locale: 'nl' }
const said = (text: string, value: string, label: string, locale = 'nl') =>
  findContradictions([passageOfText(text, place)], [{ id: 'fact', label, value }], { locale, title: '' }).map(
    ({ mention }) => mention.text,
  )

describe('a telephone number needs no unit', () => {
  test.each(['030-2000100', '030 200 01 00', '(030) 200 01 00', '+31302000100'])('%s', (value) => {
    expect(amountOf({ value })?.kind).toBe('phone')
    expect(said('Bel 030-2000101.', value, 'Klantenservice')).toEqual(['030-2000101'])
    expect(said('Bel +31 30 200 01 00.', value, 'Klantenservice')).toEqual([])
  })

  test.each(['0302000100', '2000100', '01-02-2026', '1.249.500', 'Zaal 030-2000100'])(
    '%s is none',
    (value) => {
      expect(amountOf({ value })?.kind).not.toBe('phone')
    },
  )
})

describe('a moment has a day and an hour', () => {
  const start = '2026-12-01T10:00'

  test.each([
    ['De workshop begint om 11 uur.', ['11 uur']],
    ['De workshop begint op 1 december om half elf.', ['half elf']],
    ['De workshop begint op 2 december om 10.00 uur.', ['2 december']],
    ['De workshop begint op 1 december om 10.00 uur.', []],
    ['De workshop begint op dinsdag 1 december 2026.', []],
    ['De winkel gaat om 9.00 uur open.', []],
    ['Op 3 december om 14.00 uur is er een andere bijeenkomst.', []],
    ['Inloop vanaf 9.30 uur.', []],
  ])('%s', (text, expected) => {
    expect(said(text, start, 'Begin van de workshop')).toEqual(expected)
  })

  test('on the clock of its place alone', () => {
    expect(said('De workshop begint om 11 uur.', '2026-12-01T10:00+01:00', 'Begin')).toEqual(['11 uur'])
    expect(said('De workshop begint om 11 uur.', '2026-12-01T10:00:00Z', 'Begin')).toEqual([])
    expect(said('De workshop begint om 11 uur.', '2026-12-01T00:00', 'Begin')).toEqual([])
  })
})

test('what something cost before is not what it costs', () => {
  const price = { id: 'price', label: 'Price of the bag', value: '49.95', unit: 'EUR' }
  const found = (text: string) =>
    findContradictions([passageOfText(text, place)], [price], { locale: 'en', title: '' }).length
  expect(found('The bag cost €59.95 last year.')).toBe(0)
  expect(found('The bag costs €59.95.')).toBe(1)
})

describe('a value that says its unit itself', () => {
  test.each([
    ['€ 10.00', { kind: 'money', value: '10', unit: 'EUR' }],
    ['€ 10,00', { kind: 'money', value: '10', unit: 'EUR' }],
    ['£1,250', { kind: 'money', value: '1250', unit: 'GBP' }],
    ['20%', { kind: 'percent', value: '20' }],
  ])('%s is an amount', (value, amount) => {
    expect(amountOf({ value })).toEqual(amount)
  })
  test.each(['€ 10 or € 12', 'from € 10', 'about 20%', 'Hall 2'])('%s is a text', (value) => {
    expect(amountOf({ value })).toBeUndefined()
  })
})
