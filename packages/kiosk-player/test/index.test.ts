import * as names from '@kanaal/kiosk-player'
import { describe, expect, it } from 'vitest'

it('has these public names', () => {
  expect(Object.keys(names).sort()).toEqual([
    'DECK_GLOBAL',
    'FLOOR_PERCENT',
    'SCREEN_ELEMENT_ID',
    'TARGET_PERCENT',
    'isDeck',
    'isScreen',
    'isValidAt',
    'playerScript',
    'playerStyle',
  ])
})

describe('the bundle', () => {
  it('is a classic script that builds no code and calls no network', () => {
    expect(() => new Function(names.playerScript)).not.toThrow()
    expect(names.playerScript).not.toMatch(
      /\beval\(|new Function|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|import\(/,
    )
    expect(names.playerScript).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
  })

  it('loads nothing from its style sheet', () => {
    expect(names.playerStyle).not.toMatch(/url\(|@import|@font-face/)
  })

  it('is small enough for any device', () => {
    expect(names.playerScript.length).toBeLessThan(40_000)
    expect(names.playerStyle.length).toBeLessThan(20_000)
  })
})
