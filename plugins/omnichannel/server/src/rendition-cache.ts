// Renditions by key -> the ones used last, as many as fit into a number of bytes.
import type { Rendition } from '@kanaal/types'

export interface RenditionCache {
  get(key: string): Rendition | undefined
  set(key: string, rendition: Rendition): void
}

/** A Map keeps its order of insertion: what is read is put at its end, what is at its start goes first. */
export function createRenditionCache(maxBytes: number): RenditionCache {
  const kept = new Map<string, { rendition: Rendition; bytes: number }>()
  let total = 0
  return {
    get(key) {
      const found = kept.get(key)
      if (!found) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found.rendition
    },
    set(key, rendition) {
      const bytes = rendition.files.reduce(
        (sum, file) => sum + file.bytes,
        JSON.stringify(rendition.parts).length,
      )
      if (bytes > maxBytes || kept.has(key)) return
      kept.set(key, { rendition, bytes })
      total += bytes
      for (const [oldest, entry] of kept) {
        if (total <= maxBytes) break
        kept.delete(oldest)
        total -= entry.bytes
      }
    },
  }
}
