import { readFileSync } from 'node:fs'
import { RichText, UnicodeString } from '@atproto/api'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectFacets, type Facet } from '../src/facets.ts'
import { hostileText } from './hostile-text.ts'
import { thirdPartyData } from './third-party-data.ts'

/** What Bluesky's own library finds, without resolving handles over the network. */
function oracle(text: string): Facet[] {
  const rich = new RichText({ text })
  rich.detectFacetsWithoutResolution()
  return (rich.facets ?? []).map(({ index, features }) => ({ index, features }) as unknown as Facet)
}
const byStart = (a: Facet, b: Facet) =>
  a.index.byteStart - b.index.byteStart || a.index.byteEnd - b.index.byteEnd

describe('detectFacets', () => {
  it('finds what @atproto/api finds, at the same bytes, in 5,000 generated texts', () => {
    fc.assert(
      fc.property(hostileText(12), (text) => {
        expect(detectFacets(text).sort(byStart)).toEqual(oracle(text).sort(byStart))
      }),
      { numRuns: 5_000, seed: 20261121 },
    )
  }, 120_000)

  it('meets Bluesky’s published vectors', () => {
    const file = thirdPartyData('conformance/atproto-richtext/richtext.dev.json')
    if (!file) return
    const vectors = JSON.parse(readFileSync(file, 'utf8')) as {
      facets: { text: string; segments: { text: string; target?: string }[] }[]
      hashtags: { text: string; tags: string[]; byteSlices: { byteStart: number; byteEnd: number }[] }[]
    }
    for (const { text, segments } of vectors.facets) {
      const unicode = new UnicodeString(text)
      const found = detectFacets(text)
        .sort(byStart)
        .map(({ index, features: [feature] }) => ({
          text: unicode.slice(index.byteStart, index.byteEnd),
          target:
            feature && 'did' in feature
              ? `did:fake:${feature.did}`
              : feature && 'uri' in feature && feature.uri,
        }))
      expect(found, text).toEqual(segments.filter(({ target }) => target))
    }
    for (const { text, tags, byteSlices } of vectors.hashtags) {
      const found = detectFacets(text).filter(({ features: [feature] }) => feature && 'tag' in feature)
      expect(found.map(({ features: [feature] }) => feature && 'tag' in feature && feature.tag)).toEqual(tags)
      expect(found.map(({ index }) => index)).toEqual(byteSlices)
    }
  })
})
