// Turns a rendition into a preview: drawn post cards, or what a screen reader says.
import type { Card, Preview, Rendition } from '@kanaal/types'
import type { SocialPost } from '../social-tree.ts'
import { drawCards } from './draw-cards.ts'
import { readAloud } from './read-aloud.ts'
import { toPage } from './to-page.ts'

/** `card` is light, `card-dark` dark; `reader` says in words what assistive technology reads. */
export const previewModes = ['card', 'card-dark', 'reader'] as const

export interface Shown {
  posts: SocialPost[]
  card: Card | null
  network: string
  locale: string
}

/** An unknown mode shows the cards. */
export function preview(rendition: Rendition, mode: string): Preview {
  const { parts, channel, locale, dir } = rendition
  // Our own `serialize` made these parts, so their shape is known.
  const { posts, card } = parts as unknown as Pick<Shown, 'posts' | 'card'>
  const shown: Shown = { posts, card, network: channel, locale }
  const body = mode === 'reader' ? readAloud(shown) : drawCards(shown)
  const theme = mode === 'card-dark' ? 'dark' : 'light'
  return { kind: 'html', body: toPage({ body, locale, dir, theme, network: channel }) }
}
