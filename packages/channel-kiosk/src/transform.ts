// A resolved document to the scenes of a deck.
import { createState, disclaimersOf, documentUrl, slugOf, toText } from '@kanaal/content'
import type { Context, Resolved } from '@kanaal/types'
import type { ElementContent } from 'hast'
import type { RootContent } from 'mdast'
import { closingDrafts } from './closing-drafts.ts'
import { addDisclaimers } from './disclaimers.ts'
import type { Draft, KioskTree } from './draft.ts'
import { handlers } from './handlers/index.ts'
import type { KioskOptions } from './options.ts'
import { sparingStandIns } from './picture-words.ts'
import { sectionsOf } from './sections.ts'
import { titleDraft } from './title-draft.ts'
import { type Making, toDrafts } from './to-drafts.ts'
import { pictureAsset } from './to-picture.ts'
import { titleText, toScene } from './to-scene.ts'
import { earliest } from './validity.ts'

/** Letters of a scene's id, without its number. */
const LONGEST_ID = 40

/** Title, then each section, then what to do next. */
export function transform(document: Resolved, given: Context<KioskOptions>): KioskTree {
  const context = sparingStandIns(given)
  const making: Making = { document, context, page: documentUrl(context.site, document) }
  const body = bodyOf(document, context)
  const { draft: title, used } = titleDraft(making, body)
  const sections = sectionsOf(body.filter((node) => !used.has(node)))
  const inner = [...title, ...sections.flatMap((section, index) => toDrafts(section, index, making))]
  const said = addDisclaimers(
    inner,
    disclaimersOf({ tree: { type: 'root', children: body } }),
    sections,
    making,
  )
  const drafts = [...said, ...closingDrafts(said, making)]

  const state = createState<ElementContent>({
    handlers,
    text: (value) => ({ type: 'text', value }),
    document,
    context,
  })
  const names = namesOf(drafts)
  const scenes = drafts.map((draft, index) => toScene(draft, names[index] ?? draft.kind, state, context))
  const assets = drafts.flatMap(({ picture }) => (picture && pictureAsset(picture, context)) ?? [])
  const { validFrom, validUntil } = document.metadata
  const trueUntil = [validUntil, document.validUntil, ...scenes.map(({ scene }) => scene.validUntil)].reduce(
    earliest,
    undefined,
  )
  const variant = document.audience === undefined ? '' : `@${document.audience}`
  return {
    id: document.id,
    locale: document.locale,
    dir: document.dir,
    title: document.copy?.title ?? document.metadata.title ?? document.slug,
    path: `${document.locale}/${document.slug}${variant}`,
    scenes,
    assets: [...new Map(assets.map((asset) => [asset.file?.path, asset])).values()],
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
    ...(trueUntil !== undefined && { trueUntil }),
  }
}

/** Copy written for this screen, else the text; a teaser is words like all others. */
function bodyOf({ copy, tree }: Resolved, context: Context): RootContent[] {
  const isReplaced = copy !== undefined && copy.tree.children.length > 0
  if (isReplaced) context.lose(tree, { kind: 'replaced', to: 'copy', by: 'condition', cause: 'copy' })
  const root = isReplaced ? copy.tree : tree
  return root.children.flatMap((node): RootContent[] => (node.type === 'teaser' ? node.children : [node]))
}

/** Ids that stay the same when other sections change: the heading's slug, numbered where it goes on. */
function namesOf(drafts: readonly Draft[]): string[] {
  const taken = new Set<string>()
  const numbers = new Map<string, number>()
  return drafts.map((draft) => {
    const slug = slugOf(titleText(draft) || toText(draft.nodes))
      .slice(0, LONGEST_ID)
      .replace(/-+$/, '')
    const stem = draft.kind === 'title' ? 'title' : slug || draft.kind
    // Counting on where the stem was last: a document may go on on a thousand screens of one name.
    let number = numbers.get(stem) ?? 1
    let name = number === 1 ? stem : `${stem}-${number}`
    while (taken.has(name)) {
      number += 1
      name = `${stem}-${number}`
    }
    numbers.set(stem, number)
    taken.add(name)
    return name
  })
}
