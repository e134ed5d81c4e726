// What is known about a document, under one name per thing; aliases are resolved before this.
import { z } from 'zod'
import { isoDate, json, locale } from './json.ts'
import { waiver } from './waiver.ts'

/** A call to action of the whole document. `kind` says how strongly a channel should show it. */
export const callToAction = z.object({
  label: z.string().min(1),
  href: z.string().min(1),
  kind: z.enum(['primary', 'secondary']).optional(),
})
export type CallToAction = z.infer<typeof callToAction>

/** Copy written by hand for one channel or target; it replaces what Kanaal would have derived. */
export const channelCopy = z.object({
  title: z.string().optional(),
  /** Markdown. */
  text: z.string().optional(),
  subject: z.string().optional(),
  preheader: z.string().optional(),
  callToAction: callToAction.optional(),
  description: z.string().optional(),
  keyMessage: z.string().optional(),
  /** Before and after it the document's own words are used. */
  validFrom: isoDate.optional(),
  validUntil: isoDate.optional(),
  /** `baseHashOf` the document when the copy was written, for `variant-stale`. A CMS notes it where a write leaves it out. */
  baseHash: z.string().optional(),
})
export type ChannelCopy = z.infer<typeof channelCopy>

export const author = z.object({ name: z.string(), url: z.string().optional(), email: z.string().optional() })
export type Author = z.infer<typeof author>

/** From when until when, where a channel differs from the document. */
export const validity = z.object({ from: isoDate.optional(), until: isoDate.optional() })
export type Validity = z.infer<typeof validity>

/** The act "still correct": who looked, when, and what they noted. */
export const review = z.object({ at: isoDate, by: z.string().optional(), note: z.string().optional() })
export type Review = z.infer<typeof review>

/** What the text was like when somebody wrote a value over the one Kanaal would have taken from it. */
export const override = z.object({
  /** Of the text, as `sketchOf` of @kanaal/metadata draws it. */
  sketch: z.string().regex(/^[0-9a-f]{128}$/, 'expected 128 hexadecimal digits'),
  at: isoDate.optional(),
  by: z.string().optional(),
})
export type Override = z.infer<typeof override>

/** For whom it is not, whatever else fits. */
export const notFor = z.object({
  persona: z.array(z.string()).optional(),
  segment: z.array(z.string()).optional(),
  audience: z.array(z.string()).optional(),
  journeyStage: z.array(z.string()).optional(),
})
export type NotFor = z.infer<typeof notFor>

export const metadata = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  slug: z.string().optional(),
  /** When it was first published: a plain date never shifts by a day. */
  date: isoDate.optional(),
  modified: isoDate.optional(),
  locale: locale.optional(),
  authors: z.array(author).optional(),
  /** The lead image; its sizes are found among the document's assets under `src`. A caption often names the maker. */
  image: z.object({ src: z.string(), alt: z.string().optional(), caption: z.string().optional() }).optional(),
  tags: z.array(z.string()).optional(),
  categories: z.array(z.string()).optional(),
  topics: z.array(z.string()).optional(),
  keywords: z.array(z.string()).optional(),
  canonical: z.string().optional(),
  type: z.string().optional(),
  validFrom: isoDate.optional(),
  validUntil: isoDate.optional(),
  /** By target id or channel id; `x@students` and `@students` are for one audience. */
  validity: z.record(z.string(), validity).optional(),
  rights: z.string().optional(),
  license: z.string().optional(),
  rightsHolder: z.string().optional(),
  audience: z.array(z.string()).optional(),
  persona: z.array(z.string()).optional(),
  segment: z.array(z.string()).optional(),
  journeyStage: z.array(z.string()).optional(),
  notFor: notFor.optional(),
  /** Of documents that fit a reader equally well the one with the higher number comes first; without one it is 0. */
  precedence: z.number().int().min(-100).max(100).optional(),
  purpose: z.string().optional(),
  /** What a reader wants to be able to do. */
  userNeed: z.string().optional(),
  campaign: z.string().optional(),
  /** Targets or channels this document is meant for; absent means all. */
  channels: z.array(z.string()).optional(),
  owner: z.string().optional(),
  team: z.string().optional(),
  /** Who stands in for the owner. */
  delegate: z.string().optional(),
  reviewBy: isoDate.optional(),
  reviewed: review.optional(),
  /** Who may know: `public`, `internal`, `confidential`, or the site's own words. */
  sensitivity: z.string().optional(),
  keyMessage: z.string().optional(),
  callToAction: callToAction.optional(),
  aliases: z.array(z.string()).optional(),
  draft: z.boolean().optional(),
  /** By target id or channel id. */
  copy: z.record(z.string(), channelCopy).optional(),
  /** By key of these metadata. */
  overrides: z.record(z.string(), override).optional(),
  /** Exceptions for this document, by whoever may make them. */
  waivers: z.array(waiver).optional(),
  /** Every key nobody knows, as it was written. */
  custom: z.record(z.string(), json).optional(),
})
export type Metadata = z.infer<typeof metadata>

/** Keys that say who a document is; no document can have them from another. */
const own = {
  title: true,
  slug: true,
  locale: true,
  type: true,
  campaign: true,
  canonical: true,
  aliases: true,
  draft: true,
  overrides: true,
  waivers: true,
} as const

/** What may be computed, and whether it is a text, a date or a list of texts. Keys of the address of a document are not. */
export const computable = {
  title: 'text',
  description: 'text',
  date: 'date',
  modified: 'date',
  tags: 'texts',
  categories: 'texts',
  topics: 'texts',
  keywords: 'texts',
  validFrom: 'date',
  validUntil: 'date',
  rights: 'text',
  license: 'text',
  rightsHolder: 'text',
  audience: 'texts',
  persona: 'texts',
  segment: 'texts',
  journeyStage: 'texts',
  purpose: 'text',
  userNeed: 'text',
  channels: 'texts',
  owner: 'text',
  team: 'text',
  delegate: 'text',
  reviewBy: 'date',
  sensitivity: 'text',
  keyMessage: 'text',
} as const satisfies Partial<Record<keyof Metadata, 'text' | 'date' | 'texts'>>
export type ComputableKey = keyof typeof computable

/** An expression over other values of the same document: `{title} | {site.name}`; for a list one for each item. */
export const expression = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])
export const computed = z.strictObject({ compute: expression })
export type Computed = z.infer<typeof computed>

type OrComputed<Shape extends z.ZodRawShape> = {
  [Key in keyof Shape]: Key extends ComputableKey
    ? z.ZodOptional<z.ZodUnion<[Shape[Key], typeof computed]>>
    : Shape[Key]
}

const orComputed = <Shape extends z.ZodRawShape>(shape: Shape): OrComputed<Shape> =>
  Object.fromEntries(
    Object.entries(shape).map(([key, value]) => [
      key,
      Object.hasOwn(computable, key) ? z.union([value, computed]).optional() : value,
    ]),
  ) as OrComputed<Shape>

/** Values that documents inherit where they have none of their own. */
const inheritable = z.strictObject({
  ...orComputed(metadata.omit(own).shape),
  /** No two documents share one, but each can have one made of its own values. */
  title: computed.optional(),
})

/** `{ site: { license: '…' }, types: { news: { owner: 'press' } } }`; the nearest level wins: campaign, type, locale, site. */
export const metadataDefaults = z.strictObject({
  site: inheritable.optional(),
  locales: z.record(z.string(), inheritable).optional(),
  types: z.record(z.string(), inheritable).optional(),
  campaigns: z.record(z.string(), inheritable).optional(),
})
export type MetadataDefaults = z.infer<typeof metadataDefaults>
