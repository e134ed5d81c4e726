// A sanitised article to one whose headings have ids and whose `#` links all lead somewhere; and its table of contents.
import GithubSlugger from 'github-slugger'
import type { Element, ElementContent, Root, RootContent } from 'hast'

export interface TocEntry {
  id: string
  /** 2 to 6. */
  depth: number
  text: string
}

export interface Anchored {
  article: Root
  toc: TocEntry[]
}

/** The id of the page's `main`, where `#` and `#top` lead. */
export const MAIN_ID = 'content'

/** Names that the browser gives to its own objects: an element with such an id would stand in their place (DOM clobbering). */
const TAKEN = new Set(
  (
    '__proto__ all anchors applets attributes blur body caches chrome close closed confirm console ' +
    'constructor cookie crypto customelements dir doctype document domain embeds event events external ' +
    'fetch find focus fonts forms frames head history hidden images implementation length links location ' +
    'name navigation navigator normalize open opener origin parent performance plugins prefix ' +
    'prerendering print process prompt referrer scheduler screen scripts scroll self status stop styles ' +
    'timeline title toolbar top window write'
  ).split(' '),
)

/** `<h2>Opening hours</h2>` gives `<h2 id="opening-hours">`; a link to a heading that is not there becomes its text. */
export const anchorHeadings = (article: Root): Anchored => {
  const elements = elementsIn(article)
  const slugger = new GithubSlugger()
  const targets = new Map<string, string>([
    ['', MAIN_ID],
    ['top', MAIN_ID],
    [MAIN_ID, MAIN_ID],
  ])
  slugger.slug(MAIN_ID)
  for (const element of elements) {
    const { properties } = element
    if (typeof properties.id !== 'string') continue
    // A name that means something already: the heading gets one from its words.
    if (isHeading(element) && (targets.has(properties.id) || TAKEN.has(properties.id.toLowerCase()))) {
      delete properties.id
      continue
    }
    targets.set(properties.id, properties.id)
    slugger.slug(properties.id)
  }
  const toc = elements.filter(isHeading).map((heading): TocEntry => {
    const text = textOf(heading).replace(/\s+/g, ' ').trim()
    const known = heading.properties.id
    const id = typeof known === 'string' ? known : idFor(text, slugger, targets)
    heading.properties.id = id
    return { id, depth: Number(heading.tagName.slice(1)), text }
  })
  return { article: { ...article, children: resolveLinks(article.children, targets) }, toc }
}

const idFor = (text: string, slugger: GithubSlugger, targets: Map<string, string>): string => {
  const slug = slugger.slug(text)
  const isPlain = /^[^-]/.test(slug) && !TAKEN.has(slug)
  const id = isPlain ? slug : slugger.slug(TAKEN.has(slug) ? `section-${slug}` : 'section')
  // A heading that repeats keeps the plain slug for its first appearance.
  for (const name of [slug, id]) if (!targets.has(name)) targets.set(name, id)
  return id
}

/** Footnote links carry their own percent-encoded ids; others are matched as readers see them, in any case. */
const resolveLinks = <Node extends RootContent | ElementContent>(
  nodes: readonly Node[],
  targets: ReadonlyMap<string, string>,
): Node[] =>
  nodes.flatMap((node): Node[] => {
    if (node.type !== 'element') return [node]
    const children = resolveLinks(node.children, targets)
    const { href } = node.properties
    if (node.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#'))
      return [{ ...node, children }]
    const fragment = href.slice(1)
    const id =
      targets.get(fragment) ?? targets.get(decoded(fragment)) ?? targets.get(decoded(fragment).toLowerCase())
    if (id === undefined) return children as Node[]
    return [{ ...node, properties: { ...node.properties, href: `#${id}` }, children }]
  })

const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

const elementsIn = (tree: Root): Element[] => {
  const elements: Element[] = []
  const collect = (node: RootContent): void => {
    if (node.type !== 'element') return
    elements.push(node)
    node.children.forEach(collect)
  }
  tree.children.forEach(collect)
  return elements
}

const isHeading = (element: Element): boolean => /^h[2-6]$/.test(element.tagName)

const textOf = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
