// What a handler may know while it turns one node into HTML.
import type { Context, Fact, Resolved, ResolvedAsset } from '@kanaal/types'
import type { ElementContent } from 'hast'
import type { Heading, Nodes, Parents, Table } from 'mdast'
import type { WebOptions } from './options.ts'
import type { Words } from './words.ts'

export interface WebState {
  document: Resolved
  context: Context<WebOptions>
  words: Words
  /** The language of `words`, where it is not the document's. */
  wordsLang: string | undefined
  /** The level each heading gets on the page: 2 to 6, without a gap. */
  levels: ReadonlyMap<Heading, number>
  /** The number of each table, so that it can be named. */
  tables: ReadonlyMap<Table, number>
  facts: ReadonlyMap<string, Fact>
  /** The first picture of the page, which must not wait. */
  firstPicture: Nodes | undefined
  /** Remembers that the page shows an asset whose file has to lie beside it. */
  use(asset: ResolvedAsset): void
  /** The children of a node as HTML. */
  all(parent: Nodes): ElementContent[]
  /** A node as mdast-util-to-hast renders it by itself. */
  standard(node: Nodes, parent: Parents | undefined): ElementContent[]
}

/** Turns one type of node into HTML. */
export type WebHandler<Node extends Nodes = Nodes> = (
  node: Node,
  state: WebState,
  parent: Parents | undefined,
) => ElementContent | ElementContent[] | undefined

export type WebHandlers = { [Type in Nodes['type']]?: WebHandler<Extract<Nodes, { type: Type }>> }
