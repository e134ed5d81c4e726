// A document and what all its targets share to a resolution for each of them: targets that see the same share one tree.
import type { Document } from '@kanaal/types'
import { conditionContradiction } from '../rules/condition-contradiction.ts'
import { visit } from '../visit.ts'
import { hasCopyFor } from './choose-copy.ts'
import { type Resolution, type ResolveOptions, resolveDocument } from './resolve-document.ts'

/** What makes one target's view another than that of the next. */
export type ViewOptions = Pick<ResolveOptions, 'target' | 'audienceView' | 'segments'>

/**
 * Most documents say the same to all targets, and the others have a few blocks for some: eight targets are two or three
 * views. No channel may change the tree that it is given (`testChannel` freezes it).
 */
export function createResolver(
  document: Document,
  shared: Omit<ResolveOptions, keyof ViewOptions>,
): (view: ViewOptions) => Resolution {
  const conditions = conditionsIn([document, ...Object.values(shared.inputs.includes)])
  const known = new Map<string, Resolution>()
  return (view) => {
    const options = { ...shared, ...view }
    const key = hasCopyFor(document.metadata, options) ? undefined : keyOf(view, conditions)
    const found = key === undefined ? undefined : known.get(key)
    if (found) return forTarget(found, view)
    const made = resolveDocument(document, options)
    // Nothing is left of the text: that is said by the name of the target.
    const namesTarget = made.messages.some(({ ruleId }) => ruleId === conditionContradiction.id)
    if (key !== undefined && !namesTarget) known.set(key, made)
    return made
  }
}

/** For each condition and variant the channels it names, where it names any. */
function conditionsIn(documents: readonly Document[]): (readonly string[] | undefined)[] {
  const found: (readonly string[] | undefined)[] = []
  for (const { tree } of documents)
    visit(tree, (node) => {
      if (node.type === 'conditional' || node.type === 'variant') found.push(node.channel)
    })
  return found
}

/** A variant that names the target itself is preferred to one that names its channel. */
function keyOf(
  { target, audienceView, segments }: ViewOptions,
  conditions: readonly (readonly string[] | undefined)[],
): string {
  if (conditions.length === 0) return ''
  const named = conditions.map((channels) =>
    channels?.includes(target.id) ? 'target' : channels?.includes(target.channel) ? 'channel' : '',
  )
  return [audienceView, segments, ...named].join()
}

/** Lists of its own: whoever gets them may add to them. */
function forTarget({ document, losses, messages }: Resolution, { target }: ViewOptions): Resolution {
  const ref = { ...document.ref, channel: target.id }
  return { document: { ...document, ref }, losses: [...losses], messages: [...messages] }
}
