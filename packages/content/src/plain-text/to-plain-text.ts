// Nodes to plain text that keeps their structure: what a mail's text part and the briefing are made of.
import type { Nodes } from 'mdast'
import { blocksOf, type PlainTextState } from './blocks.ts'
import { endnotesOf } from './endnotes.ts'

export interface PlainTextOptions {
  /** Columns a line may take; absent means that lines are not wrapped. */
  width?: number
  /** The address to print; undefined leaves the link's text alone. Default: as written. */
  link?: (href: string) => string | undefined
  /** The language of the words Kanaal adds, such as a callout's label. Default `en`. */
  locale?: string
  /** `labelled`: `[Image: what it shows]`, which cannot be taken for a sentence of the text. Default `labelled`. */
  pictures?: 'labelled' | 'none'
}

/**
 * Never gives markup: headings are underlined, tables aligned, links printed as `label (URL)`.
 *
 * `# Hi` and `[Shop](https://a.nl)` give `Hi\n==\n\nShop: https://a.nl`
 */
export function toPlainText(nodes: Nodes | readonly Nodes[], options: PlainTextOptions = {}): string {
  const list = Array.isArray(nodes) ? (nodes as readonly Nodes[]) : [nodes as Nodes]
  const state: PlainTextState = {
    width: options.width ?? Number.POSITIVE_INFINITY,
    link: options.link ?? ((href) => href),
    locale: options.locale ?? 'en',
    pictures: options.pictures ?? 'labelled',
    notes: new Map(),
  }
  const body = blocksOf(list, state)
  const notes = endnotesOf(list, state)
  return [...body, ...notes].join('\n\n')
}
