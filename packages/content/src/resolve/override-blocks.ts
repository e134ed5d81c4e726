// Variants that name a block to the tree with their words in its place; what they replace is a loss.
import type { Document, Loss, Message, Variant } from '@kanaal/types'
import type { Heading, Nodes, RootContent } from 'mdast'
import { messageOf } from '../define-rule.ts'
import { defined } from '../defined.ts'
import { didYouMean } from '../did-you-mean.ts'
import { placeOf } from '../place-of.ts'
import { variantBlockUnknown } from '../rules/variant-block-unknown.ts'
import { slugOf } from '../slug-of.ts'
import { toText } from '../to-text.ts'
import { variantsIn } from '../variants-in.ts'
import { lossesOf } from './losses-of.ts'

interface Block {
  name: string
  parent: Extract<Nodes, { children: unknown }>
  /** The heading or teaser that names it. */
  node: Nodes
  /** Of the parent's children: from the first to before the last. */
  from: number
  to: number
}

/** Whether a node stands in the document of another, or in what that one includes. */
type IsWithin = (node: Nodes, other: Nodes) => boolean

/** Changes `document.tree`. Without a variant that matches, the block stays as it is. */
export function overrideBlocks(
  document: Document,
  variants: readonly Variant[],
  losses: Loss[],
  isWithin: IsWithin,
): void {
  for (const variant of variants) {
    const named = blocksFor(variant, document, isWithin).filter(({ name }) => name === variant.block)
    const block = named.find(({ node }) => isWithin(variant, node)) ?? named[0]
    if (!block) {
      const cause = `variant block=${variant.block}`
      losses.push(...lossesOf(variant, document, { kind: 'dropped', to: 'nothing', by: 'condition', cause }))
      continue
    }
    const children = block.parent.children as RootContent[]
    // A footnote may be another block's: where it was written says nothing of that.
    const [notes, base] = partedBy(
      children.slice(block.from, block.to),
      ({ type }) => type === 'footnoteDefinition',
    )
    const reason = { kind: 'replaced', to: 'variant', by: 'condition', cause: 'variant' } as const
    losses.push(...base.flatMap((node) => lossesOf(node, document, reason)))
    children.splice(block.from, block.to - block.from, ...(variant.children as RootContent[]), ...notes)
  }
}

function partedBy<Item>(items: readonly Item[], is: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(is), items.filter((item) => !is(item))]
}

/** Every block that variants name and that is nowhere, whoever they are for; before anything is decided. */
export function reportUnknownBlocks(document: Document, messages: Message[], isWithin: IsWithin): void {
  const variants = variantsIn(document.tree).filter(({ block }) => block !== undefined)
  const first = new Map(variants.toReversed().map((variant) => [variant.block, variant]))
  for (const variant of [...first.values()].reverse()) {
    const known = blocksFor(variant, document, isWithin).map(({ name }) => name)
    const { block = '' } = variant
    if (known.includes(block)) continue
    const guess = didYouMean(block, known)
    const values = { block, known: known.join(', '), ...defined({ guess }) }
    const message = guess !== undefined ? 'misspelt' : known.length > 0 ? 'unknown' : 'none'
    messages.push(messageOf(variantBlockUnknown, { message, values, place: placeOf(variant, document) }))
  }
}

/** What is included has blocks of its own, and no say in those of the document around it. */
const blocksFor = (variant: Variant, document: Document, isWithin: IsWithin): Block[] =>
  blocksIn(document.tree, isWithin).filter(({ node }) => isWithin(node, variant))

/** The words of a teaser, and what stands below each heading up to the next one of its depth. */
function blocksIn(node: Nodes, isWithin: IsWithin): Block[] {
  if (!('children' in node) || node.type === 'variant') return []
  const children = node.children as Nodes[]
  const own = children.flatMap((child, index): Block[] => {
    if (child.type === 'teaser')
      return [{ name: 'teaser', node: child, parent: child, from: 0, to: child.children.length }]
    if (child.type !== 'heading') return []
    return [
      {
        name: slugOf(toText(child)),
        node: child,
        parent: node,
        from: index + 1,
        to: endOfSection(children, index, child, isWithin),
      },
    ]
  })
  return [...own, ...children.flatMap((child) => blocksIn(child, isWithin))]
}

function endOfSection(
  children: readonly Nodes[],
  index: number,
  heading: Heading,
  isWithin: IsWithin,
): number {
  const next = children.findIndex(
    (node, at) =>
      at > index && ((node.type === 'heading' && node.depth <= heading.depth) || !isWithin(node, heading)),
  )
  return next === -1 ? children.length : next
}
