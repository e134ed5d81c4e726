// A resolved document to the scenes of a deck.
import {
  callsToActionOf,
  countWords,
  createState,
  disclaimersOf,
  documentUrl,
  placeOfMetadata,
  slugOf,
  teaserOf,
  toText,
} from '@kanaal/content'
import type { Context, Figure, Resolved } from '@kanaal/types'
import type { ElementContent } from 'hast'
import type { Image, Nodes, RootContent } from 'mdast'
import { codeOf, isReachable } from './code.ts'
import { addDisclaimers } from './disclaimers.ts'
import type { Draft, KioskTree } from './draft.ts'
import { handlers } from './handlers/index.ts'
import { limitOf } from './limits.ts'
import type { KioskOptions } from './options.ts'
import { say } from './said.ts'
import { sectionsOf } from './sections.ts'
import { type Making, toDrafts } from './to-drafts.ts'
import { hasPicture, pictureAsset } from './to-picture.ts'
import { titleText, toScene } from './to-scene.ts'
import { earliest } from './validity.ts'

/** Letters of a scene's id, without its number. */
const LONGEST_ID = 40

/** Title, then each section, then what to do next. */
export function transform(document: Resolved, context: Context<KioskOptions>): KioskTree {
  const url = documentUrl(context.site, document)
  const making: Making = { document, context, page: isReachable(url) ? url : undefined }
  const body = bodyOf(document)
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
function bodyOf({ copy, tree }: Resolved): RootContent[] {
  const root = copy && copy.tree.children.length > 0 ? copy.tree : tree
  return root.children.flatMap((node): RootContent[] => (node.type === 'teaser' ? node.children : [node]))
}

/** The first screen: title, a short teaser, the lead picture; and which blocks it has used up. */
function titleDraft(
  { document, context }: Making,
  body: readonly RootContent[],
): { draft: Draft[]; used: Set<Nodes> } {
  const used = new Set<Nodes>()
  const title = document.copy?.title ?? document.metadata.title
  if (!title) return { draft: [], used }
  const teaser = teaserOf(document)
  const isShort = countWords(teaser.text, document.locale) <= limitOf(context.limits, 'teaser-words')
  const nodes: RootContent[] = []
  if (isShort && teaser.from !== 'title' && teaser.text !== title) {
    const isAllThere = teaser.nodes.every((node) => body.some((block) => block === node))
    const isPlain = teaser.nodes.every((node) => node.type === 'paragraph' && !hasLink(node))
    if (teaser.from === 'description' || (isAllThere && isPlain)) {
      nodes.push(...(teaser.nodes as RootContent[]))
      for (const node of teaser.nodes) used.add(node)
    }
  }
  const lead = leadPicture(document, context)
  // The lead picture often stands in the opening of the text as well; it is shown once, with its caption.
  const opening = body.slice(
    0,
    Math.max(
      0,
      body.findIndex(({ type }) => type === 'heading'),
    ),
  )
  const again = lead && opening.find((node) => pictureIn(node)?.src === lead.url)
  if (again) used.add(again)
  const picture = (again && pictureIn(again)?.node) ?? lead
  const draft: Draft = {
    kind: 'title',
    title: [{ type: 'text', value: title }],
    nodes,
    codes: [],
    small: [],
    place: placeOfMetadata('title', document),
    ...(picture && { picture }),
  }
  return { draft: [draft], used }
}

const hasLink = (node: Nodes): boolean =>
  node.type === 'link' || node.type === 'image' || ('children' in node && node.children.some(hasLink))

function leadPicture({ metadata }: Resolved, context: Context): Image | undefined {
  if (!metadata.image) return undefined
  const picture: Image = { type: 'image', url: metadata.image.src, alt: metadata.image.alt ?? null }
  return hasPicture(picture, context) ? picture : undefined
}

/** The picture of a block that is nothing but a picture. */
function pictureIn(block: RootContent): { src: string; node: Image | Figure } | undefined {
  if (block.type === 'figure') return { src: block.src, node: block }
  const [only, ...others] = block.type === 'paragraph' ? block.children : []
  return only?.type === 'image' && others.length === 0 ? { src: only.url, node: only } : undefined
}

/** The last screens: calls to action that no screen has shown yet, and the page itself. */
function closingDrafts(drafts: readonly Draft[], { document, context, page }: Making): Draft[] {
  const { options } = context
  const shown = new Set(drafts.flatMap(({ codes }) => codes.map(({ url }) => url)))
  const closing: Draft[] = []
  const add = (url: string, label: string, key: string) => {
    const code = codeOf(url, label, options)
    if (shown.has(code.url)) return
    shown.add(code.url)
    closing.push({
      kind: 'call-to-action',
      title: [{ type: 'text', value: label }],
      nodes: [{ type: 'paragraph', children: [{ type: 'text', value: say('scan', document.locale) }] }],
      codes: [code],
      small: [],
      place: placeOfMetadata(key, document),
    })
  }
  for (const { href, label } of callsToActionOf(document)) {
    const url = context.link(href)
    if (url !== undefined) add(url, label, 'callToAction')
  }
  if (page && options.qr.page) add(page, say('readOn', document.locale), 'slug')
  return closing
}

/** Ids that stay the same when other sections change: the heading's slug, numbered where it goes on. */
function namesOf(drafts: readonly Draft[]): string[] {
  const taken = new Set<string>()
  return drafts.map((draft) => {
    const slug = slugOf(titleText(draft) || toText(draft.nodes))
      .slice(0, LONGEST_ID)
      .replace(/-+$/, '')
    const stem = draft.kind === 'title' ? 'title' : slug || draft.kind
    let name = stem
    for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}`
    taken.add(name)
    return name
  })
}
