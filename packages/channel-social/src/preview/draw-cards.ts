// Turns posts into drawn post cards, one below the other where they are a thread.
import { escapeAttribute, escapeHtml } from '@kanaal/content'
import type { Card, Medium } from '@kanaal/types'
import type { SocialPost } from '../social-tree.ts'
import type { Shown } from './index.ts'
import { linkify } from './linkify.ts'
import { say } from './words.ts'

export function drawCards(shown: Shown): string {
  const { posts, locale } = shown
  const isThread = posts.length > 1
  const title = isThread ? say('thread', locale, { posts: posts.length }) : ''
  return `<main>${isThread ? `<p class="thread-title">${escapeHtml(title)}</p>` : ''}
<ol class="thread${isThread ? ' is-thread' : ''}">${posts.map((post, index) => drawPost(post, index, shown)).join('')}</ol></main>`
}

function drawPost(post: SocialPost, index: number, { card, locale, posts }: Shown): string {
  const name = accountOf(posts[0]?.link ?? card?.url, locale)
  const below =
    index === 0 && card && post.media.length === 0 ? drawLinkCard(card) : drawMedia(post.media, locale)
  return `<li class="post"><div class="side"><span class="avatar" aria-hidden="true">${escapeHtml(initialOf(name))}</span></div>
<div class="main"><p class="who"><b>${escapeHtml(name)}</b> <span>· ${escapeHtml(say('now', locale))}</span></p>
<p class="text">${linkify(post)}</p>${below}${drawMeter(post, locale)}</div></li>`
}

function drawMedia(media: readonly Medium[], locale: string): string {
  if (media.length === 0) return ''
  const images = media.slice(0, 4).map(({ url, alt }) => {
    const badge = alt ? say('alt', locale) : say('noAlt', locale)
    return `<figure><img src="${escapeAttribute(url)}" alt="${escapeAttribute(alt)}"><figcaption${alt ? ` title="${escapeAttribute(alt)}"` : ' class="missing"'}>${escapeHtml(badge)}</figcaption></figure>`
  })
  return `<div class="media media-${Math.min(media.length, 4)}">${images.join('')}</div>`
}

function drawLinkCard({ url, title, description, image }: Card): string {
  const picture = image
    ? `<img src="${escapeAttribute(image.url)}" alt="${escapeAttribute(image.alt)}">`
    : '<div class="no-picture" aria-hidden="true"></div>'
  return `<div class="link-card">${picture}<div><p class="host">${escapeHtml(hostOf(url))}</p><p class="title">${escapeHtml(title)}</p><p class="description">${escapeHtml(description)}</p></div></div>`
}

function drawMeter({ count: { value, max } }: SocialPost, locale: string): string {
  const share = Math.min(100, Math.round((value / max) * 100))
  const state = value > max ? ' over' : value > max * 0.9 ? ' near' : ''
  return `<p class="meter${state}"><span class="bar"><i style="width:${share}%"></i></span> ${escapeHtml(say('count', locale, { value, max }))}</p>`
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '')
const accountOf = (url: string | undefined, locale: string): string =>
  (url && hostOf(url)) || say('account', locale)
const initialOf = (name: string): string => (name.match(/[\p{L}\p{N}]/u)?.[0] ?? '·').toUpperCase()
