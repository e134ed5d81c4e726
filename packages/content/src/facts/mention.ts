// What a mention is: a price, date, time, percentage, phone number, amount or year as it stands in running text.

/** `number`: declared without a unit. Running text has none: there it is an amount of something. */
export type MentionKind = 'money' | 'date' | 'time' | 'percent' | 'phone' | 'quantity' | 'year' | 'number'

/** A value that two texts can be compared by. */
export interface Amount {
  kind: MentionKind
  /** `49.95`, `2027-09-05`, `--09-05` (a date without its year), `21:00`, `+31302000188`, `1921`. */
  value: string
  /** ISO 4217 code, or the unit's English name; absent where the text gives none. */
  unit?: string
  /** `05/09/2027` is a day of May to one reader and of September to another, `half past two` is twice a day, `3 250 gram` may be three times 250: the other reading. */
  also?: string
  /** Day of the week that stands before a date, Sunday is 0. */
  weekday?: number
}

export interface Mention extends Amount {
  /** As it stands in the text. */
  text: string
  start: number
  end: number
  /** Which end of a range such as `9.30–18.00` this is. */
  edge?: 'first' | 'last'
}
