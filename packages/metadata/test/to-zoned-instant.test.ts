import { expect, test } from 'vitest'
import { toZonedInstant } from '../src/to-zoned-instant.ts'

test.each([
  ['2027-05-03T18:00', 'Europe/Berlin', '2027-05-03T18:00+02:00'],
  ['2027-01-03T18:00', 'Europe/Berlin', '2027-01-03T18:00+01:00'],
  ['2027-05-03T18:00:30', 'America/St_Johns', '2027-05-03T18:00:30-02:30'],
  ['2027-05-03T18:00', 'UTC', '2027-05-03T18:00+00:00'],
  // Just before and after the clocks change.
  ['2027-03-28T01:30', 'Europe/Amsterdam', '2027-03-28T01:30+01:00'],
  ['2027-03-28T03:30', 'Europe/Amsterdam', '2027-03-28T03:30+02:00'],
  // Left as they are: plain dates, instants, unknown zones.
  ['2027-05-03', 'Europe/Berlin', '2027-05-03'],
  ['2027-05-03T18:00Z', 'Europe/Berlin', '2027-05-03T18:00Z'],
  ['2027-05-03T18:00', 'Mars/Olympus', '2027-05-03T18:00'],
  ['2027-05-03T18:00', undefined, '2027-05-03T18:00'],
])('%s in %s is %s', (at, zone, expected) => {
  expect(toZonedInstant(at, zone)).toBe(expected)
})
