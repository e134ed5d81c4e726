// Turns the text of a post into Bluesky's facets: which bytes are a link, a mention or a hashtag.
import tlds from 'tlds' with { type: 'json' }
import { countBytes } from './measure/bytes.ts'
import { countGraphemes } from './measure/graphemes.ts'

export interface Facet {
  /** UTF-8 bytes; the end is exclusive. */
  index: { byteStart: number; byteEnd: number }
  features: FacetFeature[]
}
export type FacetFeature =
  | { $type: 'app.bsky.richtext.facet#link'; uri: string }
  | { $type: 'app.bsky.richtext.facet#mention'; did: string }
  | { $type: 'app.bsky.richtext.facet#tag'; tag: string }

/** Graphemes of the longest tag (app.bsky.richtext.facet, https://github.com/bluesky-social/atproto, read 2026-11-21). */
const MAX_TAG = 64

/** The patterns of @atproto/api 0.21.0 (src/rich-text/util.ts, MIT), so that we find what Bluesky's own app finds. */
const MENTION = /(^|\s|\()(@)([a-zA-Z0-9.-]+)(\b)/g
const ADDRESS = /(^|\s|\()((https?:\/\/[\S]+)|((?<domain>[a-z][a-z0-9]*(\.[a-z0-9]+)+)[\S]*))/gim
const HASHTAG =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: invisible characters that end a tag, each on its own
  /(^|\s)[#＃]((?!\ufe0f)[^\s\u00AD\u2060\u200A\u200B\u200C\u200D\u20e2]*[^\d\s\p{P}\u00AD\u2060\u200A\u200B\u200C\u200D\u20e2]+[^\s\u00AD\u2060\u200A\u200B\u200C\u200D\u20e2]*)?/gu
const CASHTAG = /(^|\s|\()\$([A-Za-z][A-Za-z0-9]{0,4})(?=\s|$|[.,;:!?)"'\u2019])/gu

const topLevelDomains = new Set<string>(tlds)
const isDomain = (name: string) =>
  topLevelDomains.has(name.slice(name.lastIndexOf('.') + 1)) && name.includes('.')

/** A facet over UTF-16 units `start` to `end` of `text`. */
export const facetAt = (text: string, start: number, end: number, feature: FacetFeature): Facet => {
  const byteStart = countBytes(text.slice(0, start))
  return {
    index: { byteStart, byteEnd: byteStart + countBytes(text.slice(start, end)) },
    features: [feature],
  }
}

/** Finds facets as `RichText.detectFacets` of @atproto/api does. A mention's `did` is its handle, to be resolved. */
export const detectFacets = (text: string): Facet[] => [
  ...mentionsIn(text),
  ...linksIn(text),
  ...hashtagsIn(text),
  ...cashtagsIn(text),
]

function* mentionsIn(text: string): Iterable<Facet> {
  for (const match of text.matchAll(MENTION)) {
    const handle = match[3] ?? ''
    if (!isDomain(handle) && !handle.endsWith('.test')) continue
    const start = text.indexOf(handle, match.index) - 1
    yield facetAt(text, start, start + handle.length + 1, {
      $type: 'app.bsky.richtext.facet#mention',
      did: handle,
    })
  }
}

function* linksIn(text: string): Iterable<Facet> {
  for (const match of text.matchAll(ADDRESS)) {
    const found = match[2] ?? ''
    let uri = found
    if (!uri.startsWith('http')) {
      if (!isDomain(match.groups?.domain ?? '')) continue
      uri = `https://${uri}`
    }
    const start = text.indexOf(found, match.index)
    let end = start + found.length
    if (/[.,;:!?]$/.test(uri)) {
      uri = uri.slice(0, -1)
      end--
    }
    if (uri.endsWith(')') && !uri.includes('(')) {
      uri = uri.slice(0, -1)
      end--
    }
    yield facetAt(text, start, end, { $type: 'app.bsky.richtext.facet#link', uri })
  }
}

export function* hashtagsIn(text: string): Iterable<Facet> {
  for (const match of text.matchAll(HASHTAG)) {
    const tag = (match[2] ?? '').trim().replace(/\p{P}+$/u, '')
    if (tag === '' || countGraphemes(tag) > MAX_TAG) continue
    const start = match.index + (match[1]?.length ?? 0)
    yield facetAt(text, start, start + 1 + tag.length, { $type: 'app.bsky.richtext.facet#tag', tag })
  }
}

function* cashtagsIn(text: string): Iterable<Facet> {
  for (const match of text.matchAll(CASHTAG)) {
    const ticker = (match[2] ?? '').toUpperCase()
    const start = match.index + (match[1]?.length ?? 0)
    yield facetAt(text, start, start + 1 + ticker.length, {
      $type: 'app.bsky.richtext.facet#tag',
      tag: `$${ticker}`,
    })
  }
}
