// Settings of a kiosk target to options with defaults: the screen, its people, and how much one screenful may hold.
import { z } from 'zod'

/** Where the screen hangs and who stands before it. */
const screen = z.object({
  /** CSS px. */
  width: z.number().int().min(240).max(16_384).default(1920),
  height: z.number().int().min(240).max(16_384).default(1080),
  diagonalInch: z.number().min(5).max(300).default(55),
  /** From the eyes to the screen, in metres. */
  distanceM: z.number().min(0.3).max(50).default(2),
})

/** Seconds on the screen: `base + words / wordsPerSecond + image * images + qr * codes`, kept between `min` and `max`. */
const dwell = z.object({
  base: z.number().min(0).max(60).default(3),
  /** 3 words a second is 180 a minute: below the mean of 238 for silent reading (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047, read 2026-11-21), because people look up from walking. */
  wordsPerSecond: z.number().min(0.5).max(10).default(3),
  image: z.number().min(0).max(60).default(1.5),
  qr: z.number().min(0).max(60).default(5),
  min: z.number().min(1).max(600).default(8),
  max: z.number().min(1).max(600).default(45),
})

const qr = z.object({
  /** Ends the deck with a QR code of the page itself. */
  page: z.boolean().default(true),
  /** Links of one section that get a code of their own. */
  perSection: z.number().int().min(0).max(3).default(3),
  /** Added to http(s) addresses in QR codes, never to what is printed beside them. */
  utm: z
    .object({
      source: z.string().min(1),
      medium: z.string().min(1).default('kiosk'),
      campaign: z.string().min(1).optional(),
    })
    .optional(),
})

export const kioskOptions = z.object({
  screen: screen.prefault({}),
  dwell: dwell.prefault({}),
  qr: qr.prefault({}),
  wordsPerScene: z.number().int().min(10).max(120).default(40),
  linesPerScene: z.number().int().min(3).max(12).default(6),
  tableRows: z.number().int().min(2).max(12).default(6),
  tableColumns: z.number().int().min(2).max(8).default(4),
  /** Only documents in these locales; empty means all. */
  locales: z.array(z.string()).default([]),
  colorScheme: z.enum(['light', 'dark', 'auto']).default('light'),
  /** Seconds without a touch after which the screen runs by itself again. */
  idleSeconds: z.number().int().min(30).max(600).default(60),
})
export type KioskOptions = z.infer<typeof kioskOptions>
