// Turns a text into the number that a network would count.
import { countBytes } from './measure/bytes.ts'
import { countGraphemes } from './measure/graphemes.ts'
import { countMastodon } from './measure/mastodon.ts'
import { countWeighted } from './measure/x-weighted.ts'

/** How a network counts. `mastodon` counts graphemes, with addresses and remote mentions at a flat rate. */
export type Measure = 'x-weighted' | 'grapheme' | 'byte' | 'utf16' | 'mastodon'

const counters: Record<Measure, (text: string) => number> = {
  'x-weighted': countWeighted,
  grapheme: countGraphemes,
  byte: countBytes,
  utf16: (text) => text.length,
  mastodon: countMastodon,
}

/** Counts `text` as a network does. Never less than the network's own count. */
export const measure = (text: string, unit: Measure): number => counters[unit](text)
