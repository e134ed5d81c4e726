import { expect, it } from 'vitest'
import { CannotStart, readSettings } from '../src/settings.ts'

it('needs to know the directory, and no more', () => {
  expect(readSettings({ KIOSK_DIR: '/srv/kiosk' })).toEqual({
    directory: '/srv/kiosk',
    host: '127.0.0.1',
    port: 8080,
  })
})

it.each([
  [{}, /^KIOSK_DIR is not set: /],
  [{ KIOSK_DIR: 'x', PORT: 'tachtig' }, /^PORT is "tachtig": /],
  [{ KIOSK_DIR: 'x', PORT: '70000' }, /^PORT is "70000": /],
])('refuses %j in one sentence', (environment, sentence) => {
  expect(() => readSettings(environment)).toThrow(CannotStart)
  expect(() => readSettings(environment)).toThrow(sentence)
})
