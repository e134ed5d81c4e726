// A screen and the distance to it to type: how large it must be, and how many letters a line then holds.
import { FLOOR_PERCENT, TARGET_PERCENT } from '@kanaal/kiosk-player'
import type { KioskOptions } from './options.ts'

/** Height of a capital letter for each metre of distance, in mm: 0.7 degrees (EN 301 549 5.1.4, https://www.etsi.org/human-factors-accessibility/en-301-549-v3-the-harmonized-european-standard-for-ict-accessibility, read 2026-11-21). */
const CAPITAL_MM_PER_METRE = 12.2

/** Height of a capital in the usual sans serifs, as a share of the type size. */
const CAPITAL_SHARE = 0.7

/** Width of a mean letter, as a share of the type size. */
const LETTER_SHARE = 0.5

/** Words stay inside the safe area: 5 % on each side. */
const SAFE_SHARE = 0.9

/** Fewer letters on a line than this cannot be read with ease (PNAS 2020, https://doi.org/10.1073/pnas.1915288117, read 2026-11-21). */
export const FEWEST_LETTERS = 13

/** On upright screens running text is counted at this size, in percent of the screen's width; the player may begin larger. */
const LARGEST_PERCENT_OF_WIDTH = 6.2

const MM_PER_INCH = 25.4

export interface ScreenMetrics {
  /** What the distance asks of reading text, in percent of the screen's height. */
  neededPercent: number
  /** What reading text gets at least: never below the floor of all type. */
  textPercent: number
  /** The same in percent of the diagonal, which does not change when the screen is turned. */
  textPercentOfDiagonal: number
  lettersPerLine: number
}

/** Computes type for a screen. */
export function measureScreen({
  width,
  height,
  diagonalInch,
  distanceM,
}: KioskOptions['screen']): ScreenMetrics {
  const heightMm = (diagonalInch * MM_PER_INCH * height) / Math.hypot(width, height)
  const neededPercent = ((CAPITAL_MM_PER_METRE * distanceM) / CAPITAL_SHARE / heightMm) * 100
  const lettersAt = (percent: number) =>
    Math.floor((SAFE_SHARE * width) / ((percent / 100) * height * LETTER_SHARE))
  // Beyond this size lines are too short: then the screen hangs too far away, which a rule says.
  const largest = ((SAFE_SHARE * width) / (FEWEST_LETTERS * height * LETTER_SHARE)) * 100
  const textPercent = Math.max(FLOOR_PERCENT, Math.min(neededPercent, largest))
  const usual = Math.min(TARGET_PERCENT, (LARGEST_PERCENT_OF_WIDTH * width) / height)
  return {
    neededPercent: round(neededPercent),
    textPercent: round(textPercent),
    textPercentOfDiagonal: round((textPercent * height) / Math.hypot(width, height)),
    lettersPerLine: Math.max(FEWEST_LETTERS, lettersAt(Math.max(usual, textPercent))),
  }
}

const round = (value: number) => Math.round(value * 100) / 100
