// The shape of a page's head: plain data that any framework can take.
import type { Graph } from 'schema-dts'

export type MetaTag = { name: string; content: string } | { property: string; content: string }

export interface LinkTag {
  rel: string
  href: string
  hreflang?: string
  type?: string
  title?: string
}

/** `title`, `meta` and `link` have the names that unhead and most frameworks use. */
export interface Head {
  title: string
  meta: MetaTag[]
  link: LinkTag[]
  jsonLd: Graph
}
