// The prefixes of a vocabulary and the ones everybody knows to a function that shortens URIs.
import { byCodeUnits, PREFIXES } from '../model/names.ts'

/** Letters, digits, `_` and `-` need no escape in Turtle and are an XML name after a letter. */
const LOCAL = /^[A-Za-z0-9_][\w-]*$/

export interface Shortener {
  /** `skos:Concept`; undefined where no prefix fits. */
  shorten(uri: string): string | undefined
  /** The prefixes that were used, sorted. */
  used(): [prefix: string, uri: string][]
}

export function createShortener(own: Readonly<Record<string, string>>): Shortener {
  const byUri = new Map<string, string>()
  const entries = [
    ...Object.entries(PREFIXES),
    ...Object.entries(own)
      .filter(([prefix]) => !Object.hasOwn(PREFIXES, prefix))
      .sort(([a], [b]) => byCodeUnits(a, b)),
  ]
  for (const [prefix, uri] of entries) if (!byUri.has(uri)) byUri.set(uri, prefix)
  const used = new Set<string>()
  return {
    shorten(uri) {
      const cut = Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#'), uri.lastIndexOf(':')) + 1
      const prefix = byUri.get(uri.slice(0, cut))
      if (prefix === undefined || !LOCAL.test(uri.slice(cut))) return undefined
      used.add(uri.slice(0, cut))
      return `${prefix}:${uri.slice(cut)}`
    },
    used: () =>
      [...used]
        .map((uri): [string, string] => [byUri.get(uri) ?? '', uri])
        .sort(([a], [b]) => byCodeUnits(a, b)),
  }
}
