// A few words to decks and screens for the tests.
import type { Deck, Playlist, Scene } from '@kanaal/types'
import type { Screen } from '../src/screen.ts'

export const sceneOf = (id: string, more: Partial<Scene> = {}): Scene => ({
  id,
  kind: 'text',
  html: `<div class="words"><h2>${id}</h2></div>`,
  text: id,
  dwellMs: 8000,
  assets: [],
  ...more,
})

export const deckOf = (id: string, scenes: Scene[], more: Partial<Deck> = {}): Deck => ({
  version: 1,
  id,
  locale: 'nl',
  dir: 'ltr',
  title: id,
  scenes,
  ...more,
})

type Item = Playlist['items'][number]

export const screenOf = (
  decks: Record<string, Deck>,
  more: Partial<Screen> = {},
  items: Record<string, Partial<Item>> = {},
): Screen => ({
  name: 'Boekhandel De Linde',
  timeZone: 'Europe/Amsterdam',
  textPercent: 3.5,
  idleSeconds: 60,
  playlist: {
    version: 1,
    target: 'kiosk',
    title: 'Kiosk',
    items: Object.keys(decks).map((deck) => ({
      deck,
      locale: 'nl',
      title: deck,
      priority: 0,
      ...items[deck],
    })),
  },
  decks,
  ...more,
})
