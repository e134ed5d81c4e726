import { expect, it } from 'vitest'
import { createWatchdog } from '../src/watchdog.ts'

const MINUTE = 60_000

function watched(memory: Map<string, string> | undefined = new Map()) {
  const state = { now: 0, reloads: 0 }
  const watchdog = createWatchdog({
    wall: () => 1_800_000_000_000 + state.now,
    monotonic: () => state.now,
    storage: memory && {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
    },
    reload: () => {
      state.reloads += 1
    },
  })
  return { state, watchdog }
}

it('reloads after three failures in ten minutes', () => {
  const { state, watchdog } = watched()
  watchdog.strike()
  watchdog.strike()
  expect(state.reloads).toBe(0)
  watchdog.strike()
  expect(state.reloads).toBe(1)
})

it('forgets failures that lie apart', () => {
  const { state, watchdog } = watched()
  for (let turn = 0; turn < 9; turn += 1) {
    watchdog.strike()
    state.now += 6 * MINUTE
  }
  expect(state.reloads).toBe(0)
})

it('never reloads in a loop', () => {
  const memory = new Map<string, string>()
  for (let page = 0; page < 5; page += 1) {
    const { state, watchdog } = watched(memory)
    for (let strike = 0; strike < 3; strike += 1) watchdog.strike()
    expect(state.reloads).toBe(page === 0 ? 1 : 0)
  }
})
