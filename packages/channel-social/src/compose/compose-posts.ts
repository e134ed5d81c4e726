// Turns a document into the posts of one network: the teaser, what must survive, and the record of what is left out.
import { degradationOf, toText, visit } from '@kanaal/content'
import { resolveMetadata } from '@kanaal/metadata'
import type { Context, Disclaimer, LossReason, Resolved } from '@kanaal/types'
import type { Node } from 'unist'
import { UNSAFE } from '../handlers/link.ts'
import { measure } from '../measure.ts'
import { maxOf, type Network } from '../network.ts'
import type { SocialOptions } from '../options.ts'
import type { Composition, SocialPost, SocialTree } from '../social-tree.ts'
import { type SplitOptions, type SplitPost, splitIntoPosts } from '../split-into-posts.ts'
import { bareAddress, isWeb, shortAddress } from './addresses.ts'
import { applicableDisclaimers } from './applicable-disclaimers.ts'
import { attachImages, isAttachable, lossBesides } from './attachments.ts'
import { cardOf } from './card-of.ts'
import { chooseTail } from './choose-tail.ts'
import { cleanText, neutraliseMentions } from './clean-text.ts'
import { createLedger, type Ledger } from './create-ledger.ts'
import { facetsOfPost } from './facets-of-post.ts'
import { hashtagsOf } from './hashtags.ts'
import { imagesIn, leadImageIn } from './images-in.ts'
import { isAddress, type JoinedText, joinRuns } from './join-runs.ts'
import { postLinks } from './post-links.ts'
import { postSource } from './post-source.ts'
import { settleText } from './settle-text.ts'
import { type Tail, tailOf } from './tail-of.ts'
import { wholeSentences } from './whole-sentences.ts'

/** A picture of the text itself, where the target attaches another one, a card, or nothing. */
const NOT_ATTACHED: LossReason = degradationOf('image', 'social')

const NO_TEXT: JoinedText = { text: '', sections: [], leaves: [], links: [], images: [] }

export function composePosts(
  document: Resolved,
  context: Context<SocialOptions>,
  network: Network,
): SocialTree {
  const { options, limits } = context
  const thread = options.thread ?? network.defaults.thread
  const ledger = createLedger()
  const inert = (text: string, before = '') =>
    network.mentions === 'live' ? neutraliseMentions(text, options.mentions, before) : text
  const source = postSource(document, thread, network, context, ledger)
  const texts = source.candidates.map((runs) =>
    joinRuns(runs, { address: network.links === 'facet' ? shortAddress : bareAddress, finish: inert }),
  )
  const resolved = resolveMetadata(document, { site: context.site, inputs: context.inputs })
  const links = postLinks(document, resolved, network, context, ledger, inert)
  const { applied, left } = applicableDisclaimers(document, texts[0]?.text ?? '')
  for (const one of applied) {
    loseAddresses(one, context, ledger)
    ledger.say(one)
  }
  for (const one of left)
    ledger.lose(one, { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'disclaimer-for' })
  const conditions = applied.map((one) => inert(cleanText(toText(one)).trim())).join('\n')
  const hashtags = hashtagsOf(document, maxOf(limits, 'tag'))
  const most = Math.min(options.hashtags ?? network.defaults.hashtags, maxOf(limits, 'hashtags'))
  const parts = { links: links.shown, disclaimers: conditions, tags: hashtags.tags.slice(0, most) }

  const counts = countsOf(network, context)
  const isOwnText = source.from === 'paragraph' && thread !== 'always'
  const joined = (isOwnText ? wholeSentences(texts, parts, counts, ledger) : texts[0]) ?? NO_TEXT
  const chosen = chooseTail(joined.text, parts, counts)
  const maxPosts = thread === 'never' ? 1 : options.maxPosts
  const { text, sections } = joined
  const split = splitIntoPosts(text, {
    limits: counts,
    maxPosts,
    tail: chosen.tail.text,
    sections,
    following: chosen.following,
  })

  settleText(joined, split, network, ledger)
  const attach = options.attach ?? network.defaults.attach
  const images =
    attach === 'images'
      ? imagesIn(document, joined)
      : attach === 'lead-image'
        ? leadImageIn(document, joined, (src) => isAttachable(src, context))
        : []
  const spread = thread === 'always' ? split.posts.length : 1
  const { media, trimmedAlts } = attachImages(images, spread, network, context, ledger)
  const card = network.payload && attach === 'card' ? cardOf(resolved, links.page) : null
  sayCardImage(card?.image?.url, document, context, ledger)
  const pictures = new Set<Node>(joined.images.map(({ leaf }) => leaf))
  const elsewhere: LossReason = {
    kind: 'dropped',
    to: 'nothing',
    by: 'policy',
    cause: source.from === 'copy' ? 'copy' : 'teaser',
  }
  ledger.settle(source.trees, (leaf) => (pictures.has(leaf) ? NOT_ATTACHED : elsewhere), context)

  const leadsTo = links.shown.find(({ href }) => isWeb(href))?.href ?? card?.url
  const posts = split.posts.map((post, index): SocialPost => {
    const isFirst = index === 0
    const facets =
      network.links === 'facet'
        ? facetsOfPost(post.text, linksIn(post, joined, isFirst ? chosen.tail : undefined))
        : []
    return {
      text: post.text,
      count: { value: measure(post.text, network.measure), max: maxOf(limits, 'post'), unit: network.unit },
      ...(network.links === 'facet' && { facets }),
      media: media[index] ?? [],
      ...(isFirst && leadsTo && { link: leadsTo }),
      tags: isFirst ? [...chosen.tags] : [],
    }
  })
  const composition: Composition = {
    from: source.from,
    thread,
    maxPosts,
    wanted: wantedIn(joined, tailOf({ ...parts, tags: [] }), network, context),
    cut: split.rest !== undefined,
    disclaimers: conditions === '' ? 'none' : chosen.following === '' ? 'with-text' : 'own-posts',
    textPosts: split.posts.filter(({ of }) => of === 'text').length,
    longLinks: links.long,
    trimmedAlts,
    struck: joined.leaves
      .filter(({ loss }) => loss?.cause === 'strikethrough')
      .map(({ start, end }) => text.slice(start, end)),
    invalidTags: hashtags.invalid,
  }
  return { posts, card, composition, validUntil: document.validUntil }
}

/** What the splitter must keep: the network's own count, and bytes where it counts those too. */
function countsOf(network: Network, context: Context<SocialOptions>): SplitOptions['limits'] {
  const post = { unit: network.measure, max: maxOf(context.limits, 'post') }
  const bytes = maxOf(context.limits, 'post-bytes')
  return Number.isFinite(bytes) ? [post, { unit: 'byte', max: bytes }] : [post]
}

/** What the text would count in one post, with all that must stand with it. */
function wantedIn(
  { text }: JoinedText,
  tail: Tail,
  network: Network,
  context: Context<SocialOptions>,
): Composition['wanted'] {
  const whole = [text, tail.text].filter((part) => part !== '').join('\n\n')
  return context.limits
    .filter(({ id }) => id === 'post' || id === 'post-bytes')
    .map(({ id, max, unit }) => ({
      limit: id,
      value: measure(whole, id === 'post' ? network.measure : 'byte'),
      max,
      unit,
    }))
}

function linksIn(post: SplitPost, joined: JoinedText, tail: Tail | undefined) {
  const own = post.of === 'text' ? joined.links : []
  const inText = own
    .filter(({ start, end }) => start < post.end && end > post.start)
    .map(({ start, end, href }) => ({
      start: Math.max(start, post.start) - post.start,
      end: Math.min(end, post.end) - post.start,
      href,
    }))
  const offset = post.tailAt
  const below = tail?.links.map(({ start, end, href }) => ({
    start: start + offset,
    end: end + offset,
    href,
  }))
  return [...inText, ...(below ?? [])].filter(({ href }) => isWeb(href))
}

/** The picture on the card is shown, wherever in the document it stands. */
function sayCardImage(
  url: string | undefined,
  document: Resolved,
  context: Context<SocialOptions>,
  ledger: Ledger,
): void {
  if (!url) return
  for (const image of imagesIn(document, undefined)) {
    const { src, leaf } = image
    if (!leaf || (context.asset(src)?.url ?? context.link(src)) !== url) continue
    const loss = lossBesides(image, context)
    if (loss) ledger.lose(leaf, loss)
    else ledger.say(leaf)
  }
}

/** Conditions are said in words alone, and their links lead nowhere. */
function loseAddresses(disclaimer: Disclaimer, context: Context, ledger: Ledger): void {
  visit(disclaimer, 'link', (link) => {
    const href = context.link(link.url)
    if (href === undefined) ledger.lose(link, UNSAFE)
    else if (!isAddress(toText(link), href)) ledger.lose(link, degradationOf('link', 'social'))
  })
}
