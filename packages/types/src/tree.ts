// The nodes Kanaal adds to mdast. Importing this file makes them part of mdast's own content types.
import type { BlockContent, Data, DefinitionContent, Parent, PhrasingContent } from 'mdast'
import type { TextRun } from './document.ts'
import type { Direction } from './json.ts'

type Flow = BlockContent | DefinitionContent

/** `::cta[Book now]{href="…" kind="primary"}`; the children are the label. */
export interface CallToActionNode extends Parent {
  type: 'callToAction'
  href: string
  kind: 'primary' | 'secondary'
  children: PhrasingContent[]
}
/** `:::callout{type="warning"}`; an optional label is `title`. */
export interface Callout extends Parent {
  type: 'callout'
  kind: 'info' | 'warning' | 'success' | 'danger'
  title?: string
  children: Flow[]
}
/** `::figure[Caption]{src alt credit}`; the children are the caption. `alt: ''` says decorative, `undefined` says nobody wrote one. */
export interface Figure extends Parent {
  type: 'figure'
  src: string
  alt?: string
  credit?: string
  children: PhrasingContent[]
}
/** `:::gallery`, of figures. */
export interface Gallery extends Parent {
  type: 'gallery'
  children: Figure[]
}
/** `::embed{url title poster transcript}`. */
export interface Embed extends Parent {
  type: 'embed'
  url: string
  title?: string
  poster?: string
  transcript?: string
  children: PhrasingContent[]
}
/** `:fact[€ 49,95]{id="price" value="49.95" unit="EUR"}`; the children are what the reader sees. */
export interface FactNode extends Parent {
  type: 'fact'
  id: string
  value?: string
  unit?: string
  validUntil?: string
  children: PhrasingContent[]
}
/** `:date[3 May, 6 pm]{at="2027-05-03T18:00" tz="Europe/Berlin"}`. */
export interface Time extends Parent {
  type: 'time'
  at: string
  timeZone?: string
  children: PhrasingContent[]
}
/** `:::only{…}`, `:::except{…}`, `:::when{segment="…" else="hide"}`: shown where every named dimension matches. */
export interface Conditional extends Parent {
  type: 'conditional'
  test: 'only' | 'except' | 'when'
  /** An empty list, here and below: whom it names could not be read. It is shown to nobody. */
  channel?: string[]
  audience?: string[]
  locale?: string[]
  segment?: string[]
  otherwise?: 'hide' | 'show' | 'passthrough'
  children: Flow[]
}
/** `:::variant{channel="x"}`: replaces the automatic text of that channel. */
export interface Variant extends Parent {
  type: 'variant'
  /** An empty list: whom it is for could not be read. It is shown to nobody. */
  channel?: string[]
  audience?: string[]
  /** What it replaces: `teaser`, or the section below a heading by the heading's slug; absent: the copy of a target. */
  block?: string
  validFrom?: string
  validUntil?: string
  children: Flow[]
}
/** `:::teaser`: the lead, and the first choice for short channels. */
export interface Teaser extends Parent {
  type: 'teaser'
  children: Flow[]
}
/** `:::disclaimer{for="price"}`: never cut, never omitted. */
export interface Disclaimer extends Parent {
  type: 'disclaimer'
  for?: string[]
  children: Flow[]
}
/** `::include{id="…"}`: replaced by another document before any channel sees it. */
export interface Include extends Parent {
  type: 'include'
  id: string
  children: []
}
/** `::slide{dwell layout}`: a page break for screens; nothing elsewhere. `dwellMs` is what the author asked for; `full` gives pictures a whole screen each. */
export interface Slide extends Parent {
  type: 'slide'
  dwellMs?: number
  layout?: 'full'
  children: []
}
/** `::more`: the fold; the mail's teaser ends here. */
export interface More extends Parent {
  type: 'more'
  children: []
}

export interface KanaalFlowMap {
  callToAction: CallToActionNode
  callout: Callout
  figure: Figure
  gallery: Gallery
  embed: Embed
  conditional: Conditional
  variant: Variant
  teaser: Teaser
  disclaimer: Disclaimer
  include: Include
  slide: Slide
  more: More
}
export interface KanaalPhrasingMap {
  fact: FactNode
  time: Time
}
export type KanaalNode = KanaalFlowMap[keyof KanaalFlowMap] | KanaalPhrasingMap[keyof KanaalPhrasingMap]

/** What Kanaal keeps in a node's `data`. */
export interface KanaalData extends Data {
  /** Index into `Document.map.origins`; absent means 0. */
  origin?: number
  /** The language of a passage that differs from the document's. */
  lang?: string
  dir?: Direction
  /** On a heading: the name its author gave it, `## Prices {#prices}`. */
  id?: string
  /** On a text: what a sending service may put in its place, `:field[reader]{name="first-name"}`. The text is the fall-back. */
  field?: string
  /** On a wiki link: under which its page was found, where by its own words another document means another page. */
  address?: string
}

declare module 'mdast' {
  interface BlockContentMap extends KanaalFlowMap {}
  interface RootContentMap extends KanaalFlowMap, KanaalPhrasingMap {}
  interface PhrasingContentMap extends KanaalPhrasingMap {}
  interface Data {
    origin?: number
    lang?: string
    dir?: 'ltr' | 'rtl'
    id?: string
    field?: string
  }
}

declare module 'unist' {
  interface Position {
    /** Of a text that is not written as it reads. */
    runs?: TextRun[]
  }
}
