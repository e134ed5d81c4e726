// Turns posts into the words that a screen reader says, in order.
import { escapeHtml } from '@kanaal/content'
import type { Shown } from './index.ts'
import { say } from './words.ts'

export function readAloud({ posts, card, locale }: Shown): string {
  const sections = posts.map((post, index) => {
    const lines = [
      line(say('saysText', locale), spoken(post.text, locale) || say('emptyPost', locale)),
      ...post.media.map(({ alt }) =>
        line(say('saysImage', locale), alt || say('saysUnnamed', locale), alt === ''),
      ),
      ...(index === 0 && card && post.media.length === 0
        ? [
            line(
              say('saysCard', locale),
              [card.title, card.description, hostOf(card.url)].filter(Boolean).join('. '),
            ),
          ]
        : []),
    ]
    const title =
      posts.length > 1
        ? say('post', locale, { index: index + 1, posts: posts.length })
        : say('onePost', locale)
    return `<section><h2>${escapeHtml(title)}</h2><dl>${lines.join('')}</dl></section>`
  })
  return `<main class="reader"><h1>${escapeHtml(say('heading', locale))}</h1>${sections.join('')}</main>`
}

const line = (role: string, words: string, isMissing?: boolean) =>
  `<dt>${escapeHtml(role)}</dt><dd${isMissing ? ' class="missing"' : ''}>${escapeHtml(words)}</dd>`

/** `#TerugNaarSchool` is read word by word, thanks to its capitals; an address by its host. */
function spoken(text: string, locale: string): string {
  return text
    .replace(/https?:\/\/\S*[^\s.,;:!?'")\]]/g, (address) => `${say('saysLink', locale)} ${hostOf(address)}`)
    .replace(/(?<![\p{L}\p{N}_&/])#([\p{L}\p{M}\p{N}_]+)/gu, (_, tag: string) => {
      const words = tag.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ')
      return `${say('saysHashtag', locale)} ${words}`
    })
    .replace(/\u200b/g, '')
}

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address
