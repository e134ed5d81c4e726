// A section to its screens: words packed, pictures and codes beside them where there is room.
import { degradationOf, placeOf, toText } from '@kanaal/content'
import type { Context, Embed, Resolved } from '@kanaal/types'
import type { Heading, RootContent } from 'mdast'
import { toCode } from './code.ts'
import type { Code, Draft } from './draft.ts'
import { isPicture, liftBlock } from './lift.ts'
import { limitOf } from './limits.ts'
import { linksOf, type SectionLinks } from './links.ts'
import type { KioskOptions } from './options.ts'
import { withPictureWords } from './picture-words.ts'
import { roomOf } from './room.ts'
import { saidText } from './said.ts'
import type { Section } from './sections.ts'
import { withShallowLists } from './shallow-lists.ts'
import { balanceBlocks } from './split/balance.ts'
import { linesOf, measure, type Room, type Size } from './split/measure.ts'
import { fitTable } from './tables.ts'

/** What every section of a document is made with. */
export interface Making {
  document: Resolved
  context: Context<KioskOptions>
  /** The document's own page, where it has one. */
  page: string | undefined
}

/** Beside a picture or a code, words have about this share of a line. */
export const BESIDE_SHARE = 0.5

/** Letters of a heading are this much larger than those of running text. */
const HEADING_SCALE = 1.22

/** Said below other screens, or on none: a screen has no foot to look a note up at. */
const ELSEWHERE = new Set(['disclaimer', 'footnoteDefinition'])

/** Makes the screens of a section, disclaimers left to `addDisclaimers`. */
export function toDrafts(section: Section, index: number, making: Making): Draft[] {
  const { context, document } = making
  const whole = section.blocks
    .map((block) => withShallowLists(block, context))
    .flatMap((block) => withPictureWords(block, context))
  for (const block of whole)
    if (block.type === 'footnoteDefinition') context.lose(block, degradationOf('footnoteReference', 'screen'))
  const blocks = whole.flatMap(liftBlock).filter(({ type }) => !ELSEWHERE.has(type))
  // A picture that is lifted out leaves the link around it behind.
  const title = section.heading && !section.continues ? [section.heading] : []
  const { codes, marks } = linksOf([...title, ...whole], context, making.page)
  const shown = codes.length > 1 ? marks : new Map()
  const marked = blocks.map((block) => withMarks(block, shown))
  const anchor = section.heading ?? section.blocks[0] ?? section.slide
  const base: Base = {
    small: [],
    section: index,
    place: anchor ? placeOf(anchor, document) : { documentId: document.id, locale: document.locale },
    ...(section.heading && { title: (withMarks(section.heading, shown) as Heading).children }),
    ...(section.slide?.dwellMs !== undefined && { dwellMs: section.slide.dwellMs }),
  }
  const room = roomUnder(section, context)
  const drafts = groupsOf(marked, making, room).flatMap((group): Draft[] => {
    if (group.kind !== 'text') return draftsOf(group, base, making)
    const screens = balanceBlocks(group.nodes, room)
    const drafts = screens.map((nodes): Draft => ({ ...base, kind: 'text', nodes, codes: [] }))
    const [first] = drafts
    if (first && drafts.length > 1) first.overflow = { ...sizeOf(group.nodes, room), screens: drafts.length }
    return drafts
  })
  if (drafts.length === 0 && section.heading && !section.continues)
    drafts.push({ ...base, kind: 'text', nodes: [], codes: [] })
  const [first] = drafts
  if (first && section.heading && !section.continues) first.opens = true
  const hung = section.slide?.layout === 'full' ? drafts.map(asFull) : pairPictures(drafts, room)
  return placeCodes(hung, codes, base, room, document.locale)
}

interface Group {
  kind: Draft['kind']
  nodes: RootContent[]
}

/** Runs of words that may share a screen, and blocks that stand alone. */
function groupsOf(blocks: readonly RootContent[], { context }: Making, room: Room): Group[] {
  const groups: Group[] = []
  const addText = (...nodes: RootContent[]) => {
    const last = groups.at(-1)
    if (last?.kind === 'text' && last.nodes.every(({ type }) => type !== 'callout')) last.nodes.push(...nodes)
    else groups.push({ kind: 'text', nodes })
  }
  for (const block of blocks) {
    if (block.type === 'table') {
      for (const part of fitTable(block, context, room)) {
        if (part.type === 'table') groups.push({ kind: 'table', nodes: [part] })
        else addText(part)
      }
    } else if (isPicture(block)) groups.push({ kind: 'image', nodes: [block] })
    else if (block.type === 'callToAction' || block.type === 'embed')
      groups.push({ kind: 'call-to-action', nodes: [block] })
    else if (block.type === 'code') groups.push(...codeGroup(block, context))
    else if (block.type === 'blockquote') {
      for (const nodes of balanceBlocks([block], roomOf(context))) groups.push({ kind: 'quote', nodes })
    } else if (block.type === 'callout') groups.push({ kind: 'text', nodes: [block] })
    else addText(block)
  }
  return groups
}

function codeGroup(node: Extract<RootContent, { type: 'code' }>, context: Context): Group[] {
  const lines = node.value.split('\n')
  const isLong = lines.length > limitOf(context.limits, 'code-lines')
  const isWide = lines.some((line) => line.length > limitOf(context.limits, 'code-columns'))
  if (!isLong && !isWide) return [{ kind: 'code', nodes: [node] }]
  context.lose(node, {
    kind: 'dropped',
    to: 'nothing',
    by: 'limit',
    cause: isLong ? 'code-lines' : 'code-columns',
  })
  return []
}

type Base = Pick<Draft, 'title' | 'dwellMs' | 'section' | 'small' | 'place'>

/** One screen; none where nothing can be shown. */
function draftsOf({ kind, nodes }: Group, base: Base, { context, document }: Making): Draft[] {
  const [node] = nodes
  const place = node ? placeOf(node, document) : base.place
  if (node && isPicture(node)) return [{ ...base, kind, nodes: [], picture: node, codes: [], place }]
  if (node?.type !== 'callToAction' && node?.type !== 'embed')
    return [{ ...base, kind, nodes, codes: [], place }]
  const words = node.type === 'embed' ? embedTitle(node) : toText(node)
  const [href, usual] =
    node.type === 'embed' ? [node.url, degradationOf('embed', 'screen')] : [node.href, undefined]
  const code = codeOf(href, words || href, context)
  const isRefused = context.link(href) === undefined
  const isShown = words !== '' || !isRefused
  const reason = code ? usual : isRefused ? REFUSED : UNCODED
  if (reason) context.lose(node, isShown ? reason : { ...reason, kind: 'dropped', to: 'nothing' })
  return isShown ? [{ ...base, kind, nodes, codes: code ? [code] : [], place }] : []
}

/** The words stay; there is nowhere to go. */
const REFUSED = { kind: 'flattened', to: 'text', by: 'policy', cause: 'link-address' } as const
/** Too long for a code, or of a site without an address: it is printed. */
const UNCODED = { kind: 'replaced', to: 'text', by: 'capability', cause: 'qr-unreadable' } as const

export const embedTitle = (node: Embed): string => node.title ?? toText(node.children)

function codeOf(href: string, label: string, context: Context<KioskOptions>): Code | undefined {
  const url = context.link(href)
  return url === undefined ? undefined : toCode(url, label, context.options)
}

/** Gives links the number of their code; what holds none stays the same node. */
function withMarks(node: RootContent, marks: SectionLinks['marks']): RootContent {
  if (!('children' in node)) return node
  const mark = node.type === 'link' ? marks.get(node.url) : undefined
  const children = (node.children as RootContent[]).map((child) => withMarks(child, marks))
  const isSame = mark === undefined && children.every((child, index) => child === node.children[index])
  if (isSame) return node
  return { ...node, children, ...(mark !== undefined && { data: { ...node.data, mark } }) } as RootContent
}

const sizeOf = (nodes: readonly RootContent[], room: Room): Size =>
  nodes
    .map((node) => measure(node, room))
    .reduce((sum, size) => ({ words: sum.words + size.words, lines: sum.lines + size.lines }), {
      words: 0,
      lines: 0,
    })

/** A heading of more than one line takes its lines from the words. */
function roomUnder({ heading }: Section, context: Context<KioskOptions>): Room {
  const room = roomOf(context)
  const lines = heading ? linesOf(heading, Math.max(1, Math.floor(room.lettersPerLine / HEADING_SCALE))) : 1
  return { ...room, lines: Math.max(2, room.lines - (lines - 1)) }
}

const fitsBeside = (draft: Draft | undefined, room: Room): draft is Draft =>
  draft?.kind === 'text' &&
  !draft.picture &&
  draft.codes.length === 0 &&
  draft.nodes.reduce((sum, node) => sum + linesOf(node, Math.floor(room.lettersPerLine * BESIDE_SHARE)), 0) <=
    room.lines

/** A picture fills the screen, unless its heading is said nowhere else. */
const asFull = (draft: Draft): Draft => (draft.picture && !draft.opens ? { ...draft, layout: 'full' } : draft)

/** A picture stands beside the words before or after it, where they leave it the room; else alone. */
function pairPictures(drafts: readonly Draft[], room: Room): Draft[] {
  const paired: Draft[] = []
  const waiting = [...drafts]
  for (let draft = waiting.shift(); draft; draft = waiting.shift()) {
    // Words that a picture was hung beside keep it; only a picture alone looks for company.
    if (draft.kind !== 'image' || !draft.picture) {
      paired.push(draft)
      continue
    }
    const after = waiting[0]
    const before = paired.at(-1)
    const opens = draft.opens === true && { opens: true }
    if (fitsBeside(after, room)) waiting[0] = { ...after, ...opens, picture: draft.picture }
    else if (fitsBeside(before, room)) paired[paired.length - 1] = { ...before, picture: draft.picture }
    else paired.push(asFull(draft))
  }
  return paired
}

/** One code stands beside the last words of its section; several, or one without room, get a screen. */
function placeCodes(drafts: Draft[], codes: Code[], base: Base, room: Room, locale: string): Draft[] {
  if (codes.length === 0) return drafts
  const last = drafts.at(-1)
  if (codes.length === 1 && fitsBeside(last, room)) {
    return [...drafts.slice(0, -1), { ...last, codes: codes.map(({ mark: _, ...code }) => code) }]
  }
  const children = [saidText('more', locale)]
  return [
    ...drafts,
    { ...base, title: base.title ?? children, kind: 'call-to-action', layout: 'codes', nodes: [], codes },
  ]
}
