// Turns the calls to action and the document's own page into the links that its post leads to.
import { callsToActionOf } from '@kanaal/content'
import type { ResolvedMetadata } from '@kanaal/metadata'
import type { Context, Resolved } from '@kanaal/types'
import { measure } from '../measure.ts'
import type { Network } from '../network.ts'
import type { SocialOptions } from '../options.ts'
import { splitIntoPosts } from '../split-into-posts.ts'
import { bareAddress, isWeb, shortAddress, withCampaign } from './addresses.ts'
import { cleanText } from './clean-text.ts'
import type { Ledger } from './create-ledger.ts'
import type { TailParts } from './tail-of.ts'

/** Graphemes of a label; a longer one is no button text, and would leave no room for what it is about. */
const MAX_LABEL = 60

export interface PostLinks {
  shown: TailParts['links']
  /** The address of the document's page, with campaign parameters. */
  page: string
  /** Addresses too long to be shown in a post. */
  long: string[]
}

export function postLinks(
  document: Resolved,
  resolved: ResolvedMetadata,
  network: Network,
  context: Context<SocialOptions>,
  ledger: Ledger,
  inert: (text: string) => string,
): PostLinks {
  const slots = {
    target: context.target.id,
    channel: network.id,
    locale: document.locale,
    slug: document.slug,
    campaign: document.metadata.campaign ?? document.slug,
  }
  const counted = (href: string) => withCampaign(href, context, slots)
  const page = counted(resolved.canonical)
  const links: PostLinks = { shown: [], page, long: [] }

  const [first] = callsToActionOf(document)
  const href = first && context.link(first.href)
  if (first && href) {
    const whole = inert(cleanText(first.label).trim())
    const label = shortLabel(whole)
    links.shown.push(showLink(label, counted(href), page, network, context, links))
    if (first.node) {
      if (label === whole) ledger.say(first.node)
      else ledger.lose(first.node, { kind: 'truncated', to: 'text', by: 'policy', cause: 'label-length' })
    }
  }
  const wanted = context.options.pageLink
  const onWeb = links.shown.filter((link) => isWeb(link.href))
  const isShown = onWeb.some((link) => link.href === page)
  if ((wanted === 'always' && !isShown) || (wanted === 'without-call-to-action' && onWeb.length === 0)) {
    links.shown.push(showLink('', page, page, network, context, links))
  }
  return links
}

/** The address, or that of the page where it does not fit: what a reader is asked to do must lead somewhere. */
function showLink(
  label: string,
  href: string,
  page: string,
  network: Network,
  context: Context<SocialOptions>,
  links: PostLinks,
): TailParts['links'][number] {
  const shownOf = (address: string) =>
    network.links === 'facet' ? shortAddress(address) : bareAddress(address)
  const max = context.limits.find(({ id }) => id === 'post')?.max ?? Number.POSITIVE_INFINITY
  // Beside the address there must be room for its label and a counter.
  const fits = (words: string, address: string) =>
    measure(`${words}: ${shownOf(address)}`, network.measure) + 10 <= max
  if (fits(label, href)) return { label, shown: shownOf(href), href }
  links.long.push(href)
  if (fits(label, page)) return { label, shown: shownOf(page), href: page }
  return { label, shown: '', href }
}

const shortLabel = (label: string): string =>
  measure(label, 'grapheme') <= MAX_LABEL
    ? label
    : (splitIntoPosts(label, { limits: [{ unit: 'grapheme', max: MAX_LABEL }], maxPosts: 1 }).posts[0]
        ?.text ?? '')
