// Variants and channel copy to the one copy a target uses: the form's copy first, then the text's variant.
import type { ChannelCopy, Document, Loss, Message, Metadata, Place, Resolved, Variant } from '@kanaal/types'
import type { FootnoteDefinition, Nodes, Parents, Root, RootContent } from 'mdast'
import { defined } from '../defined.ts'
import { parseCopy } from '../parse-copy.ts'
import { placeOfMetadata } from '../place-of.ts'
import { RefusedDocument } from '../refused-document.ts'
import { unusedFootnotes } from '../unused-footnotes.ts'
import { visit } from '../visit.ts'
import { withoutOverrides } from './drop-overrides.ts'
import { isCurrent } from './is-current.ts'
import { lossesOf } from './losses-of.ts'
import type { ResolveOptions } from './resolve-document.ts'
import { resolveReferences } from './resolve-references.ts'

/** May add an origin to `document.map`: that of the copy's own form field. */
export function chooseCopy(
  document: Document,
  variants: Variant[],
  options: ResolveOptions,
  losses: Loss[],
  messages: Message[],
): Resolved['copy'] {
  const whole = variants.filter(({ block }) => block === undefined)
  const written = copiesFor(document.metadata.copy, options)
  const own = written.find(([, copy]) => copy.text)
  const tree = own && treeOf(own[1], own[0], document, messages)
  const variant = tree ? undefined : bestOf(whole, options.target.id)
  for (const other of whole) {
    if (other === variant) continue
    const reason = { kind: 'replaced', to: 'copy', by: 'condition', cause: 'variant' } as const
    losses.push(...lossesOf(other, document, reason))
  }
  const chosen =
    tree ?? (variant && withFootnotes({ type: 'root', children: variant.children }, document.tree))
  const fields = Object.fromEntries(
    FIELDS.flatMap((name) => {
      const value = firstOf(written, name)
      return value === undefined ? [] : [[name, withoutOverrides(value)]]
    }),
  )
  if (!chosen && Object.keys(fields).length === 0) return undefined
  const places = placesOf(written, FIELDS, document)
  return { tree: chosen ?? { type: 'root', children: [] }, ...fields, places }
}

/** Changes `base`: a footnote that the variant refers to may stand below the whole text. */
function withFootnotes(variant: Root, base: Root): Root {
  const below = footnotesIn(base)
  const unused = new Set(unusedFootnotes({ type: 'root', children: [...variant.children, ...below] }))
  const taken = new Set<Nodes>(below.filter((note) => !unused.has(note)))
  if (taken.size > 0) removeFrom(base)
  return { type: 'root', children: [...variant.children, ...below.filter((note) => taken.has(note))] }

  function removeFrom(parent: Parents): void {
    for (const child of parent.children as Nodes[]) if ('children' in child) removeFrom(child)
    parent.children = (parent.children as Nodes[]).filter(
      (child) => !taken.has(child),
    ) as typeof parent.children
  }
}

function footnotesIn(tree: Root): FootnoteDefinition[] {
  const found: FootnoteDefinition[] = []
  visit(tree, 'footnoteDefinition', (note) => {
    found.push(note)
  })
  return found
}

/** What a copy may say besides its text. */
const FIELDS = ['title', 'subject', 'preheader', 'description'] as const

/** Metadata with what is written for this target and audience in the place of what is for all. */
export function overrideMetadata(metadata: Metadata, options: ResolveOptions): Metadata {
  const written = copiesFor(metadata.copy, options)
  const description = firstOf(written, 'description')
  const keyMessage = firstOf(written, 'keyMessage')
  const callToAction = firstOf(written, 'callToAction')
  return { ...metadata, ...defined({ description, keyMessage, callToAction }) }
}

/** Where the values that `overrideMetadata` puts in were written. */
export function overridePlaces(document: Document, options: ResolveOptions): Document['map']['metadata'] {
  const written = copiesFor(document.metadata.copy, options)
  const places = placesOf(written, ['description', 'keyMessage', 'callToAction'], document)
  const entries = Object.entries(places).map(
    ([key, { field, position }]) => [key, defined({ field, position })] as const,
  )
  return { ...document.map.metadata, ...Object.fromEntries(entries) }
}

/** Whether anything is written for this target and audience alone. */
export const hasCopyFor = ({ copy }: Metadata, options: ResolveOptions): boolean =>
  copiesFor(copy, options).length > 0

/** For this target and audience, the most precise first; each field is taken from the first that has it. */
function copiesFor(
  copy: Metadata['copy'] = {},
  { target, audience, audiences, now }: ResolveOptions,
): [key: string, copy: ChannelCopy][] {
  const isExpired =
    audience !== undefined &&
    !isCurrent(
      audiences?.find(({ key }) => key === audience),
      now,
    )
  const forAudience = isExpired || audience === undefined ? [] : [`@${audience}`]
  const keys = [...forAudience, ''].flatMap((suffix) => [
    `${target.id}${suffix}`,
    `${target.channel}${suffix}`,
    ...(suffix === '' ? [] : [suffix]),
  ])
  return [...new Set(keys)].flatMap((key): [string, ChannelCopy][] => {
    const found = Object.hasOwn(copy, key) ? copy[key] : undefined
    return found && isCurrent({ from: found.validFrom, expires: found.validUntil }, now) ? [[key, found]] : []
  })
}

function placesOf<Part extends keyof ChannelCopy>(
  written: readonly [string, ChannelCopy][],
  parts: readonly Part[],
  document: Document,
): Partial<Record<Part, Place>> {
  const places: Partial<Record<Part, Place>> = {}
  for (const part of parts) {
    const [key] = written.find(([, copy]) => copy[part] !== undefined) ?? []
    if (key !== undefined) places[part] = placeOfMetadata(['copy', key, part], document)
  }
  return places
}

function firstOf<Key extends keyof ChannelCopy>(
  written: readonly [string, ChannelCopy][],
  key: Key,
): ChannelCopy[Key] | undefined {
  return written.find(([, copy]) => copy[key] !== undefined)?.[1][key]
}

/** Of the variants that name a block, the most precise for each block. */
export function chooseBlocks(variants: readonly Variant[], target: string): Variant[] {
  const names = new Set(variants.flatMap(({ block }) => block ?? []))
  return [...names].flatMap(
    (name) =>
      bestOf(
        variants.filter(({ block }) => block === name),
        target,
      ) ?? [],
  )
}

/** The variant that says most precisely whom it is for; of equals the first. */
function bestOf(variants: readonly Variant[], target: string): Variant | undefined {
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
  const place = placeOfMetadata(['copy', key, 'text'], document)
  const { field, position } = place
  let parsed: Root
  try {
    parsed = parseCopy(copy.text, place)
  } catch (error) {
    if (!(error instanceof RefusedDocument)) throw error
    messages.push(...error.messages)
    return undefined
  }
  const tree = resolveReferences(parsed)
  const origin = field ? document.map.origins.push({ field }) - 1 : undefined
  visit(tree, (node: Nodes | RootContent) => {
    if (origin !== undefined) node.data = { ...node.data, origin }
    // Inside front matter the copy's own lines would point at other lines of the file.
    else if (position) node.position = position
    else delete node.position
  })
  return tree
}
