// The tree of this channel: everything a page shows, before it is written as HTML.
import type { Head, ResolvedMetadata } from '@kanaal/metadata'
import type { Direction, ResolvedAsset, Site, Theme } from '@kanaal/types'
import type { Element, Root } from 'hast'
import type { TocEntry } from './anchor-headings.ts'
import type { Words } from './words.ts'

export interface WebPage {
  locale: string
  dir: Direction
  site: Site
  theme: Theme
  resolved: ResolvedMetadata
  head: Head
  words: Words
  /** The language the fixed words are in, where it is not the page's own. */
  wordsLang: string | undefined
  /** The document's lead image, where the text does not begin with it. */
  lead: Element | undefined
  leadCaption: string | undefined
  /** Sanitised, with ids. */
  article: Root
  toc: TocEntry[]
  /** Calls to action of the whole document that its text does not hold; addresses are safe. */
  callsToAction: { label: string; href: string; kind: 'primary' | 'secondary' }[]
  /** Images whose files lie beside the page. */
  assets: ResolvedAsset[]
}
