// A condition on segments to the words in which a sending service decides about each reader.
import type { Conditional } from '@kanaal/types'
import type { Nodes, Root } from 'mdast'
import type { TokenMap } from './token-map.ts'

/** Each of `asks` is followed by what is said where it holds; `end` closes the last. */
export interface Condition {
  asks: string[]
  end: string
}

/**
 * Undefined where the service has no field for one of the segments.
 *
 * `segment="members,staff"` gives `{% if subscriber.member or subscriber.staff %}` in Liquid. Handlebars knows no `or`:
 * there the passage stands behind each field in turn, of which at most one is sent.
 */
export function conditionOf(
  { segment: segments = [] }: Pick<Conditional, 'segment'>,
  map: TokenMap | undefined,
): Condition | undefined {
  const fields = segments.map((segment) => fieldOf(segment, map))
  const known = fields.filter((field) => field !== undefined)
  if (!map || known.length === 0 || known.length < fields.length) return undefined
  if (map.dialect === 'liquid') return { asks: [`{% if ${known.join(' or ')} %}`], end: '{% endif %}' }
  return {
    asks: known.map((field, index) => (index === 0 ? `{{#if ${field}}}` : `{{else if ${field}}}`)),
    end: '{{/if}}',
  }
}

const fieldOf = (segment: string, map: TokenMap | undefined): string | undefined =>
  map?.segments && Object.hasOwn(map.segments, segment) ? map.segments[segment] : undefined

/** A copy of `tree` without the conditions that the target cannot ask; `lose` hears of each. `tree` itself where it has none. */
export function withoutUnasked(
  tree: Root,
  map: TokenMap | undefined,
  lose: (node: Conditional) => void,
): Root {
  return pruned(tree)

  function pruned<Node extends Nodes>(node: Node): Node {
    if (!('children' in node)) return node
    const before: readonly Nodes[] = node.children
    const children = before.flatMap((child) => {
      if (child.type !== 'conditional' || conditionOf(child, map)) return [pruned(child)]
      lose(child)
      return []
    })
    const isSame = children.length === before.length && children.every((child, at) => child === before[at])
    return isSame ? node : { ...node, children }
  }
}

const ASK =
  /(\{% (?:if [\w.]+(?: or [\w.]+)*|endif) %\}|\{\{#if [\w.]+\}\}|\{\{else if [\w.]+\}\}|\{\{\/if\}\})/

/** As a reader sees it for whom every condition holds; `text` has no merge fields any more. */
export function withConditionsMet(text: string): string {
  let said = ''
  /** By condition, from the outside: is this a repetition of what was said? */
  const open: boolean[] = []
  for (const [index, piece] of text.split(ASK).entries()) {
    if (index % 2 === 0) said += open.includes(true) ? '' : piece
    else if (piece.startsWith('{{else')) open.splice(-1, 1, true)
    else if (/^\{(?:%|\{#) ?if/.test(piece)) open.push(false)
    else open.pop()
  }
  return said
}
