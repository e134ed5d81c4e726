// Turns the images of a document into what is attached to each post.
import { degradationOf } from '@kanaal/content'
import type { Context, LossReason, Medium } from '@kanaal/types'
import type { Node } from 'unist'
import { UNSAFE } from '../handlers/link.ts'
import { measure } from '../measure.ts'
import { maxOf, type Network } from '../network.ts'
import type { SocialOptions } from '../options.ts'
import type { ImageRun } from '../runs.ts'
import { splitIntoPosts } from '../split-into-posts.ts'
import { cleanText } from './clean-text.ts'
import type { Ledger } from './create-ledger.ts'

export interface Attachments {
  /** By post. */
  media: Medium[][]
  /** Images whose alternative text was shortened. */
  trimmedAlts: string[]
}

export type ImageToAttach = Omit<ImageRun, 'leaf' | 'kind'> & { leaf?: Node }

/** Each image once, in order, as many to a post as the network takes; what is left over is a loss. */
export function attachImages(
  images: readonly ImageToAttach[],
  posts: number,
  network: Network,
  context: Context<SocialOptions>,
  ledger: Ledger,
): Attachments {
  const perPost = maxOf(context.limits, 'images')
  const media = Array.from({ length: posts }, (): Medium[] => [])
  const attached = new Set<string>()
  const trimmedAlts: string[] = []
  for (const image of images) {
    const { src, alt, leaf } = image
    const asset = context.asset(src)
    const url = addressOf(src, context)
    const refusal = refusalOf(url, asset?.mediaType)
    const post = media[Math.floor(attached.size / perPost)]
    let loss = lossBesides(image, context)
    if (!url || refusal) loss = { ...LOST, by: 'capability', cause: refusal ?? 'image' }
    else if (!attached.has(src) && !post) loss = { ...LOST, by: 'limit', cause: 'images' }
    else if (!attached.has(src)) {
      attached.add(src)
      const whole = cleanText(alt || asset?.alt || '').trim()
      const fitted = fitAlt(whole, network, context)
      post?.push({ url, alt: fitted })
      if (fitted !== whole) {
        trimmedAlts.push(src)
        loss = { kind: 'truncated', to: 'image', by: 'limit', cause: 'alt' }
      }
    }
    if (leaf && loss) ledger.lose(leaf, loss)
    else if (leaf) ledger.say(leaf)
  }
  return { media, trimmedAlts }
}

/** What is missing although the picture is there: where it led, or what stood below it. */
export function lossBesides(
  { caption, leadsTo }: Pick<ImageToAttach, 'caption' | 'leadsTo'>,
  context: Pick<Context, 'link'>,
): LossReason | undefined {
  if (leadsTo !== undefined)
    return context.link(leadsTo) === undefined ? { ...UNSAFE, to: 'image' } : LEADS_NOWHERE
  return caption === '' ? undefined : CAPTION_LOST
}

const LEADS_NOWHERE: LossReason = { ...degradationOf('link', 'social'), to: 'image' }
const LOST = { kind: 'dropped', to: 'nothing' } as const
const CAPTION_LOST: LossReason = degradationOf('figure', 'social')

/** A file nobody found has an address that leads nowhere; what stands elsewhere on the web may be there. */
function addressOf(src: string, context: Context<SocialOptions>): string | undefined {
  const isElsewhere = /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src)
  return context.asset(src)?.url ?? (isElsewhere ? context.link(src) : undefined)
}

/** Whether a network could show the picture. */
export const isAttachable = (src: string, context: Context<SocialOptions>): boolean =>
  refusalOf(addressOf(src, context), context.asset(src)?.mediaType) === undefined

/** No network takes SVG; an address that is not on the web cannot be fetched. */
function refusalOf(url: string | undefined, mediaType: string | undefined): string | undefined {
  if (!url) return 'image-missing'
  if (!/^https?:/.test(url)) return 'image-address'
  const isSvg = mediaType ? mediaType === 'image/svg+xml' : /\.svg$/i.test(new URL(url).pathname)
  return isSvg ? 'svg' : undefined
}

/** Shortens at the end of a sentence, else of a word. */
function fitAlt(alt: string, network: Network, context: Context<SocialOptions>): string {
  const max = maxOf(context.limits, 'alt')
  const limit = context.limits.find(({ id }) => id === 'alt')
  const unit = limit?.unit === 'grapheme' || limit?.unit === 'utf16' ? limit.unit : network.measure
  if (measure(alt, unit) <= max) return alt
  return splitIntoPosts(alt, { limits: [{ unit, max }], maxPosts: 1 }).posts[0]?.text ?? ''
}
