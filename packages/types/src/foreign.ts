// What a text holds of another system's syntax: kept as it was typed, printed by no channel.
import type { Literal } from 'mdast'

/** `attributes` is kramdown's `{: .wide}`; `shortcode` is Hugo's or Liquid's; `wiki-link` is Obsidian's; the others are MDX. */
export type ForeignSyntax =
  | 'attributes'
  /** A condition of Kanaal among words, where none can be decided: what stands in it is shown to nobody. */
  | 'condition'
  | 'mdx-esm'
  | 'mdx-expression'
  | 'mdx-jsx'
  | 'shortcode'
  | 'wiki-link'

/** Syntax that belongs to another system. `resolveDocument` takes it out and records a loss for each. */
export interface Foreign extends Literal {
  type: 'foreign'
  syntax: ForeignSyntax
}

declare module 'mdast' {
  interface BlockContentMap {
    foreign: Foreign
  }
  interface RootContentMap {
    foreign: Foreign
  }
  interface PhrasingContentMap {
    foreign: Foreign
  }
}
