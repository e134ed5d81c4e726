// Turns a document into what staff must know of it, in the order in which they need it.
import {
  callsToActionOf,
  createState,
  disclaimersOf,
  teaserOf,
  toPlainText,
  toText,
  unusedFootnotes,
} from '@kanaal/content'
import { resolveMetadata } from '@kanaal/metadata'
import type { Context, Fact, Resolved } from '@kanaal/types'
import { handlers } from '../handlers/index.ts'
import type { BriefingOptions } from '../options.ts'

export interface Briefing {
  title: string
  /** The key message; without one the words that stand for the document elsewhere. */
  message: string
  facts: Omit<Fact, 'place'>[]
  dates: { kind: 'from' | 'until' | 'published' | 'review'; date: string }[]
  conditions: { text: string; for: string[] }[]
  callsToAction: { label: string; href: string }[]
  page: string
  campaign: string | undefined
  /** Targets or channels; `undefined` where the document is meant for all. */
  channels: string[] | undefined
  audiences: string[]
  owner: string | undefined
  /** The whole text, wrapped. */
  body: string
  validUntil: string | undefined
}

export function toBriefing(document: Resolved, context: Context<BriefingOptions>): Briefing {
  const { metadata, copy } = document
  const resolved = resolveMetadata(document, { site: context.site, inputs: context.inputs })
  const tree = copy && toText(copy.tree) !== '' ? copy.tree : document.tree
  recordLosses(document, tree, context)
  return {
    title: clean(resolved.title),
    message: clean(metadata.keyMessage ?? teaserOf(document).text),
    facts: document.facts.map(withoutPlace),
    dates: datesOf(document),
    conditions: disclaimersOf(document).map((node) => ({ text: clean(toText(node)), for: node.for ?? [] })),
    callsToAction: callsToActionOf(document).flatMap(({ label, href }) => {
      const address = context.link(href)
      return address ? [{ label: clean(label), href: address }] : []
    }),
    page: resolved.canonical,
    campaign: metadata.campaign,
    channels: metadata.channels,
    audiences: metadata.audience ?? [],
    owner: metadata.owner,
    body: clean(
      toPlainText(tree, {
        width: context.options.width,
        locale: context.locale,
        pictures: 'none',
        link: (href) => context.link(href),
      }),
    ),
    validUntil: document.validUntil,
  }
}

/** Staff need the fact, not where it was typed. */
const withoutPlace = ({ place: _, text, ...fact }: Fact): Omit<Fact, 'place'> => ({
  ...fact,
  ...(text !== undefined && { text: clean(text) }),
})

function datesOf({ metadata }: Resolved): Briefing['dates'] {
  const dates = [
    { kind: 'from', date: metadata.validFrom },
    { kind: 'until', date: metadata.validUntil },
    { kind: 'published', date: metadata.date },
    { kind: 'review', date: metadata.reviewBy },
  ] as const
  return dates.flatMap(({ kind, date }) => (date === undefined ? [] : [{ kind, date }]))
}

/** The handlers say what plain text cannot carry; copy written for the briefing replaces the text. */
function recordLosses(document: Resolved, tree: Resolved['tree'], context: Context<BriefingOptions>): void {
  const state = createState<never>({
    handlers,
    // Plain text of an unknown node stands in the body; here only its loss counts.
    text: () => undefined as never,
    document,
    context,
  })
  state.all(tree)
  for (const note of unusedFootnotes(tree))
    context.lose(note, { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'footnote-unused' })
  if (tree !== document.tree) {
    context.lose(document.tree, { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'copy' })
  }
}

/** Control characters, bidi overrides and isolates, and byte order marks mislead whoever reads; line breaks stay. */
const MISLEADING = /(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu

const clean = (text: string): string => text.replace(MISLEADING, '').normalize('NFC')
