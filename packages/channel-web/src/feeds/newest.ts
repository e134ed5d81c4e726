// A stream of renditions to the few newest: memory does not grow with the site.
import type { Rendition } from '@kanaal/types'
import type { WebEntry } from './entry.ts'

export interface Dated {
  entry: WebEntry & { date: string }
  rendition: Rendition
}

/** Keeps the `max` newest by date, then by id and locale, whatever the order they come in. */
export const createNewest = (max: number) => {
  const kept: Dated[] = []
  return {
    add(item: Dated): void {
      const index = kept.findIndex((other) => order(item, other) < 0)
      kept.splice(index === -1 ? kept.length : index, 0, item)
      if (kept.length > max) kept.pop()
    },
    list: (): readonly Dated[] => kept,
  }
}

const order = (a: Dated, b: Dated): number =>
  Date.parse(b.entry.date) - Date.parse(a.entry.date) || compare(keyOf(a), keyOf(b))

const keyOf = ({ rendition }: Dated): string => `${rendition.id}\n${rendition.locale}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
