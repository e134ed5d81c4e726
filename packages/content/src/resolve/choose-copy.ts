// Variants and channel copy to the one copy a target uses: the form's copy first, then the text's variant.
import type { ChannelCopy, Document, Loss, Message, Resolved, Variant } from '@kanaal/types'
import type { Nodes, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { defined } from '../defined.ts'
import { createMarkdownParser } from '../markdown-parser.ts'
import { refuseOverCaps } from '../refuse-over-caps.ts'
import { RefusedDocument } from '../refused-document.ts'
import { lossesOf } from './losses-of.ts'
import type { ResolveOptions } from './resolve-document.ts'
import { resolveReferences } from './resolve-references.ts'

const parse = createMarkdownParser()

/** May add an origin to `document.map`: that of the copy's own form field. */
export function chooseCopy(
  document: Document,
  variants: Variant[],
  options: ResolveOptions,
  losses: Loss[],
  messages: Message[],
): Resolved['copy'] {
  const { target } = options
  const key = [target.id, target.channel].find((id) => Object.hasOwn(document.metadata.copy ?? {}, id))
  const written = key === undefined ? undefined : document.metadata.copy?.[key]
  const tree = key === undefined ? undefined : treeOf(written, key, document, messages)
  const variant = tree ? undefined : bestOf(variants, target.id)
  for (const other of variants) {
    if (other === variant) continue
    const reason = { kind: 'replaced', to: 'copy', by: 'condition', cause: 'variant' } as const
    losses.push(...lossesOf(other, document, reason))
  }
  const chosen = tree ?? (variant && ({ type: 'root', children: variant.children } satisfies Root))
  const { title, subject, preheader } = written ?? {}
  if (!chosen && title === undefined && subject === undefined && preheader === undefined) return undefined
  return { tree: chosen ?? { type: 'root', children: [] }, ...defined({ title, subject, preheader }) }
}

/** The variant that says most precisely whom it is for; of equals the first. */
function bestOf(variants: Variant[], target: string): Variant | undefined {
  const precision = (one: Variant) =>
    (one.channel?.includes(target) ? 2 : one.channel ? 1 : 0) + (one.audience ? 3 : 0)
  return variants.reduce<Variant | undefined>(
    (best, one) => (best && precision(best) >= precision(one) ? best : one),
    undefined,
  )
}

function treeOf(
  copy: ChannelCopy | undefined,
  key: string,
  document: Document,
  messages: Message[],
): Root | undefined {
  if (!copy?.text) return undefined
  const field = document.source.kind === 'markdown' ? undefined : ['channelCopy', key, 'text']
  try {
    refuseOverCaps(copy.text, { place: defined({ documentId: document.id, locale: document.locale, field }) })
  } catch (error) {
    if (!(error instanceof RefusedDocument)) throw error
    messages.push(...error.messages)
    return undefined
  }
  const tree = resolveReferences(parse(copy.text))
  const origin = field ? document.map.origins.push({ field }) - 1 : undefined
  visit(tree, (node: Nodes | RootContent) => {
    if (origin !== undefined) node.data = { ...node.data, origin }
    // Inside front matter the copy's own lines would point at other lines of the file.
    else delete node.position
  })
  return tree
}
