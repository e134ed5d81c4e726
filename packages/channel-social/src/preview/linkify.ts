// Turns the text of a post into HTML in which addresses, hashtags and mentions look as they will on the network.
import { escapeHtml } from '@kanaal/content'
import type { SocialPost } from '../social-tree.ts'

/** Nothing is a real link: a preview leads nowhere. */
export function linkify(post: SocialPost): string {
  const { text } = post
  let html = ''
  let end = 0
  for (const span of post.facets ? facetSpans(post) : plainSpans(text)) {
    if (span.start < end) continue
    html += escapeHtml(text.slice(end, span.start))
    html += `<span class="live">${escapeHtml(text.slice(span.start, span.end))}</span>`
    end = span.end
  }
  return html + escapeHtml(text.slice(end))
}

const LIVE =
  /https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]]|(?<![\p{L}\p{N}_&/])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+|(?<![\p{L}\p{N}_/.])@[\p{L}\p{N}_]+/gu

const plainSpans = (text: string) =>
  [...text.matchAll(LIVE)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** Bluesky's facets count UTF-8 bytes. */
function facetSpans({ text, facets = [] }: SocialPost) {
  const bytes = new TextEncoder().encode(text)
  const units = (byte: number) => new TextDecoder().decode(bytes.slice(0, byte)).length
  return facets.map(({ index }) => ({ start: units(index.byteStart), end: units(index.byteEnd) }))
}
