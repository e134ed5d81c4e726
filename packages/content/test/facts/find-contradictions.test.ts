import { describe, expect, test } from 'vitest'
import { findContradictions, findMentions, passageOfText } from '../../src/index.ts'

const place = { documentId: 'x', locale: 'nl' }
const said = (text: string, fact: { label: string; value: string; unit: string }, locale = 'nl') =>
  findContradictions([passageOfText(text, place)], [{ id: 'x', ...fact }], { locale, title: '' }).map(
    ({ mention }) => mention.text,
  )

describe('a happening', () => {
  const departure = { label: 'Vertrektijd', value: '08:45', unit: 'time' }
  const duration = { label: 'Duur van de rondleiding', value: '60', unit: 'minuten' }

  test('is the same in a noun and a verb', () => {
    expect(said('We vertrekken om 9.15 uur.', departure)).toEqual(['9.15 uur'])
    expect(said('De rondleiding duurt anderhalf uur.', duration)).toEqual(['anderhalf uur'])
    expect(said('De rondleiding duurt een uur.', duration)).toEqual([])
  })

  test('of another thing says nothing', () => {
    expect(said('Bloedprikken duurt maar 5 minuten.', duration)).toEqual([])
    expect(said('De inloop is vanaf 8.15 uur.', departure)).toEqual([])
  })
})

describe('a bound', () => {
  const places = { label: 'Maximum aantal deelnemers', value: '12', unit: 'deelnemers' }

  test('is compared with a fact of the same bound', () => {
    expect(said('Er zijn hooguit 15 deelnemers.', places)).toEqual(['15 deelnemers'])
    expect(said('Bij minstens 6 deelnemers gaat het door.', places)).toEqual([])
  })

  test('leaves room for what is true', () => {
    const works = { label: 'Aantal schilderijen', value: '120', unit: 'schilderijen' }
    expect(said('Meer dan 100 schilderijen.', works)).toEqual([])
    expect(said('Ruim 150 schilderijen.', works)).toEqual(['150 schilderijen'])
    expect(said('De eerste drie schilderijen zijn geleend.', works)).toEqual([])
  })
})

test('what follows from a fact agrees with it', () => {
  const ticket = { label: 'Adult ticket', value: '14.5', unit: 'GBP' }
  expect(said('Two adult tickets come to £29.', ticket, 'en')).toEqual([])
  expect(said('Two adult tickets come to £31.', ticket, 'en')).toEqual(['£31'])
})

test('the other model of the same make is another thing', () => {
  const price = { label: 'Prijs van de Barista Pro', value: '349', unit: 'EUR' }
  expect(said('De Barista Mini kost € 249.', price)).toEqual([])
  expect(said('De Barista Pro kost € 249.', price)).toEqual(['€ 249'])
})

test('sizes are compared in whatever unit they are written', () => {
  const race = { label: 'Distance of the race', value: '21.1', unit: 'km' }
  expect(said('The distance is 13.1 miles.', race, 'en')).toEqual([])
  expect(said('The distance is 12 miles.', race, 'en')).toEqual(['12 miles'])
})

test('a list of amounts takes time in proportion to its length', () => {
  // What was read once is remembered: each text is a new one.
  let texts = 0
  const text = (amounts: number) => `Lijst ${++texts}: ${'nu € 59 of 3 minuten, '.repeat(amounts)}`
  const facts = [{ id: 'x', value: '49.95', unit: 'EUR' }]
  const timeOf = (amounts: number) => {
    const passage = passageOfText(text(amounts), place)
    const start = performance.now()
    findContradictions([passage], facts, { locale: 'nl', title: '' })
    return performance.now() - start
  }
  const fastest = (amounts: number) => Math.min(...[1, 2, 3].map(() => timeOf(amounts)))
  timeOf(100)
  // Quadratic would be 16 times.
  expect(fastest(400) / fastest(100)).toBeLessThan(10)
})

test.each([
  ['two and a half hours', 'en', ['quantity 2.5 hour']],
  ['tweeënhalf uur, drie kwartier', 'nl', ['quantity 2.5 hour', 'quantity 3 quarter-hour']],
  ['binnen een week', 'nl', ['quantity 1 week']],
  ['We open at 9.30', 'en', ['time 09:30']],
])('%s', (text, locale, found) => {
  const read = findMentions(text, locale).map(({ kind, value, unit }) =>
    [kind, value, unit].filter(Boolean).join(' '),
  )
  expect(read).toEqual(found)
})
