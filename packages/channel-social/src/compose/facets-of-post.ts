// Turns a post's links and hashtags into Bluesky's facets.
import { detectFacets, type Facet, facetAt } from '../facets.ts'
import type { Span } from '../split/protected-spans.ts'

/** Our own links first; what the network's library would find besides, where it does not overlap; never a mention. */
export function facetsOfPost(text: string, links: readonly (Span & { href: string })[]): Facet[] {
  const facets = links.map(({ start, end, href }) =>
    facetAt(text, start, end, { $type: 'app.bsky.richtext.facet#link', uri: href }),
  )
  for (const facet of detectFacets(text)) {
    // A mention needs the account's DID, which only the network knows; as text it notifies nobody.
    const isMention = facet.features.some((feature) => 'did' in feature)
    if (!isMention && !facets.some((other) => overlap(facet, other))) facets.push(facet)
  }
  return facets.sort((a, b) => a.index.byteStart - b.index.byteStart)
}

const overlap = ({ index: a }: Facet, { index: b }: Facet) =>
  a.byteStart < b.byteEnd && b.byteStart < a.byteEnd
