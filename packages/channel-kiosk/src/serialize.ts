// Scenes to the files of a deck: as JSON, as a script for screens without a network, and the pictures.
import { DECK_GLOBAL } from '@kanaal/kiosk-player'
import type { Context, Deck, Json, Output, OutputFile, Playlist, Scene } from '@kanaal/types'
import type { KioskTree, SceneTree } from './draft.ts'
import { limitOf } from './limits.ts'
import type { KioskOptions } from './options.ts'
import { toSafeHtml } from './sanitize.ts'

/** Writes a deck. */
export function serialize(tree: KioskTree, context: Context<KioskOptions>): Output {
  const scenes = tree.scenes.map(toDeckScene)
  const { validFrom, validUntil } = tree
  const validity = {
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
  }
  const { id, locale, dir, title } = tree
  const deck: Deck = { version: 1, id, locale, dir, title, scenes, ...validity }
  const item: Playlist['items'][number] = { deck: tree.path, locale, title, ...validity, priority: 0 }
  const text = JSON.stringify(deck, null, 2)
  return {
    parts: {
      scenes: toJson(tree.scenes.map((made, index) => toPart(made, scenes[index]?.html ?? ''))),
      playlist: toJson(item),
    },
    files: [
      { role: 'deck', path: 'deck.json', mediaType: 'application/json', body: `${text}\n` },
      {
        role: 'deck-script',
        path: 'deck.js',
        mediaType: 'text/javascript',
        body: `window.${DECK_GLOBAL} = ${text}\n`,
      },
      ...tree.assets.flatMap(({ file }): OutputFile[] =>
        file ? [{ role: 'asset', path: file.path, mediaType: file.mediaType, body: file.body }] : [],
      ),
    ],
    metrics: [
      { id: 'scenes', value: scenes.length, unit: 'count' },
      {
        id: 'seconds',
        value: Math.round(scenes.reduce((sum, { dwellMs }) => sum + dwellMs, 0) / 1000),
        unit: 'second',
      },
      {
        id: 'words',
        value: Math.max(0, ...tree.scenes.map(({ bodyWords }) => bodyWords)),
        max: limitOf(context.limits, 'words'),
        unit: 'word',
      },
    ],
    ...(tree.trueUntil !== undefined && { validUntil: tree.trueUntil }),
  }
}

/** What is `undefined` is left out, as in any JSON. */
const toJson = (value: unknown): Json => JSON.parse(JSON.stringify(value))

const toDeckScene = ({ scene, body }: SceneTree): Scene => ({ ...scene, html: toSafeHtml(body) })

/** A scene for people who look at the rendition: where it comes from, and what reading it takes. */
const toPart = ({ scene, words, readingMs, place, section, overflow }: SceneTree, html: string) => ({
  ...scene,
  html,
  words,
  readingMs,
  place,
  ...(section !== undefined && { section }),
  ...(overflow && { overflow }),
})
