// What a sentence says a fact of, when, and of how many: who speaks of another subject, moment or part contradicts nothing.
import { describe, expect, test } from 'vitest'
import { contentRules, parseMarkdown } from '../../src/index.ts'

const rule = contentRules.find(({ id }) => id === 'fact-literal')

function found(locale: string, facts: string, text: string, title = 'T'): number {
  const document = parseMarkdown(`---\nlocale: ${locale}\ntitle: ${title}\nfacts: ${facts}\n---\n${text}\n`, {
    path: 'a.md',
  })
  return rule?.run({ document, site: {} as never, now: undefined } as never).length ?? 0
}

describe('contradicts the fact', () => {
  test.each([
    ['en', '{deadline: 2027-04-15}', 'The deadline is 20 May 2027.'],
    ['en', '{deadline: 2027-04-15}', 'Deadline: 20 May 2027'],
    ['en', '{deadline: 2027-04-15}', 'Apply before the deadline of 20 May 2027.'],
    ['en', '{deadline: 2027-04-15}', 'The deadline for applications is 20 May 2027.'],
    ['en', '{closing-date: 2027-04-15}', 'The closing date is 20 May 2027.'],
    ['nl', '{sluitingsdatum: 2027-04-15}', 'De sluitingsdatum is 20 mei 2027.'],
    ['nl', '{sluitingsdatum: 2027-04-15}', 'Sluitingsdatum: 20 mei 2027'],
    ['nl', '{deadline: 2027-04-15}', 'De deadline is 20 mei 2027.'],
    ['nl', '{deadline: 2027-04-15}', 'De deadline voor het inleveren is 20 mei 2027.'],
    ['nl', '{einddatum: 2027-04-15}', 'De einddatum is 20 mei 2027.'],
    ['nl', '{startdatum: 2027-04-15}', 'De startdatum is 20 mei 2027.'],
    ['nl', '{datum: 2027-04-15}', 'De datum is 20 mei 2027.'],
    ['en', '{expires: 2027-04-15}', 'It expires on 20 May 2027.'],
    ['nl', '{deelnemers: 40}', 'Er zijn 25 deelnemers.'],
    ['en', '{participants: 40}', 'There are 25 participants.'],
    ['nl', '{prijs: {value: 30, unit: EUR}}', 'De prijs is 25 euro.'],
    ['nl', '{prijs: {value: 30, unit: EUR}}', 'In 2026 is de prijs 25 euro.'],
    ['nl', '{korting: {value: 30, unit: procent}}', 'De korting is 25 procent.'],
    ['nl', '{start: 2027-04-15}', 'De cursus start op 1 maart 2027.'],
    ['nl', '{start: 2027-04-15}', 'Start: 1 mei 2027'],
    ['nl', '{aanvang: "15:00"}', 'De aanvang is om 14.00 uur.'],
    ['nl', '{duur: {value: 60, unit: minuten}}', 'De duur is 45 minuten.'],
    ['nl', '{duur: {value: 60, unit: minuten}}', 'Het duurt 45 minuten.'],
    ['en', '{doors: "19:30"}', 'Doors open at 8 pm.'],
    ['en', '{doors: "19:30"}', 'Doors: 8 pm'],
    ['en', '{date: 2027-05-03}', 'Date: 7 June 2027'],
    ['en', '{price: {value: 49.90, unit: EUR}}', 'The price is €39.90.'],
    ['en', '{delivery: {value: 4, unit: GBP}}', 'Next-day delivery costs £6.'],
    ['nl', '{start: 2027-04-15}', 'Schrijf u in: de cursus start op 22 april 2027.'],
  ])('%s %s %s', (locale, facts, text) => {
    expect(found(locale, facts, text)).toBe(1)
  })
})

describe('speaks of something else', () => {
  test.each([
    ['nl', '{deelnemers: 40}', 'Er zijn al 25 deelnemers.'],
    ['nl', '{deelnemers: 40}', 'Er zijn nog 25 deelnemers nodig.'],
    ['nl', '{deelnemers: 40}', 'Al 55 deelnemers gingen u voor.'],
    ['en', '{participants: 40}', 'There are already 25 participants.'],
    ['nl', '{prijs: {value: 30, unit: EUR}}', 'In 2026 was de prijs 25 euro.'],
    ['nl', '{prijs: {value: 30, unit: EUR}}', 'De prijs was 25 euro.'],
    ['nl', '{korting: {value: 30, unit: procent}}', 'De korting was 25 procent.'],
    ['nl', '{start: 2027-04-15}', 'De inschrijving start op 1 maart.'],
    ['nl', '{start: 2027-04-15}', 'De verkoop start op 1 maart.'],
    ['nl', '{aanvang: "20:00"}', 'De zaal gaat een half uur voor aanvang open, om 19.30 uur.'],
    ['nl', '{duur: {value: 60, unit: minuten}}', 'De reis duurt 45 minuten.'],
    ['en', '{doors: "19:30"}', 'Doors close at 11 pm.'],
    ['en', '{date: 2027-05-03}', 'Next date: 7 June 2027'],
    ['en', '{price: {value: 49.90, unit: EUR}}', 'Order before 1 April and the price is €39.90.'],
    ['en', '{doors: "19:30"}', 'The doors will close at 11 pm.'],
    ['nl', '{deuren: "19:30"}', 'De deuren sluiten om 23.00 uur.'],
    ['en', '{deadline: 2027-04-15}', 'The deadline for photos is 3 May 2027.'],
  ])('%s %s %s', (locale, facts, text) => {
    expect(found(locale, facts, text)).toBe(0)
  })
})

test('a text is about one kind of happening', () => {
  const said = (title: string) =>
    found('nl', '{aanvang: "15:00"}', 'De aanvang van de workshop is om 14.00 uur.', title)
  expect(said('Zomerconcert in het park')).toBe(0)
  expect(said('Workshop potten draaien')).toBe(1)
  expect(said('Kom langs')).toBe(1)
})

test('a price until a day is another one, unless the day is a fact or the day to pay it', () => {
  const said = (facts: string) => found('en', facts, 'Order before 1 April and the price is €39.90.')
  expect(said('{price: {value: 49.90, unit: EUR}, order-by: 2027-04-01}')).toBe(1)
  expect(said('{price: {value: 49.90, unit: EUR}}')).toBe(0)
  expect(found('nl', '{prijs: {value: 49.90, unit: EUR}}', 'Wilt u vóór 1 april € 39,90 betalen?')).toBe(1)
})

describe.each(['start', 'start-date', 'startdate', 'event-start', 'begin', 'aanvang', 'startdatum'])(
  'a date called %s is the day of the event',
  (id) => {
    const said = (text: string, more = '') =>
      found('en', `{${id}: 2026-12-12${more}}`, text, 'Candle concert')

    test.each([
      'The concert is on 13 December.',
      'Come on Sunday 13 December 2026.',
      'Candle concert: Saturday, 5 December 2026, 20:00',
      'Concert: 13/12/2026',
      'The concert takes place on December 19.',
      'The concert starts on 13 December.',
    ])('which a bare date contradicts: %s', (text) => {
      expect(said(text)).toBe(1)
      expect(said(text, ', deadline: 2026-12-01, end: 2026-12-12')).toBe(1)
    })

    test.each([
      'Registration for the concert opens on 2 November.',
      'Tickets for the concert go on sale on 1 November 2026.',
      'The candle workshop is on 5 December.',
      'The concert ends on 13 December.',
    ])('and not that of something else: %s', (text) => {
      expect(said(text)).toBe(0)
    })

    test('unless there is a last day, or a day of its own', () => {
      expect(said('The concert is on 13 December.', ', end: 2026-12-20')).toBe(0)
      expect(said('The concert is on 20 December.', ', date: 2026-12-20')).toBe(0)
    })
  },
)

test.each([
  ['en', '{start: "20:00"}', 'Doors open at 19:30, the concert starts at 20:00.', 0],
  ['en', '{start: "20:00"}', 'Doors open at 19:30, the concert starts at 20:30.', 1],
  ['nl', '{prijs: {value: 12.5, unit: EUR}}', 'Per kaartje komt er € 1,50 bij aan reserveringskosten.', 0],
  ['nl', '{prijs: {value: 12.5, unit: EUR}}', 'Per kaartje betaalt u € 15.', 1],
  ['nl', '{datum: 2026-12-12}', 'Op 11 december wordt de zaal afgesloten.', 0],
])('%s %s %s: %i', (locale, facts, text, count) => {
  expect(found(locale, facts, text, 'Concert in de zaal')).toBe(count)
})

test.each([
  ['nl', '{garantie: {value: 25, unit: jaar}}', 'Op de omvormer zit tien jaar garantie.', 0],
  ['nl', '{garantie: {value: 25, unit: jaar}}', 'Op de zonnepanelen zit tien jaar garantie.', 1],
  ['nl', '{spelers: 6}', 'Er zijn hoogstens 8 spelers per kamer.', 1],
  ['nl', '{spelers: 6}', 'Er zijn hoogstens 6 spelers per kamer.', 0],
  ['en', '{end: 2027-11-20}', 'Pick up your lantern by 12 November.', 0],
  ['en', '{end: 2027-11-20}', 'You can see it until 12 November.', 1],
  ['nl', '{start: 2027-09-12}', 'Wanneer? Op zaterdag 5 september 2027.', 1],
  ['nl', '{start: 2027-09-12}', 'Wat is er nieuw? Op zaterdag 5 september 2027 schreven wij hierover.', 0],
  ['en', '{duration: {value: 150, unit: minutes}}', 'It takes 2 hours and 30 minutes.', 0],
  ['en', '{duration: {value: 150, unit: minutes}}', 'It takes 2 hours and 10 minutes.', 1],
])('%s %s %s: %i', (locale, facts, text, count) => {
  expect(found(locale, facts, text, 'Zonnepanelen')).toBe(count)
})
