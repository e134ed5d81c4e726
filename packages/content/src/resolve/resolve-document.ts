// A document to what one target and audience see of it: includes in place, conditions decided, copy chosen.
import {
  type Audience,
  type ContentRef,
  type Document,
  type Inputs,
  isUnresolved,
  type Loss,
  type Message,
  type Resolved,
  type Target,
} from '@kanaal/types'
import type { Nodes, Root } from 'mdast'
import { collectAssets } from '../collect-assets.ts'
import { messageOf } from '../define-rule.ts'
import { defined } from '../defined.ts'
import { degradationOf } from '../degradations.ts'
import { onceEach } from '../facts/once-each.ts'
import { readHtml } from '../html/read-html.ts'
import { leavesOf } from '../leaves-of.ts'
import { placeOf } from '../place-of.ts'
import { conditionContradiction } from '../rules/condition-contradiction.ts'
import { toText } from '../to-text.ts'
import { checkAudiences } from './check-audiences.ts'
import { chooseBlocks, chooseCopy, overrideMetadata, overridePlaces } from './choose-copy.ts'
import { decideConditions } from './decide-conditions.ts'
import { dropForeign } from './drop-foreign.ts'
import { dropOverrides } from './drop-overrides.ts'
import { knownTerms } from './known-terms.ts'
import { lossesOf } from './losses-of.ts'
import { overrideBlocks, reportUnknownBlocks } from './override-blocks.ts'
import { placeIncludes } from './place-includes.ts'
import { resolveReferences } from './resolve-references.ts'
import { unnestLinks } from './unnest-links.ts'
import { validityOf } from './validity-of.ts'

export interface ResolveOptions {
  target: Pick<Target, 'id' | 'channel'>
  audience?: string
  /** `all`: without an audience, blocks for one are shown under a line that names it. Default `own`. */
  audienceView?: 'own' | 'all'
  /** The audiences of the configuration: an unknown or expired key is reported, an expired one matches nothing. */
  audiences?: Audience[]
  /** ISO instant; without it nothing expires. */
  now?: string
  inputs: Inputs
  /** Asserted by the caller; Kanaal stores nobody's segment. */
  segment?: string
  /** `passthrough`: `else="passthrough"` is left to whoever sends it, as a node of the tree. Default `hidden`. */
  segments?: 'hidden' | 'passthrough'
}

export interface Resolution {
  document: Resolved
  losses: Loss[]
  messages: Message[]
}

const RAW_HTML = degradationOf('html')
const LESSENED = { ...RAW_HTML, kind: 'flattened' } as const

/** Leaves `document` as it is: the result has a tree of its own. */
export function resolveDocument(document: Document, options: ResolveOptions): Resolution {
  const { target, audience, inputs } = options
  const losses: Loss[] = []
  const messages: Message[] = []
  const own = {
    ...document,
    tree: structuredClone(document.tree),
    map: { ...document.map, origins: [...document.map.origins] },
  }
  own.tree = resolveReferences(own.tree)
  const { deps, included, isWithin } = placeIncludes(own, inputs, losses, messages)
  checkAudiences(own, options, messages)
  reportUnknownBlocks(own, messages, isWithin)
  const decided = decideConditions(own, options, losses)
  overrideBlocks(own, chooseBlocks(decided.variants, target.id), losses, isWithin)
  const copy = chooseCopy(own, decided.variants, options, losses, messages)
  for (const tree of copy ? [own.tree, copy.tree] : [own.tree]) {
    readHtml(
      tree,
      (node) => losses.push(...lossesOf(node, own, RAW_HTML)),
      (tag, to) => losses.push(...lossesOf(tag, own, { ...LESSENED, to })),
    )
    dropForeign(tree, own, losses, inputs.links)
    unnestLinks(tree, own, losses)
  }
  const isWritten = copy !== undefined && hasContent(copy.tree)
  if (!isWritten && losses.some(({ by }) => by === 'condition') && !hasContent(own.tree))
    messages.push(
      messageOf(conditionContradiction, {
        message: 'leavesNothing',
        values: { target: target.id },
        place: placeOf(document.tree.children[0] ?? document.tree, document),
      }),
    )

  own.map.metadata = overridePlaces(own, options)
  const asked = { known: inputs.terms, isGone: (key: string) => isUnresolved(key, inputs) }
  const { terms, metadata: known } = knownTerms(document, asked)
  const overridden = { ...own, metadata: overrideMetadata(known, options) }
  const metadata = dropOverrides(copy ? [own.tree, copy.tree] : [own.tree], overridden, messages)

  const declared = onceEach([...document.facts, ...included.flatMap(({ facts }) => facts)])
  // Two documents may word a fact differently; two values are a mistake.
  messages.push(...declared.messages.filter(({ key }) => key === 'values'))
  const ref: ContentRef = {
    id: document.id,
    revision: document.hash,
    channel: target.id,
    ...defined({ variant: audience, campaign: document.metadata.campaign }),
  }
  const resolved: Resolved = {
    ...own,
    metadata,
    facts: declared.facts,
    assets: collectAssets(own.tree, document.metadata, [
      ...document.assets,
      ...included.flatMap(({ assets }) => assets),
    ]),
    terms,
    ref,
    audience,
    deps,
    ...defined({ copy }),
  }
  const validUntil = validityOf(resolved, [document, ...included], options)
  return { document: { ...resolved, ...defined({ validUntil }) }, losses, messages }
}

/** Rules, breaks and marks of pages say nothing. */
const SILENT = new Set(['break', 'thematicBreak', 'slide', 'more', 'root'])

const hasContent = (tree: Root): boolean =>
  leavesOf(tree).some(
    (leaf) => !SILENT.has(leaf.type) && (leaf.type !== 'text' || toText(leaf as Nodes) !== ''),
  )
