// A target to the room on one of its screens.
import type { Context } from '@kanaal/types'
import { limitOf } from './limits.ts'
import type { KioskOptions } from './options.ts'
import { measureScreen } from './screen-metrics.ts'
import type { Room } from './split/measure.ts'

export const roomOf = ({ limits, options, locale }: Context<KioskOptions>): Room => ({
  words: limitOf(limits, 'words'),
  lines: limitOf(limits, 'lines'),
  lettersPerLine: measureScreen(options.screen).lettersPerLine,
  locale,
})
