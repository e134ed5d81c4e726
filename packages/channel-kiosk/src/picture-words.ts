// A block to the block with words in place of pictures that cannot be shown: they stay where the picture stood.
import { degradationOf, leavesOf } from '@kanaal/content'
import type { Context, Figure } from '@kanaal/types'
import type { Image, Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { isPicture } from './lift.ts'
import { hasPicture, isRefusedPicture } from './to-picture.ts'

/** Records each of them. Cells keep theirs for the handler of images: there, none is shown. */
export function withPictureWords(node: RootContent, context: Context): RootContent[] {
  if (isPicture(node)) return hasPicture(node, context) ? [node] : wordsFor(node, context)
  if (node.type === 'table' || !('children' in node)) return [node]
  const before = node.children as RootContent[]
  const children = before.flatMap((child) => withPictureWords(child, context))
  // A screen holds one picture: those of a gallery follow each other.
  if (node.type === 'gallery') return children
  if (children.length === before.length && children.every((child, index) => child === before[index]))
    return [node]
  return children.length > 0 ? [{ ...node, children } as RootContent] : []
}

/** What a picture says, then what stands below it. */
function wordsFor(node: Image | Figure, context: Context): RootContent[] {
  const says = textOf(node)
  const caption: PhrasingContent[] = node.type === 'figure' ? node.children : []
  const isSaid = says !== undefined || caption.length > 0
  context.lose(node, {
    ...degradationOf('image', 'screen'),
    ...(isRefusedPicture(node, context) && { by: 'policy', cause: 'image-refused' }),
    ...(!isSaid && { kind: 'dropped', to: 'nothing' }),
  })
  if (node.type === 'image') return says ? [says] : []
  return [says ? [says] : [], caption]
    .filter((words) => words.length > 0)
    .map((words) => asBlock(words, node))
}

function textOf(node: Image | Figure): Text | undefined {
  const value = node.alt?.trim() ?? ''
  return value === '' ? undefined : { type: 'text', value, data: { standsIn: true }, ...at(node) }
}

const asBlock = (children: PhrasingContent[], node: Figure): Paragraph => ({
  type: 'paragraph',
  children,
  ...at(node),
})

const at = ({ position }: Image | Figure) => position && { position }

/** The context, but that words in the place of a picture are lost no second time. */
export function sparingStandIns<Options>(context: Context<Options>): Context<Options> {
  const lose: Context['lose'] = (node, reason) => {
    for (const leaf of leavesOf(node) as Nodes[]) if (!leaf.data?.standsIn) context.lose(leaf, reason)
  }
  // Whether anybody looks at the time is known by a getter, which a copy would call.
  return Object.create(context, { lose: { value: lose } })
}
