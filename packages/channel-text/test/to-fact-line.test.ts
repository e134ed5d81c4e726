import { expect, test } from 'vitest'
import { toFactLine } from '../src/briefing/to-fact-line.ts'

test.each([
  [{ id: 'rugzak-prijs', value: '49.95', unit: 'EUR', text: '€ 49,95' }, 'nl', 'Rugzak prijs: € 49,95'],
  [
    { id: 'p', label: 'Prijs van de rugzak', value: '1249.5', unit: 'EUR' },
    'nl',
    'Prijs van de rugzak: € 1.249,50',
  ],
  [{ id: 'price', value: '1249.5', unit: 'EUR' }, 'en', 'Price: €1,249.50'],
  [{ id: 'korting', value: '10', unit: 'percent' }, 'nl', 'Korting: 10%'],
  [{ id: 'campagne-start', value: '2027-07-19', unit: 'date' }, 'nl', 'Campagne start: 19 juli 2027'],
  [{ id: 'inhoud', value: '1.5', unit: 'liter' }, 'nl', 'Inhoud: 1,5 liter'],
  [{ id: 'artikel', value: 'LND-20471' }, 'nl', 'Artikel: LND-20471'],
])('%j in %s', (fact, locale, line) => {
  expect(toFactLine(fact, { locale, timeZone: 'Europe/Amsterdam' })).toBe(line)
})
