// The channel: a pure function with a name, from a resolved document to files and messages.
import type { Node } from 'unist'
import type { ResolvedAsset } from './asset.ts'
import type { Resolved } from './document.ts'
import type { Inputs } from './inputs.ts'
import type { Direction, Localized } from './json.ts'
import type { Loss } from './loss.ts'
import type { Message } from './message.ts'
import type { Output, OutputFile, Rendition } from './rendition.ts'
import type { Rule } from './rule.ts'
import type { Site } from './site.ts'
import type { StandardSchemaV1 } from './standard-schema.ts'
import type { Limit, Target } from './target.ts'
import type { Theme } from './theme.ts'

/** How well a channel can carry a kind of content; drives the degradation table and the documentation. */
export interface Capabilities {
  /** mdast and Kanaal node types that are rendered as themselves; all others degrade. */
  nodes: readonly string[]
  links: 'inline' | 'bare' | 'qr' | 'none'
  images: 'inline' | 'attached' | 'none'
  interactive: boolean
  timed: boolean
  /** `kept`: titles of links and pictures and the meta of code, as attributes. Default `lost`. */
  attributes?: 'kept' | 'lost'
  /** `all`: people who must know what every audience is told, such as staff. Default `own`. */
  audienceView?: 'own' | 'all'
  /**
   * `passthrough`: whoever sends it can decide for each reader. `:::when{… else="passthrough"}` then stays in the tree as
   * a `conditional`, for the channel to write in that system's words, or to lose. Default `hidden`.
   */
  segments?: 'hidden' | 'passthrough'
  previewModes: readonly string[]
}

/** The leaf is named by the node; the rest of the loss is said here. */
export type LossReason = Pick<Loss, 'kind' | 'to' | 'by'> & { cause?: string }

/** Everything a channel may know besides the document. Time, locale and seed are inputs; nothing here does I/O. */
export interface Context<Options = unknown> {
  target: Target<Options>
  options: Options
  limits: Limit[]
  locale: string
  dir: Direction
  /**
   * ISO instant; undefined where nobody gave one, and then nothing may depend on time. To compare with the dates that
   * the document names, never to write: a rendition is kept until the next of those dates.
   */
  now: string | undefined
  /** For anything that must look random yet be the same every time. */
  seed: string
  site: Site
  theme: Theme
  inputs: Inputs
  /** The asset the document names `src`; undefined where I/O did not find it. */
  asset(src: string): ResolvedAsset | undefined
  /** The safe, absolute address of a link: `undefined` where its protocol is not allowed. Relative references are resolved against the document's page. */
  link(href: string): string | undefined
  /** Records one loss for each leaf below `node` (or for the node, where it is a leaf). */
  lose(node: Node, reason: LossReason): void
  /** Adds a message that no rule can find afterwards. */
  report(message: Message): void
}

/** A preview: a whole sandboxed HTML document, or plain text. */
export interface Preview {
  kind: 'html' | 'text'
  body: string
  /** CSS px, where the mode has a fixed size. */
  width?: number
  height?: number
  /** Scripts that the preview's iframe must load, by role; only the kiosk has any. */
  scripts?: string[]
}

export interface Channel<Options = unknown, Tree = unknown> {
  id: string
  /** `id@version` is part of the cache key: change it when the same document gives other bytes. */
  version: string
  title: Localized
  /** zod schemas are Standard Schemas; `optionsJsonSchema` draws the form. */
  options: StandardSchemaV1<unknown, Options>
  optionsJsonSchema?: object
  capabilities: Capabilities
  rules: readonly Rule<'rendition'>[]
  limits(target: Target<Options>): Limit[]
  /** The segments that the system behind a target can ask its readers for; absent where it can ask for none. */
  segmentsOf?(options: Options): readonly string[]
  /** Pure and synchronous; records losses on the context. */
  transform(document: Resolved, context: Context<Options>): Tree
  serialize(tree: Tree, context: Context<Options>): Promise<Output> | Output
  /** Feeds, sitemap, playlist, llms.txt: made once per target over all its renditions. */
  index?(renditions: AsyncIterable<Rendition>, context: IndexContext<Options>): AsyncIterable<OutputFile>
  /** Sandboxed HTML, or text. Without it: the `html` or text file. */
  preview?(rendition: Rendition, mode: string, context: PreviewContext<Options>): Preview
}

/** A context without a document: its leaves cannot be lost, all else is known. */
type TargetContext<Options> = Omit<Context<Options>, 'lose'>

/** What `Channel.index` may know. `locale` and `dir` are the site's default; links are resolved against the site. */
export type IndexContext<Options = unknown> = TargetContext<Options>

/** What `Channel.preview` may know. `locale`, `dir` and links are the rendition's own. */
export type PreviewContext<Options = unknown> = TargetContext<Options>
