// The kiosk deck and the playlist: what the player plays.
import { z } from 'zod'
import { direction, isoDate } from './json.ts'

/** One screenful. `html` is sanitised and self-contained; `text` says the same in words. */
export const scene = z.object({
  id: z.string(),
  kind: z.enum([
    'title',
    'text',
    'image',
    'table',
    'quote',
    'call-to-action',
    'gallery',
    'code',
    'disclaimer',
  ]),
  html: z.string(),
  text: z.string(),
  dwellMs: z.number().int().positive(),
  layout: z.string().optional(),
  validUntil: isoDate.optional(),
  /** Paths below the deck's directory. */
  assets: z.array(z.string()),
  /** The address the scene's QR code leads to. */
  qr: z.object({ url: z.string(), label: z.string() }).optional(),
})
export type Scene = z.infer<typeof scene>

export const deck = z.object({
  version: z.literal(1),
  id: z.string(),
  locale: z.string(),
  dir: direction,
  title: z.string(),
  scenes: z.array(scene),
  validFrom: isoDate.optional(),
  validUntil: isoDate.optional(),
})
export type Deck = z.infer<typeof deck>

/** The order in which a screen plays its decks. */
export const playlist = z.object({
  version: z.literal(1),
  target: z.string(),
  title: z.string(),
  items: z.array(
    z.object({
      /** Path of the deck's directory below the playlist, such as `nl/terug-naar-school`. */
      deck: z.string(),
      locale: z.string(),
      title: z.string(),
      validFrom: isoDate.optional(),
      validUntil: isoDate.optional(),
      priority: z.number().int().default(0),
    }),
  ),
})
export type Playlist = z.infer<typeof playlist>
