import { parseMarkdown } from '@kanaal/content'
import { expect, test } from 'vitest'
import { happeningOf } from '../src/index.ts'

const happening = (body: string, facts = '') =>
  happeningOf(parseMarkdown(`---\ntitle: Day\n${facts}---\n\n${body}\n`), 'Europe/Amsterdam')
const FACTS = `facts:
  - { id: day, value: 2027-08-21, unit: date }
  - { id: where, value: 'Linde, Utrecht', unit: place }
`

test('a fact that names a day takes its hours from the text', () => {
  const body =
    'Before :date[noon]{at="2027-08-20T12:00"}. From :date[1]{at="2027-08-21T13:00"} to :date[4 pm]{at="2027-08-21T16:00"}.'
  expect(happening(body, FACTS)).toEqual({
    start: '2027-08-21T13:00+02:00',
    end: '2027-08-21T16:00+02:00',
    place: 'Linde, Utrecht',
  })
})

test('a day without hours stays a day', () => {
  expect(happening('Come.', FACTS)).toEqual({ start: '2027-08-21', end: undefined, place: 'Linde, Utrecht' })
})

test('without a fact the first date of the text is the beginning, and a later hour of that day the end', () => {
  const body =
    ':date[1]{at="2027-08-21T13:00" tz="America/New_York"}, :date[4]{at="2027-08-21T16:00" tz="America/New_York"}, then :date[on Monday]{at="2027-08-23"}'
  expect(happening(body)).toEqual({
    start: '2027-08-21T13:00-04:00',
    end: '2027-08-21T16:00-04:00',
    place: undefined,
  })
  expect(happening('No date.').start).toBeUndefined()
})
