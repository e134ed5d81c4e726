// A rendition to its preview: the real player with this one deck, its clock in the editor's hand.
import type { Screen } from '@kanaal/kiosk-player'
import {
  type Deck,
  deck as deckSchema,
  type Preview,
  type PreviewContext,
  playlist,
  type Rendition,
} from '@kanaal/types'
import type { KioskOptions } from './options.ts'
import { toPreviewPage } from './page.ts'
import { toScreenSettings } from './screen-settings.ts'

/** Screens as they hang, in CSS px. */
const SIZES: Record<string, { width: number; height: number }> = {
  landscape: { width: 1920, height: 1080 },
  portrait: { width: 1080, height: 1920 },
  square: { width: 1080, height: 1080 },
}

export const previewModes = Object.keys(SIZES)

/** An editor's screen never takes over by itself. */
const NEVER_IDLE = 0

export function preview(rendition: Rendition, mode: string, context: PreviewContext<KioskOptions>): Preview {
  const size = SIZES[mode] ?? SIZES.landscape
  const item = playlist.shape.items.element.safeParse(rendition.parts.playlist)
  const deck = readDeck(rendition)
  if (!item.success || !deck) return { kind: 'text', body: '', ...size }
  const { css, name, timeZone, textPercent } = toScreenSettings(context)
  const screen: Screen = {
    name,
    timeZone,
    textPercent,
    idleSeconds: NEVER_IDLE,
    playlist: { version: 1, target: context.target.id, title: item.data.title, items: [item.data] },
    decks: { [item.data.deck]: deck },
    assets: assetsOf(rendition),
  }
  return { kind: 'html', body: toPreviewPage(screen, rendition.locale, css), scripts: ['player.js'], ...size }
}

function readDeck({ files }: Rendition): Deck | undefined {
  const body = files.find(({ role }) => role === 'deck')?.body
  if (body === undefined) return undefined
  const read = deckSchema.safeParse(
    JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body)),
  )
  return read.success ? read.data : undefined
}

/** Pictures as `data:` addresses, by the address the deck gives them. */
function assetsOf({ files }: Rendition): Record<string, string> {
  const assets = files.filter(({ role }) => role === 'asset')
  return Object.fromEntries(
    assets.map(({ path, mediaType, body }) => [
      path.split('/').map(encodeURIComponent).join('/'),
      `data:${mediaType};base64,${Buffer.from(body).toString('base64')}`,
    ]),
  )
}
