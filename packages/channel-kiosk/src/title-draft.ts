// A document to its first screen: title, a short teaser, the lead picture.
import { countWords, placeOfMetadata, type TeaserText, teasersOf } from '@kanaal/content'
import type { Context, Figure, Resolved } from '@kanaal/types'
import type { Image, Nodes, RootContent } from 'mdast'
import type { Draft } from './draft.ts'
import { limitOf } from './limits.ts'
import type { Making } from './to-drafts.ts'
import { hasPicture } from './to-picture.ts'

/** The screen, if there is a title, and the blocks that need no other screen because they stand on it. */
export function titleDraft(
  { document, context }: Making,
  body: readonly RootContent[],
): { draft: Draft[]; used: Set<Nodes> } {
  const used = new Set<Nodes>()
  const title = document.copy?.title ?? document.metadata.title
  if (!title) return { draft: [], used }
  const heading = body.findIndex(({ type }) => type === 'heading')
  // Words and pictures below a heading stay there, or the heading would announce nothing.
  const opening = heading < 0 ? body : body.slice(0, heading)
  const nodes = teaserNodes(document, context, opening)
  for (const node of nodes) used.add(node)

  const lead = leadPicture(document, context)
  // The lead picture often stands in the opening of the text as well; it is shown once, with its caption.
  const again = lead && opening.find((node) => pictureIn(node)?.src === document.metadata.image?.src)
  if (again) used.add(again)
  const picture = (again && pictureIn(again)?.node) ?? lead
  const draft: Draft = {
    kind: 'title',
    title: [{ type: 'text', value: title }],
    nodes,
    codes: [],
    small: [],
    place: document.copy?.places?.title ?? placeOfMetadata('title', document),
    ...(picture && { picture }),
  }
  return { draft: [draft], used }
}

/** A teaser that is short enough to stand below the title; a description where the text has a longer one. */
function teaserNodes(document: Resolved, context: Context, opening: readonly RootContent[]): RootContent[] {
  const [first, ...others] = teasersOf(document)
  const description = others.find(({ from }) => first?.from === 'teaser' && from === 'description')
  const isShort = ({ nodes, text, from }: TeaserText): boolean => {
    if (countWords(text, document.locale) > limitOf(context.limits, 'teaser-words')) return false
    if (from === 'title' || text === document.metadata.title) return false
    return from === 'description' || nodes.every((node) => isOwn(node, opening))
  }
  const chosen = [first, description].find((one) => one && isShort(one))
  return (chosen?.nodes ?? []) as RootContent[]
}

const isOwn = (node: Nodes, opening: readonly RootContent[]): boolean =>
  node.type === 'paragraph' && !holdsMore(node) && opening.some((block) => block === node)

/** Links need a code and pictures a place of their own. */
const holdsMore = (node: Nodes): boolean =>
  node.type === 'link' || node.type === 'image' || ('children' in node && node.children.some(holdsMore))

function leadPicture({ metadata }: Resolved, context: Context): Image | Figure | undefined {
  if (!metadata.image) return undefined
  const { src, alt, caption } = metadata.image
  const picture: Image | Figure = caption
    ? { type: 'figure', src, ...(alt !== undefined && { alt }), children: [{ type: 'text', value: caption }] }
    : { type: 'image', url: src, alt: alt ?? null }
  return hasPicture(picture, context) ? picture : undefined
}

/** The picture of a block that is nothing but a picture. */
function pictureIn(block: RootContent): { src: string; node: Image | Figure } | undefined {
  if (block.type === 'figure') return { src: block.src, node: block }
  const [only, ...others] = block.type === 'paragraph' ? block.children : []
  return only?.type === 'image' && others.length === 0 ? { src: only.url, node: only } : undefined
}
