// A mail's tree to a shorter one: whole sections, then teasers of the next, then the way to the page; never half a block.
import { leavesOf, visit } from '@kanaal/content'
import type { Context } from '@kanaal/types'
import type { Nodes, Root, RootContent } from 'mdast'
import type { Node } from 'unist'
import { saidText } from '../words.ts'
import { disclaimersIn, isNote, leadOf, type Section } from './sections.ts'

export interface Cut {
  sections: Section[]
  /** How many sections stay whole, and how many of the following are told by a teaser. */
  whole: number
  teasers: number
}

export interface Shortened {
  tree: Root
  /** The leaves that are not said any more. */
  lost: Node[]
}

/** `url` is the document's page; `context` knows the few words that are added. */
export function shorten(tree: Root, cut: Cut, url: string, context: Context): Shortened {
  const { sections, whole, teasers } = cut
  const kept = sections.slice(0, whole).flat()
  const teased = sections.slice(whole, whole + teasers)
  const told = new Set<Node>([...kept, ...teased.flatMap((section) => leadOf(section).nodes)])
  const left = tree.children.filter((node) => !told.has(node) && !isNote(node))
  const disclaimers = left.flatMap(disclaimersIn)
  const children: RootContent[] = [
    ...kept,
    ...teased.flatMap((section) => teaserOf(section, url, context)),
    toPage(url, context),
    ...disclaimers,
  ]
  const { notes, unread } = splitNotes(tree, children)
  const said = new Set(disclaimers.flatMap(leavesOf))
  return {
    tree: { type: 'root', children: [...children, ...notes] },
    lost: [...left, ...unread].flatMap(leavesOf).filter((leaf) => !said.has(leaf) && !isSilent(leaf)),
  }
}

/** Nodes that say nothing to a reader of a mail. */
const isSilent = ({ type }: Node): boolean => ['more', 'slide', 'thematicBreak'].includes(type)

/** What its lead says whole leads nowhere, and what has no lead is led to by the end of the mail. */
function teaserOf(section: Section, url: string, context: Context): RootContent[] {
  const { heading, nodes } = leadOf(section)
  if (nodes.length === 0 || nodes.length === section.length) return nodes
  return [...nodes, readOn(heading, url, context)]
}

function readOn(heading: string, url: string, context: Context): RootContent {
  const said = heading === '' ? saidText('rest', context) : saidText('readOn', context, { heading })
  // Half of a sentence in another language than the heading in it: the heading alone says where the link leads.
  const text = said.data?.lang === undefined || heading === '' ? said : { ...said, value: heading, data: {} }
  return { type: 'paragraph', children: [{ type: 'link', url, children: [text] }] }
}

const toPage = (url: string, context: Context): RootContent => ({
  type: 'callToAction',
  href: url,
  kind: 'secondary',
  children: [saidText('rest', context)],
})

/** Footnotes that the kept words point at, and those that nobody points at any more. */
function splitNotes(tree: Root, kept: Nodes[]): { notes: RootContent[]; unread: RootContent[] } {
  const named = new Set<string>()
  visit({ type: 'root', children: kept as RootContent[] }, 'footnoteReference', ({ identifier }) => {
    named.add(identifier)
  })
  const all = tree.children.filter(isNote)
  const isRead = (node: RootContent): boolean =>
    node.type === 'footnoteDefinition' && named.has(node.identifier)
  return { notes: all.filter(isRead), unread: all.filter((node) => !isRead(node)) }
}
