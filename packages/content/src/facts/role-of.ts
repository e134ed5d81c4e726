// An amount and the words beside it -> what they make of it, by the tables of cues.
import { behind, CLOSED, type Cue, near, OTHER, PAST, type Role, word } from './cue.ts'
import type { MentionKind } from './mention.ts'
import { DATES, TIMES } from './moment-cues.ts'
import { FREE, isLowered, MONEY, PERCENTAGES } from './money-cues.ts'

const CUES: Partial<Record<MentionKind, Cue[]>> = {
  money: MONEY,
  date: DATES,
  time: TIMES,
  percent: PERCENTAGES,
  quantity: [
    ...OTHER,
    PAST,
    // Some of them, or how many are left.
    {
      role: 'other',
      before: near('eerste|laatste|first|last|extra|nog(?: maar)?'),
      behind: behind('left|over(?!\\p{L})|vrij|beschikbaar|available|remaining|extra|more'),
    },
  ],
  year: OTHER,
  phone: [
    {
      role: 'other',
      before: word(
        'artikelnummer|bestelnummer|ordernummer|klantnummer|kvk|kvk-nummer|iban|bic|postbus|referentie|fax|item|article|order number|company number|account|reference|isbn|po box|part number',
      ),
    },
  ],
}

/** What the words around an amount make of it; the first cue that stands there decides. */
export function roleOf(kind: MentionKind, before: string, after: string, edge?: 'first' | 'last'): Role {
  if ((kind === 'date' || kind === 'time') && (CLOSED.before?.test(before) || CLOSED.behind?.test(after)))
    return 'other'
  if (edge !== undefined && (kind === 'date' || kind === 'time')) return edge === 'first' ? 'start' : 'end'
  if (kind === 'money' && isLowered(before, after)) return 'old'
  const isFree = FREE.test(before)
  const cue = (CUES[kind] ?? []).find(
    (one) => (one.before?.test(before) && !(one.role === 'delivery' && isFree)) || one.behind?.test(after),
  )
  return cue?.role ?? 'plain'
}
