// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Screen } from '../src/screen.ts'
import { type Player, startPlayer, type Wishes } from '../src/start-player.ts'
import { deckOf, sceneOf, screenOf } from './screens.ts'

let player: Player | undefined

const start = async (screen: Screen, wishes?: Wishes) => {
  player = await startPlayer(window, screen, wishes)
  return player
}
const title = () => document.querySelector('.scene')?.textContent
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const button = (name: string) => document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-09-01T10:00:00Z') })
  sessionStorage.clear()
})
afterEach(() => {
  player?.stop()
  document.body.replaceChildren()
  vi.useRealTimers()
})

const two = () => deckOf('a', [sceneOf('een'), sceneOf('twee', { dwellMs: 12_000 })])

describe('the loop', () => {
  it('shows each scene for its own time and begins again', async () => {
    await start(screenOf({ 'nl/a': two() }))
    expect(title()).toBe('een')
    await pass(7_500)
    expect(title()).toBe('een')
    await pass(1_000)
    expect(title()).toBe('twee')
    await pass(11_000)
    expect(title()).toBe('twee')
    await pass(1_500)
    expect(title()).toBe('een')
  })

  it('goes from deck to deck, higher priority first', async () => {
    const decks = { 'nl/a': deckOf('a', [sceneOf('a')]), 'nl/b': deckOf('b', [sceneOf('b')]) }
    await start(screenOf(decks, {}, { 'nl/b': { priority: 5 } }))
    expect(title()).toBe('b')
    await pass(8_250)
    expect(title()).toBe('a')
    await pass(8_250)
    expect(title()).toBe('b')
  })

  it('plays one language where it is asked for', async () => {
    const decks = {
      'nl/a': deckOf('a', [sceneOf('a')]),
      'en/b': deckOf('b', [sceneOf('b')], { locale: 'en' }),
    }
    await start(screenOf(decks, {}, { 'en/b': { locale: 'en' } }), { locale: 'en' })
    expect(title()).toBe('b')
    await pass(8_250)
    expect(title()).toBe('b')
    expect(document.querySelector('.scene')?.getAttribute('lang')).toBe('en')
  })
})

describe('validity', () => {
  it('takes a scene down at the moment it expires', async () => {
    const deck = deckOf('a', [
      sceneOf('prijs', { dwellMs: 45_000, validUntil: '2026-09-01T10:00:05Z' }),
      sceneOf('blijft'),
    ])
    await start(screenOf({ 'nl/a': deck }))
    expect(title()).toBe('prijs')
    await pass(5_250)
    expect(title()).toBe('blijft')
    await pass(20_000)
    expect(title()).toBe('blijft')
  })

  it('never shows an expired deck, nor one that has not begun', async () => {
    const decks = {
      'nl/oud': deckOf('oud', [sceneOf('oud')]),
      'nl/later': deckOf('later', [sceneOf('later')], { validFrom: '2026-09-01T10:01:00Z' }),
      'nl/nu': deckOf('nu', [sceneOf('nu')]),
    }
    await start(screenOf(decks, {}, { 'nl/oud': { validUntil: '2026-08-31' } }))
    const seen = new Set<string | null | undefined>()
    for (let second = 0; second < 55; second += 1) {
      seen.add(title())
      await pass(1_000)
    }
    expect([...seen]).toEqual(['nu'])
    await pass(20_000)
    seen.add(title())
    await pass(8_250)
    seen.add(title())
    expect(seen).toContain('later')
    expect(seen).not.toContain('oud')
  })

  it('shows the calm slide when nothing is left, and wakes up when something begins', async () => {
    const deck = deckOf('a', [sceneOf('morgen')], { validFrom: '2026-09-01T10:00:30Z' })
    await start(screenOf({ 'nl/a': deck }))
    expect(document.querySelector('.calm')?.textContent).toBe('Boekhandel De Linde')
    await pass(36_000)
    expect(title()).toBe('morgen')
  })

  it('does not bring expired content back when the device’s clock falls back', async () => {
    const deck = deckOf('a', [sceneOf('prijs', { validUntil: '2026-09-01T10:00:20Z' }), sceneOf('blijft')])
    await start(screenOf({ 'nl/a': deck }))
    await pass(30_000)
    vi.setSystemTime(new Date('2026-08-01T00:00:00Z'))
    for (let turn = 0; turn < 10; turn += 1) {
      await pass(4_000)
      expect(title()).toBe('blijft')
    }
  })

  it('judges by the clock in the editor’s hand', async () => {
    const deck = deckOf('a', [sceneOf('zomer', { validUntil: '2026-09-01' }), sceneOf('altijd')])
    const { setClock } = await start(screenOf({ 'nl/a': deck }))
    expect(title()).toBe('zomer')
    await setClock('2026-09-04T18:00:00Z')
    expect(title()).toBe('altijd')
    await pass(8_250)
    expect(title()).toBe('altijd')
    await setClock(undefined)
    await pass(8_250)
    expect(title()).toBe('zomer')
  })
})

describe('what fails', () => {
  it('passes over a deck that is no deck', async () => {
    const decks = { 'nl/a': deckOf('a', [sceneOf('a')]), 'nl/b': deckOf('b', [sceneOf('b')]) }
    const broken = { ...decks, 'nl/b': { version: 1 } as never }
    await start(screenOf(broken))
    await pass(8_250)
    expect(title()).toBe('a')
  })

  it('shows the calm slide for an empty playlist', async () => {
    await start(screenOf({}))
    await pass(60_000)
    expect(document.querySelector('.calm')?.textContent).toBe('Boekhandel De Linde')
  })

  it('passes over a scene whose only picture does not load, and keeps the words of another', async () => {
    const picture = '<figure class="picture"><img alt="x"></figure>'
    const deck = deckOf('a', [
      sceneOf('beeld', { kind: 'image', html: picture }),
      sceneOf('woord', { html: `<div class="words"><h2>woord</h2></div>${picture}` }),
    ])
    await start(screenOf({ 'nl/a': deck }))
    expect(title()).toBe('woord')
    expect(document.querySelector('.picture')).toBeNull()
    await pass(8_250)
    expect(title()).toBe('woord')
  })
})

describe('a visitor', () => {
  it('pauses, leafs and plays with the keyboard', async () => {
    await start(screenOf({ 'nl/a': two() }))
    const press = async (key: string) => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }))
      await pass(0)
    }
    await press('ArrowRight')
    expect(title()).toBe('twee')
    await press('ArrowLeft')
    expect(title()).toBe('een')
    await press(' ')
    await pass(20_000)
    expect(title()).toBe('een')
    await press(' ')
    await pass(8_250)
    expect(title()).toBe('twee')
  })

  it('finds buttons that say what they do in the deck’s language', async () => {
    await start(screenOf({ 'nl/a': two() }))
    button('Volgende')?.click()
    await pass(0)
    expect(title()).toBe('twee')
    button('Pauze')?.click()
    await pass(0)
    expect(button('Afspelen')).not.toBeNull()
    expect(document.querySelector('.live')?.textContent).toBe('Scherm 2 van 2. twee')
    expect(document.querySelector('.live')?.getAttribute('aria-live')).toBe('polite')
  })

  it('is warned for twenty seconds before the screen takes over again', async () => {
    await start(screenOf({ 'nl/a': two() }))
    button('Volgende')?.click()
    button('Pauze')?.click()
    await pass(39_000)
    const warning = document.querySelector<HTMLElement>('.warning')
    expect(warning?.hidden).toBe(true)
    await pass(2_000)
    expect(warning?.hidden).toBe(false)
    expect(warning?.textContent).toMatch(/^Gaat over \d+ seconden vanzelf verder/)
    expect(title()).toBe('twee')
    await pass(20_000)
    expect(warning?.hidden).toBe(true)
    expect(title()).toBe('een')
    await pass(8_500)
    expect(title()).toBe('twee')
  })
})

it('shows how far it is', async () => {
  await start(screenOf({ 'nl/a': two() }))
  await pass(4_000)
  const bars = [...document.querySelectorAll<HTMLElement>('.passed')].map((bar) => bar.style.transform)
  expect(bars).toEqual(['scaleX(0.5000)', 'scaleX(0.0000)'])
})
