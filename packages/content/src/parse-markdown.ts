// A Markdown text with front matter to a document.
import type { Caps, Document, Message, Place } from '@kanaal/types'
import { caps as capsSchema } from '@kanaal/types'
import type { PluggableList } from 'unified'
import { VFile } from 'vfile'
import { collectAssets } from './collect-assets.ts'
import { collectFacts } from './collect-facts.ts'
import { defined } from './defined.ts'
import { directionOf } from './direction-of.ts'
import { findFrontMatter } from './front-matter/find-front-matter.ts'
import { readFrontMatter } from './front-matter/read-front-matter.ts'
import { toMetadata } from './front-matter/to-metadata.ts'
import { hashDocument } from './hash-json.ts'
import { fileParserFor } from './markdown-parser.ts'
import { placeInPath } from './place-in-path.ts'
import { placeWords } from './place-words.ts'
import { refuseOverCaps } from './refuse-over-caps.ts'
import { slugOfPath } from './slug-of.ts'
import { takeTitle } from './take-title.ts'
import { fromVFileMessage } from './vfile-message.ts'

export interface ParseOptions {
  /** Default: the path without its extension. */
  id?: string
  /** Below the source directory, with `/`; `-` for standard input. */
  path?: string
  /** Wins over everything the text and the path say. */
  locale?: string
  /** The site's locales: a path segment or `.nl.md` counts only if it is one of them. */
  locales?: string[]
  defaultLocale?: string
  type?: string
  remarkPlugins?: PluggableList
  caps?: Partial<Caps>
}

/**
 * Parses one text. What is not as it should be, but does no harm, stands in `document.messages`.
 *
 * `parseMarkdown('# Open on Sunday', { path: 'nl/open.md', locales: ['nl'] })` gives
 * `{ id: 'nl/open', locale: 'nl', slug: 'open', metadata: { title: 'Open on Sunday' }, tree, … }`
 *
 * @throws {RefusedDocument} where the text is over a cap or its front matter cannot be read
 */
export function parseMarkdown(text: string, options: ParseOptions = {}): Document {
  const path = options.path ?? '-'
  const id = options.id ?? path.replace(/\.(md|markdown|mdx)$/i, '')
  const place: Place = { documentId: id, file: path }
  const caps = { ...capsSchema.parse({}), ...options.caps }
  refuseOverCaps(text, { caps, place, skip: findFrontMatter(text)?.end })
  const front = readFrontMatter(text, { maxBytes: caps.frontMatterBytes, place })
  const { metadata, facts, map, messages } = toMetadata(front, place)

  const file = new VFile({ value: text, path })
  const tree = fileParserFor(options.remarkPlugins)(file)
  tree.children = tree.children.filter(({ type }) => type !== 'yaml' && (type as string) !== 'toml')
  const title = takeTitle(tree, metadata.title)
  if (title) {
    metadata.title ??= title.text
    map.title ??= defined({ position: title.position })
  }
  placeWords(map, metadata, text)

  const inPath = placeInPath(path, options)
  const locale = options.locale ?? metadata.locale ?? inPath.locale ?? options.defaultLocale ?? 'en'
  const document: Omit<Document, 'hash'> = {
    id,
    type: options.type ?? metadata.type ?? 'article',
    locale,
    dir: directionOf(locale),
    slug: slugOfPath(metadata.slug ?? inPath.slug, path),
    tree,
    metadata,
    terms: [],
    facts: collectFacts(tree, facts, place),
    assets: collectAssets(tree, metadata),
    source: { kind: 'markdown', path },
    map: { origins: [{ file: path }], metadata: map, ...(title?.taken && { heading: title.taken }) },
    messages: [...messages, ...file.messages.map(fromVFileMessage)].map((message) =>
      at(message, place, locale),
    ),
  }
  return { ...document, hash: hashDocument(document) }
}

/** Every message of a document says which document and file it means. */
function at(message: Message, place: Place, locale: string): Message {
  return { ...message, place: { locale, ...place, ...message.place } }
}
