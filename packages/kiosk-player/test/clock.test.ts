import { expect, it } from 'vitest'
import { createClock } from '../src/clock.ts'

const MINUTE = 60_000

function device(start: string) {
  const state = { wall: Date.parse(start), monotonic: 1000 }
  return {
    sources: { wall: () => state.wall, monotonic: () => state.monotonic },
    pass(ms: number) {
      state.wall += ms
      state.monotonic += ms
    },
    set(iso: string) {
      state.wall = Date.parse(iso)
    },
  }
}

const iso = (ms: number) => new Date(ms).toISOString()

it('follows the device', () => {
  const { sources, pass, set } = device('2026-09-06T12:00:00Z')
  const clock = createClock(sources)
  pass(MINUTE)
  expect(iso(clock.now())).toBe('2026-09-06T12:01:00.000Z')
  set('2026-09-06T11:59:00Z')
  expect(iso(clock.now())).toBe('2026-09-06T11:59:00.000Z')
  set('2026-09-07T08:00:00Z')
  expect(iso(clock.now())).toBe('2026-09-07T08:00:00.000Z')
})

it('does not follow a jump back until the clock has run steadily for half an hour', () => {
  const { sources, pass, set } = device('2026-09-06T12:00:00Z')
  const clock = createClock(sources)
  set('2026-08-01T00:00:00Z')
  pass(MINUTE)
  expect(iso(clock.now())).toBe('2026-09-06T12:01:00.000Z')
  expect(clock.isSuspect()).toBe(true)
  pass(31 * MINUTE)
  expect(iso(clock.now())).toBe('2026-08-01T00:32:00.000Z')
  expect(clock.isSuspect()).toBe(false)
})

it('never believes a time before the export', () => {
  const { sources, pass } = device('1970-01-01T00:00:00Z')
  const clock = createClock(sources, Date.parse('2026-08-01T00:00:00Z'))
  pass(120 * MINUTE)
  expect(iso(clock.now())).toBe('2026-08-01T02:00:00.000Z')
})

it('runs on from where an editor puts it, and goes back', () => {
  const { sources, pass } = device('2026-09-06T12:00:00Z')
  const clock = createClock(sources)
  clock.override(Date.parse('2026-09-11T18:00:00Z'))
  pass(MINUTE)
  expect(iso(clock.now())).toBe('2026-09-11T18:01:00.000Z')
  clock.override(undefined)
  expect(iso(clock.now())).toBe('2026-09-06T12:01:00.000Z')
})
