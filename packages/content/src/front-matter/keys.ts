// The table of front matter keys: under which names real sites write each, and how its value is read.
import type { Metadata } from '@kanaal/types'
import {
  readNotFor,
  readOverrides,
  readPrecedence,
  readReview,
  readValidity,
  readWaivers,
} from './governance.ts'
import {
  type Reader,
  readAddress,
  readAuthors,
  readCallToAction,
  readCopy,
  readDate,
  readFacts,
  readFlag,
  readImage,
  readLocale,
  readText,
  readTexts,
} from './values.ts'

/** Keys of the metadata, and `facts`, which become a part of the document of their own. */
export type FrontMatterKey = Exclude<keyof Metadata, 'custom'> | 'facts'

export interface KeyDefinition {
  /** Other names, in the order of preference. */
  aliases?: readonly string[]
  read: Reader<unknown>
  /** Each row stands by itself, for a target or as a fact: one that nobody can read takes no other with it. */
  isByRow?: true
}

export const frontMatterKeys: Record<FrontMatterKey, KeyDefinition> = {
  title: { read: readText },
  description: { aliases: ['summary', 'excerpt', 'abstract', 'deck'], read: readText },
  slug: { aliases: ['permalink', 'url'], read: readAddress },
  date: { aliases: ['issued', 'pubDate', 'publishedAt'], read: readDate },
  modified: { aliases: ['updated', 'lastmod'], read: readDate },
  locale: { aliases: ['lang', 'language'], read: readLocale },
  authors: { aliases: ['author', 'creator'], read: readAuthors },
  image: { aliases: ['cover', 'thumbnail'], read: readImage },
  tags: { read: readTexts },
  categories: { aliases: ['category'], read: readTexts },
  topics: { read: readTexts },
  keywords: { read: readTexts },
  canonical: { aliases: ['canonicalUrl'], read: readText },
  type: { read: readText },
  validFrom: { read: readDate },
  validUntil: { aliases: ['expirydate'], read: readDate },
  validity: { read: readValidity, isByRow: true },
  rights: { read: readText },
  license: { aliases: ['licence'], read: readText },
  rightsHolder: { read: readText },
  audience: { read: readTexts },
  persona: { read: readTexts },
  segment: { read: readTexts },
  journeyStage: { read: readTexts },
  notFor: { read: readNotFor },
  precedence: { read: readPrecedence },
  purpose: { read: readText },
  userNeed: { read: readText },
  campaign: { read: readText },
  channels: { read: readTexts },
  owner: { read: readText },
  team: { read: readText },
  delegate: { read: readText },
  reviewBy: { read: readDate },
  reviewed: { read: readReview },
  sensitivity: { read: readText },
  keyMessage: { read: readText },
  facts: { read: readFacts, isByRow: true },
  callToAction: { aliases: ['cta'], read: readCallToAction },
  aliases: { aliases: ['redirect_from'], read: readTexts },
  draft: { read: readFlag },
  copy: { aliases: ['channelCopy'], read: readCopy, isByRow: true },
  overrides: { read: readOverrides },
  waivers: { read: readWaivers },
}

/** `Redirect-From`, `redirect_from` and `redirectFrom` are one name. */
export function foldKey(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '')
}

/** Folded name to the key it stands for and how strongly: the key itself first, then its aliases in order. */
export const keysByName: ReadonlyMap<string, { key: FrontMatterKey; rank: number }> = new Map(
  Object.entries(frontMatterKeys).flatMap(([key, { aliases = [] }]) =>
    [key, ...aliases].map((name, rank) => [foldKey(name), { key: key as FrontMatterKey, rank }] as const),
  ),
)
