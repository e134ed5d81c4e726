// Conditional and variant nodes to what a target and audience see; what they do not see is a loss.
import type { Audience, Conditional, Document, Loss, Variant } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { isCurrent } from './is-current.ts'
import { labelAudiences } from './label-audiences.ts'
import { lossesOf } from './losses-of.ts'
import type { ResolveOptions } from './resolve-document.ts'

/** What a condition may name. */
const DIMENSIONS = ['channel', 'audience', 'locale', 'segment'] as const

export interface Decision {
  /** In document order; those that do not match are already counted as lost. */
  variants: Variant[]
}

/** Changes `document.tree`. */
export function decideConditions(document: Document, options: ResolveOptions, losses: Loss[]): Decision {
  const variants: Variant[] = []
  replaceIn(document.tree)
  return { variants }

  function replaceIn(parent: Extract<Nodes, { children: unknown }>): void {
    const children = (parent.children as Nodes[]).flatMap(decided)
    for (const child of children) if ('children' in child) replaceIn(child)
    parent.children = children as typeof parent.children
  }

  function decided(node: Nodes): Nodes[] {
    if (node.type !== 'conditional' && node.type !== 'variant') return [node]
    if (isUnreadable(node)) return lost(node, `${nameOf(node)} unreadable`)
    if (node.type === 'conditional') {
      if (isToldToStaff(node, options, document.locale)) {
        const label = labelAudiences(node, options.audiences ?? [], document.locale)
        return [label, ...(node.children as Nodes[]).flatMap(decided)]
      }
      if (isLeftToSender(node, options)) return [node]
      if (isShown(node, options, document.locale)) return (node.children as Nodes[]).flatMap(decided)
      return lost(node, causeOf(node))
    }
    if (!isMatch(node, options, document.locale)) return lost(node, causeOf(node))
    replaceIn(node)
    variants.push(node)
    return []
  }

  function lost(node: Nodes, cause: string): [] {
    losses.push(...lossesOf(node, document, { kind: 'dropped', to: 'nothing', by: 'condition', cause }))
    return []
  }
}

/** Nobody is named: an attribute was misspelt, and who was meant is not known. */
const isUnreadable = (node: Conditional | Variant): boolean =>
  DIMENSIONS.some((name) => (node as Conditional)[name]?.length === 0)

/** Staff are asked by everybody: they see what is for some, under a line that says for whom. */
function isToldToStaff(node: Conditional, options: ResolveOptions, locale: string): boolean {
  const { audience, ...others } = node
  if (options.audienceView !== 'all' || options.audience !== undefined) return false
  return Boolean(audience) && node.test !== 'when' && isMatch(others, options, locale)
}

/** A mail goes to many readers at once: whoever sends it decides for each, unless the caller asserts a segment. */
const isLeftToSender = (
  node: Conditional,
  { segment, segments }: Pick<ResolveOptions, 'segment' | 'segments'>,
): boolean =>
  node.test === 'when' &&
  node.otherwise === 'passthrough' &&
  segments === 'passthrough' &&
  segment === undefined

function isShown(node: Conditional, options: ResolveOptions, locale: string): boolean {
  // An `only` whose attribute is misspelt must not show everybody what was meant for some.
  if (node.test === 'only') return hasDimension(node) && isMatch(node, options, locale)
  if (node.test === 'except') return !hasDimension(node) || !isMatch(node, options, locale)
  if (options.segment !== undefined) return node.segment?.includes(options.segment) ?? true
  // Where nobody can be asked, as `passthrough` wants, hiding tells nobody what is not for them.
  return node.otherwise === 'show'
}

/** True where every dimension that is named matches. */
function isMatch(node: Conditional | Variant, options: ResolveOptions, locale: string): boolean {
  const { target, audience, audiences, now } = options
  const locales = node.type === 'conditional' ? node.locale : undefined
  return (
    (!node.channel || node.channel.includes(target.id) || node.channel.includes(target.channel)) &&
    (!node.audience ||
      (audience !== undefined &&
        node.audience.includes(audience) &&
        isCurrent(audienceOf(audience, audiences), now))) &&
    (node.type !== 'variant' || isCurrent({ from: node.validFrom, expires: node.validUntil }, now)) &&
    (!locales || locales.some((one) => isWithin(locale, one)))
  )
}

function hasDimension(node: Conditional): boolean {
  return Boolean(node.channel ?? node.audience ?? node.locale)
}

const audienceOf = (key: string, audiences: Audience[] | undefined): Audience | undefined =>
  audiences?.find((one) => one.key === key)

/** `nl-BE` is within `nl`. */
function isWithin(locale: string, range: string): boolean {
  const [inner, outer] = [locale.toLowerCase(), range.toLowerCase()]
  return inner === outer || inner.startsWith(`${outer}-`)
}

const nameOf = (node: Conditional | Variant): string => (node.type === 'variant' ? 'variant' : node.test)

function causeOf(node: Conditional | Variant): string {
  return `${nameOf(node)}${DIMENSIONS.map((name) => [name, (node as Conditional)[name]] as const)
    .filter(([, keys]) => keys)
    .map(([name, keys]) => ` ${name}=${keys?.join(',')}`)
    .join('')}`
}
