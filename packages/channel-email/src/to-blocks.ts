// A resolved document to the blocks of a mail: its tree, its footnotes, and the call to action of its metadata.
import { callsToActionOf, createState, unusedFootnotes } from '@kanaal/content'
import type { Context, Resolved } from '@kanaal/types'
import type { Nodes, Root } from 'mdast'
import { type Block, block, isFlowBlock, type Piece } from './block.ts'
import { columnWidth } from './email-theme.ts'
import { footnotesOf } from './footnote-numbers.ts'
import { handlers } from './handlers/index.ts'
import { imageSource } from './image-source.ts'
import { disclaimersIn } from './length/sections.ts'
import { withoutUnasked } from './message/condition.ts'
import type { MailEvent } from './message/event.ts'

/** The tree that is sent: hand-written copy for this target, else the document. Disclaimers are kept either way. */
export function sentTree(document: Resolved): Root {
  if (!document.copy || document.copy.tree.children.length === 0) return document.tree
  return { type: 'root', children: [...document.copy.tree.children, ...disclaimersIn(document.tree)] }
}

export function toBlocks(document: Resolved, context: Context, event?: MailEvent): Block[] {
  const sent = { ...document, tree: sentTree(document) }
  if (sent.tree !== document.tree) loseReplaced(document.tree, context)
  const state = createState<Piece>({ handlers, text: (value) => value, document: sent, context })
  const body = toFlow(state.all(sent.tree))
  for (const note of unusedFootnotes(sent.tree))
    context.lose(note, { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'footnote-unused' })
  const notes = footnotesOf(sent.tree).definitions.map((definition) =>
    block('item', { body: state.all(definition) }),
  )
  const footnotes = notes.length > 0 ? [block('divider', {}), block('footnotes', { body: notes })] : []
  const smallPrint = body.length - trailingDisclaimers(body)
  const told = [
    ...leadImage(document, context, body),
    ...(event ? [toEventBlock(event)] : []),
    ...body.slice(0, smallPrint),
  ]
  return [
    ...oneTitle(titleOf(document), told),
    ...callToAction(document, context),
    ...body.slice(smallPrint),
    ...footnotes,
  ]
}

/** What copy stands in for, apart from the disclaimers that are sent with it. */
function loseReplaced(node: Nodes, context: Context): void {
  if (node.type === 'disclaimer') return
  if ('children' in node && disclaimersIn(node).length > 0) {
    for (const child of node.children) loseReplaced(child, context)
  } else context.lose(node, { kind: 'replaced', to: 'copy', by: 'condition', cause: 'copy' })
}

/** How many disclaimers end the text: a button below the small print is not seen. */
function trailingDisclaimers(body: Block[]): number {
  const last = body.findLastIndex((candidate) => candidate.name !== 'disclaimer')
  return body.length - 1 - last
}

/** Words that stand alone in the tree become a paragraph. */
function toFlow(pieces: Piece[]): Block[] {
  const flow: Block[] = []
  let words: Piece[] = []
  const close = (): void => {
    if (words.some((word) => typeof word !== 'string' || word.trim() !== '')) {
      flow.push(block('paragraph', { body: words }))
    }
    words = []
  }
  for (const piece of pieces) {
    if (isFlowBlock(piece)) {
      close()
      flow.push(piece)
    } else words.push(piece)
  }
  close()
  return flow
}

const titleOf = (document: Resolved): string => document.copy?.title ?? document.metadata.title ?? ''

/** A mail has one `h1`: the title, or the tree's own first heading of depth 1 where there is no title. */
function oneTitle(title: string, blocks: Block[]): Block[] {
  const opens = blocks.find((candidate) => candidate.name === 'heading-1')
  const kept = title === '' ? opens : undefined
  const rest = blocks.map((candidate) =>
    candidate.name === 'heading-1' && candidate !== kept ? block('heading-2', candidate.slots) : candidate,
  )
  return title === '' ? rest : [block('heading-1', { body: [title] }), ...rest]
}

/** The document's own image stands below the title, unless the text shows it already. */
function leadImage(document: Resolved, context: Context, body: Block[]): Block[] {
  const image = document.metadata.image
  const source = image && imageSource(image.src, context, columnWidth(context))
  if (!source) return []
  const shown = body.some((candidate) => candidate.name === 'image' && candidate.slots.src === source.src)
  const below = image.caption ? [block('caption', { body: [image.caption] })] : []
  return shown ? [] : [block('image', { ...source, alt: image.alt ?? '' }), ...below]
}

const toEventBlock = ({ when, place }: MailEvent): Block =>
  block('event', { when: [when], body: place === undefined ? [] : [block('paragraph', { body: [place] })] })

/** The metadata's call to action, unless the text leads there already. */
function callToAction(document: Resolved, context: Context): Block[] {
  const wanted = document.metadata.callToAction
  if (!wanted) return []
  const href = context.link(wanted.href)
  // A button for some readers leads the others nowhere.
  const tree = withoutUnasked(document.tree, undefined, () => {})
  const written = callsToActionOf({ ...document, tree }).some(
    (one) => one.node && context.link(one.href) === href,
  )
  if (!href || written) return []
  return [block(wanted.kind === 'secondary' ? 'secondary-button' : 'button', { href, body: [wanted.label] })]
}
