// Turns resolved metadata into the card below a post.
import type { ResolvedMetadata } from '@kanaal/metadata'
import type { Card } from '@kanaal/types'
import { splitIntoPosts } from '../split-into-posts.ts'
import { cleanText } from './clean-text.ts'

/** Graphemes that cards show of a title and a description before they cut it themselves; ours, so that we cut at a word. */
const TITLE = 120
const DESCRIPTION = 200

export function cardOf(resolved: ResolvedMetadata, url: string): Card {
  const { image } = resolved
  return {
    url,
    title: fit(resolved.title, TITLE),
    description: fit(resolved.description ?? '', DESCRIPTION),
    ...(image && {
      image: {
        url: image.url,
        alt: cleanText(image.alt ?? '').trim(),
        ...(image.width && { width: image.width }),
        ...(image.height && { height: image.height }),
      },
    }),
  }
}

const fit = (text: string, max: number): string =>
  splitIntoPosts(cleanText(text).trim(), { limits: [{ unit: 'grapheme', max }], maxPosts: 1 }).posts[0]
    ?.text ?? ''
