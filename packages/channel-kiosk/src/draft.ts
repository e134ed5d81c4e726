// The kiosk channel's tree: scenes whose words are still mdast, before they become markup.
import type { Figure, Place, ResolvedAsset, Scene } from '@kanaal/types'
import type { Element } from 'hast'
import type { Image, PhrasingContent, RootContent } from 'mdast'

/** A QR code on a scene. */
export interface Code {
  /** What the code says: with campaign parameters, where they are asked for. */
  url: string
  /** What stands below it for people without a phone at hand. */
  readable: string
  label: string
  /** Links in the text carry the same number. */
  mark?: number
}

/** Words that go on on the next screen. */
export interface Overflow {
  words: number
  lines: number
  screens: number
}

/** One screenful. */
export interface Draft {
  kind: Scene['kind']
  layout?: string
  title?: PhrasingContent[]
  /** No screen before this one has said the title. */
  opens?: boolean
  /** The part of the document that stands here. */
  nodes: RootContent[]
  picture?: Image | Figure
  codes: Code[]
  /** Disclaimers: the last lines. */
  small: RootContent[]
  /** What the author asked for. */
  dwellMs?: number
  validUntil?: string
  place: Place
  /** On the first of several screens of words that did not fit on one. */
  overflow?: Overflow
  /** Scenes of one section belong together; title and closing scenes have none. */
  section?: number
}

/** A scene whose markup is made. */
export interface SceneTree {
  scene: Omit<Scene, 'html'>
  body: Element[]
  words: number
  /** What the formula gives, whatever the author asked. */
  readingMs: number
  place: Place
  section?: number
  overflow?: Overflow
  /** Words of running text, which the limit counts; tables and headings have limits of their own. */
  bodyWords: number
}

export interface KioskTree {
  id: string
  locale: string
  dir: 'ltr' | 'rtl'
  title: string
  scenes: SceneTree[]
  assets: ResolvedAsset[]
  /** Path below the target's directory. */
  path: string
  validFrom?: string
  validUntil?: string
  /** The earliest moment at which the whole rendition is no longer true. */
  trueUntil?: string
}

declare module 'mdast' {
  interface Data {
    /** A list item that goes on from the screen before: it has no bullet. */
    continued?: boolean
    /** A list item that was a row of a table: its values mean nothing without its name. */
    record?: boolean
    /** The number of a link's QR code. */
    mark?: number
    /** Words in the place of a picture: what became of that is on record. */
    standsIn?: boolean
  }
}
