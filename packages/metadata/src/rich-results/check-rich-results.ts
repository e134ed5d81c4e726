// A JSON-LD graph and a rule pack to what its nodes lack, and which rules are too old to trust.
import type { RulePack } from './rule-pack.ts'

export interface RichResultFinding {
  type: string
  kind: 'required' | 'one-of' | 'recommended'
  /** The property, or all of which one is wanted. */
  properties: readonly string[]
  source: string
  checkedAt: string
}

type Node = Record<string, unknown>

/** Nested nodes count as well; a node that is only an `@id` is described elsewhere in the graph. */
export const checkRichResults = (graph: object, pack: RulePack): RichResultFinding[] => {
  const nodes = nodesIn(graph)
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  )
  const has = (node: Node, path: string): boolean => {
    const [name = '', ...rest] = path.split('.')
    const values = toList(node[name]).filter((value) => value !== undefined && value !== null && value !== '')
    if (rest.length === 0) return values.length > 0
    return values.some((value) => {
      if (!isNode(value)) return false
      const target = typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value
      return has(target, rest.join('.'))
    })
  }
  return nodes.flatMap((node) =>
    pack.rules
      .filter(({ type }) => node['@type'] === type)
      .flatMap(({ type, required, oneOf, recommended, source, checkedAt }) => {
        const lacks = (name: string) => !has(node, name)
        const found = (kind: RichResultFinding['kind'], properties: readonly string[]) => ({
          type,
          kind,
          properties,
          source,
          checkedAt,
        })
        return [
          ...required.filter(lacks).map((name) => found('required', [name])),
          ...oneOf.filter((group) => group.every(lacks)).map((group) => found('one-of', group)),
          ...recommended.filter(lacks).map((name) => found('recommended', [name])),
        ]
      }),
  )
}

/** Days after which a rule must be read again at its source: Google changed 5 of 12 within a year (https://github.com/oekazuma/svelte-vitals/pull/417, read 2026-11-21). */
const STALE_AFTER_DAYS = 180

/** The pages to read again. */
export const staleRichResults = (pack: RulePack, now: string): string[] => {
  const today = Date.parse(now.slice(0, 10))
  const stale = pack.rules.filter(
    ({ checkedAt }) => (today - Date.parse(checkedAt)) / 86_400_000 > STALE_AFTER_DAYS,
  )
  return [...new Set(stale.map(({ source }) => source))]
}

/** Every described node: one with a type. */
const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (!isNode(value)) return []
  const below = Object.values(value).flatMap(nodesIn)
  return typeof value['@type'] === 'string' ? [value, ...below] : below
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
