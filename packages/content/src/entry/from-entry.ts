// A populated Strapi entry to a document: its fields by the field map, our own JSON attributes over them.
import {
  type Caps,
  caps as capsSchema,
  type Document,
  type FieldMap,
  type FieldPath,
  type Json,
  type Message,
  type Metadata,
  type Place,
  type Site,
} from '@kanaal/types'
import type { Nodes, Root } from 'mdast'
import type { PluggableList } from 'unified'
import { collectAssets } from '../collect-assets.ts'
import { collectFacts } from '../collect-facts.ts'
import { composed, composeTexts } from '../compose-texts.ts'
import { messageOf } from '../define-rule.ts'
import { defined } from '../defined.ts'
import { directionOf } from '../direction-of.ts'
import { toMetadata } from '../front-matter/to-metadata.ts'
import { type Reader, readAuthors, readDate, readImage, readText, readTexts } from '../front-matter/values.ts'
import { hashDocument } from '../hash-json.ts'
import { fileParserFor } from '../markdown-parser.ts'
import { completeNode } from '../normalize-tree.ts'
import { fieldUnreadable } from '../rules/field-unreadable.ts'
import { relationUnpublished } from '../rules/relation-unpublished.ts'
import { slugOfPath } from '../slug-of.ts'
import { takeTitle } from '../take-title.ts'
import { visit } from '../visit.ts'
import { type Attributes, type EntryJson, isObject, toList } from './attributes.ts'
import { createEntryState } from './entry-state.ts'
import { fromAttribute, skip } from './from-attribute.ts'
import { fromMedia } from './from-media.ts'
import { termsOf, unreadableTerms } from './read-terms.ts'
import { refuseHostileJson } from './refuse-hostile-json.ts'
import { unknownFields } from './unknown-fields.ts'

export type { EntryJson } from './attributes.ts'

export interface EntryOptions {
  /** `api::article.article` */
  uid: string
  /** The content type's attributes, as its schema has them. */
  attributes: Attributes
  fields: FieldMap
  /** Wins over the entry's own. */
  locale?: string
  defaultLocale?: string
  site?: Site
  /** Attributes of components by uid; without them a component's values say what they are. */
  components?: Record<string, Attributes>
  remarkPlugins?: PluggableList
  caps?: Partial<Caps>
}

/**
 * Reads one entry in one locale. Messages and losses lead back to the editor's fields.
 *
 * `{ documentId: 'a1', title: 'Open', body: 'On **Sunday**' }` gives `{ id: 'api::article.article/a1', … }`
 *
 * @throws {RefusedDocument} where the entry is over a cap or holds U+0000
 */
export function fromEntry(entry: EntryJson, options: EntryOptions): Document {
  const { uid, attributes, fields, site } = options
  const path = `${uid}/${String(entry.documentId ?? entry.id ?? 'unsaved')}`
  const place: Place = { documentId: path }
  const caps = { ...capsSchema.parse({}), ...options.caps }
  refuseHostileJson(entry, { caps, place })
  const components = options.components ?? {}
  const state = createEntryState({ place, caps, parse: fileParserFor(options.remarkPlugins), components })

  const children = fields.body.flatMap((name) => {
    const attribute = attributes[name]
    return attribute ? fromAttribute(entry[name], attribute, [name], state) : []
  })
  const tree: Root = { type: 'root', children }
  visit(tree, (node: Nodes) => {
    composeTexts(node)
    completeNode(node)
  })
  const { metadata, facts, map, messages } = metadataOf(entry, options, place)
  const heading = takeTitle(tree, metadata.title)?.taken
  const terms = termsOf(entry.taxonomyTerms)
  if (terms.length > 0) map.terms = { field: ['taxonomyTerms'] }
  const [picture, ...others] = toList(fields.image === undefined ? undefined : entry[fields.image])
  const cover = fromMedia(picture)
  for (const index of others.keys()) skip([fields.image ?? '', index + 1], 'media', state)

  const own = typeof entry.locale === 'string' ? entry.locale : undefined
  const locale = options.locale ?? own ?? options.defaultLocale ?? site?.defaultLocale ?? 'en'
  const singular = uid.split('.').pop() ?? uid
  const document: Omit<Document, 'hash'> = {
    id: path,
    type: metadata.type ?? singular,
    locale,
    dir: directionOf(locale),
    slug: slugOfPath(metadata.slug ?? metadata.title ?? '', path),
    tree,
    metadata,
    terms,
    facts: collectFacts(tree, facts, place),
    assets: collectAssets(tree, metadata, [...(cover ? [cover] : []), ...state.assets]),
    source: { kind: 'entry', path },
    map: {
      origins: state.origins.length > 0 ? state.origins : [{}],
      metadata: map,
      ...(heading && { heading }),
    },
    messages: [
      ...unknownFields(fields, options, entry),
      ...messages,
      ...unreadableTerms(entry.taxonomyTerms),
      ...state.messages,
    ].map((message) => ({
      ...message,
      place: { locale, ...place, ...message.place },
    })),
  }
  return { ...document, hash: hashDocument(document) }
}

/** Mapped fields first; what an editor wrote into our own panels wins. */
function metadataOf(entry: EntryJson, options: EntryOptions, place: Place) {
  const { fields } = options
  const { custom: ownCustom, ...own } = isObject(entry.contentMetadata) ? entry.contentMetadata : {}
  const copy =
    isObject(entry.channelCopy) && Object.keys(entry.channelCopy).length > 0
      ? { copy: entry.channelCopy }
      : {}
  const written: { [key: string]: Json } = { ...own, ...copy }
  const front = new Map(
    Object.entries(written)
      .filter(([, value]) => value !== null && value !== '')
      .map(([key, value]) => [key, { value }]),
  )
  const panel = toMetadata(front, { ...place, field: ['contentMetadata'] })
  const map: Record<string, { field: FieldPath }> = {}
  const found: Message[] = []
  const guessed: Metadata = {
    ...take('title', fields.title, readText),
    ...take('description', fields.summary, readSummary),
    ...take('image', fields.image, readMedia),
    ...take('slug', fields.slug, readText),
    ...take('authors', fields.authors, readAuthors),
    ...take('tags', fields.tags, readTexts),
    ...take('modified', 'updatedAt', readDate),
    ...take('date', 'publishedAt', readDate),
    ...take('date', fields.date, readDate),
  }
  for (const key of Object.keys(panel.metadata)) {
    map[key] = { field: key === 'copy' ? ['channelCopy'] : ['contentMetadata', key] }
  }
  const custom = { ...panel.metadata.custom, ...(isObject(ownCustom) ? ownCustom : {}) }
  const metadata: Metadata = {
    ...guessed,
    ...panel.metadata,
    ...(Object.keys(custom).length > 0 && { custom }),
  }
  const messages = panel.messages.map((message) => {
    const [attribute = '', key, ...rest] = message.place?.field ?? []
    const field =
      key === 'copy' ? ['channelCopy', ...rest] : [attribute, ...(key === undefined ? [] : [key, ...rest])]
    return { ...message, place: { ...message.place, field } }
  })
  return { ...panel, metadata, map, messages: [...messages, ...found] }

  function take<Key extends keyof Metadata>(
    key: Key,
    field: string | undefined,
    { read, expected }: Reader<NonNullable<Metadata[Key]>>,
  ): Pick<Metadata, Key> | Record<string, never> {
    const value = field === undefined ? undefined : entry[field]
    if (field === undefined || isEmpty(value)) return {}
    const known = read(value)
    if (known === undefined) {
      const values = { actual: Array.isArray(value) ? 'a list' : `a ${typeof value}`, expected }
      found.push(messageOf(fieldUnreadable, { message: 'unreadable', values, place: { field: [field] } }))
      return {}
    }
    map[key] = { field: [field] }
    const names = panel.metadata[key] === undefined ? unpublishedIn(value) : []
    if (names.length > 0) {
      const values = { names: names.join(', ') }
      found.push(
        messageOf(relationUnpublished, { message: 'unpublished', values, place: { field: [field] } }),
      )
    }
    return { [key]: composed(known) } as Pick<Metadata, Key>
  }
}

/** Names of related documents that readers do not have: `{ name: 'Noor', unpublished: true }`. */
function unpublishedIn(value: Json): string[] {
  return toList(value).flatMap((one) =>
    isObject(one) && one.unpublished === true ? (readTexts.read(one) ?? []) : [],
  )
}

function isEmpty(value: Json | undefined): value is undefined | null {
  const isBlank = typeof value === 'string' && value.trim() === ''
  return value === undefined || value === null || isBlank || (Array.isArray(value) && value.length === 0)
}

const readMedia: Reader<NonNullable<Metadata['image']>> = {
  expected: 'a picture',
  read(value) {
    const asset = fromMedia(toList(value)[0])
    return asset
      ? { src: asset.src, ...defined({ alt: asset.alt, caption: asset.caption }) }
      : readImage.read(value)
  },
}

const readSummary: Reader<string> = {
  expected: readText.expected,
  read: (value) => readText.read(plainText(value)),
}

/** A summary in Markdown or Blocks is wanted as one run of text. */
function plainText(value: Json): Json {
  if (typeof value !== 'string' && !Array.isArray(value)) return null
  if (typeof value === 'string') return value
  return value.map((block) => (isObject(block) ? blockText(block) : '')).join(' ')
}

function blockText(block: { [key: string]: Json }): string {
  if (typeof block.text === 'string') return block.text
  return toList(block.children)
    .map((child) => (isObject(child) ? blockText(child) : ''))
    .join('')
}
