// A rendition to the words that its readers see or hear, by parse5 and JSON alone.
import type { Rendition } from '@kanaal/types'
import { textOfHtml } from './text-of-html.ts'

interface Post {
  text: string
  facets?: { index: { byteStart: number; byteEnd: number }; features: { uri?: string }[] }[]
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
      .flatMap((post) => [
        post.text,
        ...(post.media ?? []).map(({ alt = '' }) => alt),
        post.link ?? '',
        ...shortenedIn(post),
      ])
      .concat((parts.card as { image?: { alt?: string } } | null)?.image?.alt ?? '')
      .join(' ')
  return body('text') ?? ''
}

/** `site.example/a/long…` leads to the address that it begins: nothing of that is missing. Words that lead there are no part of it. */
function shortenedIn({ text, facets = [] }: Post): string[] {
  const bytes = Buffer.from(text)
  return facets.flatMap(({ index, features }) => {
    const shown = bytes.subarray(index.byteStart, index.byteEnd).toString()
    const begin = shown.endsWith('…') ? shown.slice(0, -1) : undefined
    return features.flatMap(({ uri = '' }) =>
      begin !== undefined && uri.replace(/^https?:\/\/(?:www\.)?/, '').startsWith(begin) ? [uri] : [],
    )
  })
}
