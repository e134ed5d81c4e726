// A playlist path to its deck: from the page itself, or from the script beside the deck.
import type { Deck, Scene } from '@kanaal/types'
import { isRecord, type Screen } from './screen.ts'

/** The name under which a `deck.js` hands over its deck. */
export const DECK_GLOBAL = 'kanaalDeck'

/** A deck script that neither loads nor fails within this time counts as failed, in ms. */
const LOAD_DEADLINE_MS = 10_000

/** Decks kept in memory: the one that plays and the next; small devices have little. */
const KEPT_DECKS = 2

const isScene = (value: unknown): value is Scene =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.kind === 'string' &&
  typeof value.html === 'string' &&
  typeof value.text === 'string' &&
  typeof value.dwellMs === 'number' &&
  value.dwellMs > 0

/** Whether `value` is a deck that the player can play. */
export const isDeck = (value: unknown): value is Deck =>
  isRecord(value) &&
  value.version === 1 &&
  typeof value.locale === 'string' &&
  Array.isArray(value.scenes) &&
  value.scenes.every(isScene)

/** Finds the decks of a screen; a deck that cannot be had is `undefined`, never an exception. */
export interface DeckLoader {
  load(path: string): Promise<Deck | undefined>
}

/**
 * Loads decks for a page. `fetch` of `file:` addresses is refused by browsers, classic scripts are not:
 * so a deck stands beside its JSON as a script that sets one global.
 */
export function createDeckLoader(page: Document, screen: Screen): DeckLoader {
  const kept = new Map<string, Deck>()
  let queue: Promise<unknown> = Promise.resolve()

  const keep = (path: string, deck: Deck) => {
    kept.set(path, deck)
    for (const oldest of kept.keys()) if (kept.size > KEPT_DECKS) kept.delete(oldest)
    return deck
  }

  return {
    load(path) {
      const given = screen.decks?.[path] ?? kept.get(path)
      if (given) return Promise.resolve(isDeck(given) ? given : undefined)
      // One script at a time, because they all set the same global.
      const loading = queue.then(() => runDeckScript(page, path))
      queue = loading
      return loading.then((deck) => deck && keep(path, deck))
    },
  }
}

function runDeckScript(page: Document, path: string): Promise<Deck | undefined> {
  const view = page.defaultView
  if (!view) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const script = page.createElement('script')
    const finish = () => {
      view.clearTimeout(deadline)
      script.remove()
      const value: unknown = Reflect.get(view, DECK_GLOBAL)
      Reflect.deleteProperty(view, DECK_GLOBAL)
      resolve(isDeck(value) ? value : undefined)
    }
    const deadline = view.setTimeout(finish, LOAD_DEADLINE_MS)
    script.onload = finish
    script.onerror = finish
    script.src = `${toRelativeUrl(path)}/deck.js`
    page.head.append(script)
  })
}

/** `nl/a b` becomes `nl/a%20b`; a path that would leave the directory becomes one that does not exist. */
export const toRelativeUrl = (path: string): string =>
  path.startsWith('/') || path.includes(':') || path.split('/').includes('..')
    ? 'refused'
    : path.split('/').map(encodeURIComponent).join('/')
