// What an engine is made of, what it may be asked, and what it answers.
import type {
  AnyRule,
  Audience,
  Caps,
  Channel,
  Document,
  Inputs,
  Limit,
  Message,
  OutputFile,
  Preview,
  Rendition,
  RuleLevel,
  Site,
  SiteInput,
  Target,
  TargetInput,
  Theme,
} from '@kanaal/types'

export interface EngineOptions {
  channels: readonly Channel[]
  targets: readonly TargetInput[]
  site: SiteInput
  theme?: Theme
  audiences?: readonly Audience[]
  /** Besides those of the channels and the engine. Default: the rules of content and metadata. */
  rules?: readonly AnyRule[]
  levels?: readonly RuleLevel[]
  caps?: Partial<Caps>
}

export interface PublishOptions {
  now?: string | undefined
  audience?: string | undefined
  inputs?: Inputs | undefined
  /** Ids. Default: every target that is on by default. */
  targets?: readonly string[] | undefined
}

export interface CheckOptions {
  now?: string | undefined
  inputs?: Inputs | undefined
}

/** What `index` and `preview` may be told besides the renditions. */
export interface StandingOptions {
  now?: string | undefined
  inputs?: Inputs | undefined
  report?: ((message: Message) => void) | undefined
}

export interface Engine {
  readonly targets: Target[]
  readonly channels: readonly Channel[]
  readonly rules: AnyRule[]
  readonly site: Site
  readonly theme: Theme
  readonly audiences: readonly Audience[]
  readonly levels: readonly RuleLevel[]
  readonly caps: Partial<Caps>
  /** One rendition for each target the document is meant for. A channel that fails gives one without files and with a message. */
  publish(document: Document, options?: PublishOptions): Promise<Rendition[]>
  /**
   * What the document says of itself, the document rules, and the rules that compare its renditions.
   *
   * @param options.inputs those it was published with: what an included document declares is declared
   */
  check(document: Document, renditions: Rendition[], options?: CheckOptions): Message[]
  limits(targetId: string): Limit[]
  optionsHash(targetId: string): string
  /** The targets `publish` would render, in configured order. */
  targetsFor(document: Document, targets?: readonly string[]): Target[]
  /** The keys that a rendition made now would have, without making it. */
  keys(
    document: Document,
    targetId: string,
    options?: Omit<PublishOptions, 'targets'>,
  ): { steady: string; timed: string }
  /** Files over all renditions of a target. What the channel has to say about them goes to `report`. */
  index(
    targetId: string,
    renditions: AsyncIterable<Rendition>,
    options?: StandingOptions,
  ): AsyncIterable<OutputFile>
  preview(rendition: Rendition, mode: string, options?: StandingOptions): Preview
}
