// A draft to a scene: markup, the same in words, and how long it stays.
import { countWords, type State, toText } from '@kanaal/content'
import type { Context, Resolved } from '@kanaal/types'
import type { Element, ElementContent } from 'hast'
import type { Parents, PhrasingContent } from 'mdast'
import type { Code, Draft, SceneTree } from './draft.ts'
import { dwellOf } from './dwell.ts'
import { element } from './element.ts'
import type { KioskOptions } from './options.ts'
import { fitsCode, qrCode } from './qr.ts'
import { sayElements } from './say-elements.ts'
import { pictureAsset, toPicture } from './to-picture.ts'
import { endOfFacts, factsIn } from './validity.ts'

/** Makes one scene. */
export function toScene(
  draft: Draft,
  id: string,
  state: State<ElementContent>,
  context: Context<KioskOptions>,
): SceneTree {
  const body = bodyOf(draft, state, context)
  const text = sayElements(body)
  const spoken = body.filter(({ properties }) => !hasClass(properties.className, 'codes'))
  const words = countWords(sayElements(spoken), state.document.locale)
  const images = draft.picture ? 1 : 0
  const readingMs = dwellOf({ words, images, codes: draft.codes.length }, context.options.dwell)
  const validUntil = endOfDraft(draft, state.document)
  const asset = draft.picture && pictureAsset(draft.picture, context)?.file?.path
  const [code] = draft.codes
  return {
    scene: {
      id,
      kind: draft.kind,
      text,
      dwellMs: draft.dwellMs ?? readingMs,
      ...(draft.layout !== undefined && { layout: draft.layout }),
      ...(validUntil !== undefined && { validUntil }),
      assets: asset === undefined ? [] : [asset],
      ...(code && { qr: { url: code.url, label: code.label } }),
    },
    body,
    words,
    readingMs,
    place: draft.place,
    bodyWords: draft.kind === 'text' ? countWords(toText(draft.nodes), state.document.locale) : 0,
    ...(draft.section !== undefined && { section: draft.section }),
    ...(draft.overflow && { overflow: draft.overflow }),
  }
}

const hasClass = (value: unknown, name: string): boolean => Array.isArray(value) && value.includes(name)

function bodyOf(draft: Draft, state: State<ElementContent>, context: Context<KioskOptions>): Element[] {
  const { kind, title, nodes, picture, codes, small } = draft
  const saysItself = nodes.some(({ type }) => type === 'callToAction' || type === 'embed')
  const heading = title ? headingOf(draft, title, saysItself, state) : []
  const words = renderAll(nodes, state).map(asBlock)
  const body = kind === 'title' || kind === 'call-to-action' ? words.map(asLead) : words
  const parts: Element[] = []
  if (draft.layout !== 'full' && heading.length + body.length > 0) {
    parts.push(element('div', { className: ['words'] }, [...heading, ...body]))
  }
  if (picture) {
    const caption = picture.type === 'figure' ? state.all(picture) : []
    const made = toPicture(picture, caption, context)
    if (made) parts.push(made)
  }
  if (codes.length > 0) parts.push(element('div', { className: ['codes'] }, codes.map(cardOf)))
  if (small.length > 0) parts.push(element('div', { className: ['small'] }, renderAll(small, state)))
  return parts
}

const renderAll = (
  nodes: readonly Parents['children'][number][],
  state: State<ElementContent>,
): ElementContent[] => nodes.flatMap((node) => state.one(node))

/** A block that no handler knows is its text, which stands on its own. */
const asBlock = (made: ElementContent): ElementContent =>
  made.type === 'text' ? element('p', {}, [made]) : made

function headingOf(
  { kind, opens }: Draft,
  title: PhrasingContent[],
  saysItself: boolean,
  state: State<ElementContent>,
): Element[] {
  const words = renderAll(title, state)
  if (!saysItself) return [element(kind === 'title' ? 'h1' : 'h2', {}, words)]
  return opens ? [element('p', { className: ['kicker'] }, words)] : []
}

/** Below a title stands a line that is quieter than it. */
const asLead = (node: ElementContent): ElementContent =>
  node.type === 'element' && node.tagName === 'p' ? { ...node, properties: { className: ['lead'] } } : node

/** A code, what it leads to, and the address for people without a phone. */
function cardOf({ url, readable, label, mark }: Code): Element {
  const title =
    mark === undefined ? [] : [element('span', { className: ['mark'] }, [String(mark)]), ' ', label]
  return element('figure', { className: ['code-card'] }, [
    ...(fitsCode(url) ? [qrCode(url, `QR: ${label}`)] : []),
    element('figcaption', { className: ['caption'] }, [
      ...(title.length > 0 ? [element('span', { className: ['label'] }, title)] : []),
      element('span', { className: ['url'], dir: 'ltr' }, breakable(readable)),
    ]),
  ])
}

/** An address may go on on the next line after a `/`, nowhere else. */
const breakable = (address: string) =>
  address.split(/(?<=\/)/).flatMap((part, index) => (index === 0 ? [part] : [element('wbr', {}), part]))

function endOfDraft({ title = [], nodes, small, picture }: Draft, document: Resolved): string | undefined {
  const caption = picture?.type === 'figure' ? [picture] : []
  return endOfFacts([...title, ...nodes, ...small, ...caption].flatMap(factsIn), document.facts)
}

/** The words of a heading, for ids. */
export const titleText = ({ title }: Draft): string => (title ? toText(title) : '')
