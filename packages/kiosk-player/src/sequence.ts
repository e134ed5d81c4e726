// A playlist to the next scene that may be shown, forwards or backwards, round and round.
import type { Deck, Playlist, Scene } from '@kanaal/types'
import type { DeckLoader } from './deck.ts'
import { isValidAt } from './validity.ts'

export type PlaylistItem = Playlist['items'][number]

/** A scene in its deck, and where it stands among the scenes that may be shown now. */
export interface Turn {
  item: PlaylistItem
  deck: Deck
  scene: Scene
  /** Position in `deck.scenes`. */
  index: number
  /** Positions of all scenes of the deck that are valid now. */
  valid: number[]
}

export interface Sequence {
  /** The next turn in a direction; `undefined` when a whole round has nothing to show. */
  step(direction: 1 | -1): Promise<Turn | undefined>
  /** Begins again before the first scene. */
  rewind(): void
  /** Whether what is on the screen may stay there. */
  isCurrent(turn: Turn): boolean
}

/** A deck that could not be loaded is not asked for again within this time, in ms. */
const RETRY_AFTER_MS = 60_000

export interface SequenceOptions {
  playlist: Playlist
  decks: DeckLoader
  timeZone: string
  now(): number
  monotonic(): number
  /** Only items in this locale, where one is asked for and exists. */
  locale?: string | undefined
  onMissing?(path: string): void
}

/** Creates the sequence of a screen: higher priority first, otherwise in the playlist's order. */
export function createSequence(options: SequenceOptions): Sequence {
  const { playlist, decks, timeZone, now, monotonic } = options
  const wanted = playlist.items.filter((item) => item.locale === options.locale)
  const items = [...(wanted.length > 0 ? wanted : playlist.items)].sort(
    (a, b) => (b.priority ?? 0) - (a.priority ?? 0),
  )
  const failedAt = new Map<string, number>()
  let at = { item: 0, scene: -1 }

  const open = async (item: PlaylistItem): Promise<Deck | undefined> => {
    if (!isValidAt(item, now(), timeZone)) return undefined
    const failed = failedAt.get(item.deck)
    if (failed !== undefined && monotonic() - failed < RETRY_AFTER_MS) return undefined
    const deck = await decks.load(item.deck)
    if (deck) failedAt.delete(item.deck)
    else {
      failedAt.set(item.deck, monotonic())
      options.onMissing?.(item.deck)
    }
    return deck && isValidAt(deck, now(), timeZone) ? deck : undefined
  }

  return {
    async step(direction) {
      let place = { item: at.item, scene: at.scene + direction }
      // One item more than there are: a single deck follows itself.
      for (let tried = 0; tried <= items.length; tried += 1) {
        const item = items[place.item]
        const deck = item && (await open(item))
        if (item && deck) {
          const valid = validScenes(deck, now(), timeZone)
          const index =
            direction > 0
              ? valid.find((position) => position >= place.scene)
              : valid.findLast((position) => position <= place.scene)
          const scene = index === undefined ? undefined : deck.scenes[index]
          if (index !== undefined && scene) {
            at = { item: place.item, scene: index }
            return { item, deck, scene, index, valid }
          }
        }
        if (items.length === 0) break
        place = {
          item: (place.item + direction + items.length) % items.length,
          scene: direction > 0 ? 0 : Number.POSITIVE_INFINITY,
        }
      }
      return undefined
    },
    rewind() {
      at = { item: 0, scene: -1 }
    },
    isCurrent: ({ item, deck, scene }) =>
      [item, deck, scene].every((span) => isValidAt(span, now(), timeZone)),
  }
}

const validScenes = (deck: Deck, at: number, timeZone: string): number[] =>
  deck.scenes.flatMap((scene, index) => (isValidAt(scene, at, timeZone) ? [index] : []))
