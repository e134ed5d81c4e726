// A kiosk target to its limits: what one screenful may hold.
import type { Limit, Target } from '@kanaal/types'
import type { KioskOptions } from './options.ts'

/** Our own measure for people who stand or walk; it follows the legibility rules named at `screenOf`. */
const OWN = { source: 'packages/channel-kiosk/README.md#limits', checkedAt: '2026-11-21' }

export const kioskLimits = ({ options }: Target<KioskOptions>): Limit[] => [
  { id: 'words', max: options.wordsPerScene, unit: 'word', ...OWN },
  { id: 'lines', max: options.linesPerScene, unit: 'count', ...OWN },
  // Beside a picture a line holds half as many letters; four such lines are a title of some seventy letters.
  { id: 'title-lines', max: 4, unit: 'count', ...OWN },
  { id: 'table-rows', max: options.tableRows, unit: 'count', ...OWN },
  { id: 'table-columns', max: options.tableColumns, unit: 'count', ...OWN },
  { id: 'code-lines', max: 10, unit: 'count', ...OWN },
  { id: 'code-columns', max: 60, unit: 'count', ...OWN },
  { id: 'teaser-words', max: 24, unit: 'word', ...OWN },
  { id: 'disclaimer-words', max: 25, unit: 'word', ...OWN },
  { id: 'dwell', max: options.dwell.max, unit: 'second', ...OWN },
  // Longer addresses need so many modules that a phone at 2 m loses them.
  {
    id: 'qr-characters',
    max: 80,
    unit: 'utf16',
    source: 'https://www.qrcode.com/en/about/version.html',
    checkedAt: '2026-11-21',
  },
]

/** The value of a limit, a target's overrides included. */
export const limitOf = (limits: readonly Limit[], id: string): number =>
  limits.find((limit) => limit.id === id)?.max ?? Number.POSITIVE_INFINITY
