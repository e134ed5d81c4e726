// A rendition to the words that its readers see or hear, by parse5 and JSON alone.
import type { Rendition } from '@kanaal/types'
import { textOfHtml } from './text-of-html.ts'

interface Post {
  text: string
  media?: { alt?: string }[]
  link?: string
}
interface Deck {
  scenes: { html: string }[]
}

export function textOfRendition({ files, parts }: Rendition): string {
  const body = (role: string): string | undefined => {
    const found = files.find((file) => file.role === role)?.body
    return typeof found === 'string' ? found : undefined
  }
  const html = body('html')
  if (html !== undefined) return [parts.subject, textOfHtml(html)].join(' ')
  const deck = body('deck')
  if (deck !== undefined)
    return (JSON.parse(deck) as Deck).scenes.map((scene) => textOfHtml(scene.html)).join(' ')
  const posts = body('posts')
  if (posts !== undefined)
    return (JSON.parse(posts) as Post[])
      .flatMap(({ text, media = [], link = '' }) => [text, ...media.map(({ alt = '' }) => alt), link])
      .concat((parts.card as { image?: { alt?: string } } | null)?.image?.alt ?? '')
      .join(' ')
  return body('text') ?? ''
}
