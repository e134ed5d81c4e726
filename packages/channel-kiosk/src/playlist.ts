// All decks of a target to what a device needs besides them: playlist, page, player.
import { playerScript, playerStyle, type Screen } from '@kanaal/kiosk-player'
import {
  type IndexContext,
  type OutputFile,
  type Playlist,
  playlist as playlistSchema,
  type Rendition,
} from '@kanaal/types'
import type { KioskOptions } from './options.ts'
import { toIndexPage } from './page.ts'
import { toScreenSettings } from './screen-settings.ts'

type Item = Playlist['items'][number]

const itemSchema = playlistSchema.shape.items.element

/** Writes the files that stand above the decks. */
export async function* indexDecks(
  renditions: AsyncIterable<Rendition>,
  context: IndexContext<KioskOptions>,
): AsyncIterable<OutputFile> {
  const { options, site, target } = context
  const items: Item[] = []
  for await (const { locale, slug, audience, parts } of renditions) {
    // A screen plays for everybody: a variant never hangs there, not even where the deck for all failed.
    if (audience !== null) continue
    const item = itemSchema.safeParse(parts.playlist)
    const isWanted = options.locales.length === 0 || options.locales.includes(locale)
    if (!item.success || !isWanted || !Array.isArray(parts.scenes) || parts.scenes.length === 0) continue
    items.push({ ...item.data, deck: `${locale}/${slug}` })
  }
  items.sort((a, b) => compareItems(a, b, site.locales))

  const playlist: Playlist = { version: 1, target: target.id, title: target.title?.en ?? site.name, items }
  const { css, name, timeZone, textPercent, idleSeconds } = toScreenSettings(context)
  const screen: Screen = {
    name,
    timeZone,
    textPercent,
    idleSeconds,
    playlist,
    ...(context.now !== undefined && { notBefore: context.now }),
  }
  const json = `${JSON.stringify(playlist, null, 2)}\n`
  yield { role: 'playlist', path: 'playlist.json', mediaType: 'application/json', body: json }
  yield {
    role: 'player',
    path: 'index.html',
    mediaType: 'text/html',
    body: toIndexPage(screen, site.defaultLocale),
  }
  yield { role: 'asset', path: 'player.js', mediaType: 'text/javascript', body: playerScript }
  yield { role: 'asset', path: 'player.css', mediaType: 'text/css', body: playerStyle }
  yield { role: 'asset', path: 'theme.css', mediaType: 'text/css', body: css }
}

/** Higher priority first, then the site's order of languages, then the path: the same on every machine. */
function compareItems(a: Item, b: Item, locales: readonly string[]): number {
  const rank = ({ locale }: Item) => (locales.includes(locale) ? locales.indexOf(locale) : locales.length)
  return b.priority - a.priority || rank(a) - rank(b) || (a.deck < b.deck ? -1 : a.deck > b.deck ? 1 : 0)
}
