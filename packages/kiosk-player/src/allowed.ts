// Foreign markup to elements that can do nothing but be seen: the player's own allow-list, behind the channel's.

const HTML_ELEMENTS = new Set(
  'b bdi br caption cite code data del div em figcaption figure h1 h2 h3 h4 hr i img kbd li mark ol p pre q s small span strong sub sup table tbody td th thead time tr u ul var wbr'.split(
    ' ',
  ),
)
const SVG_ELEMENTS = new Set(['svg', 'path', 'rect'])

const ATTRIBUTES = new Set(
  'alt aria-hidden aria-label class colspan d data-label datetime dir fill height lang role rowspan scope shape-rendering start title value viewbox width'.split(
    ' ',
  ),
)
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg'

/** Pictures only from data or from below the deck's own directory. */
const isOwnPicture = (src: string): boolean =>
  /^data:image\/(png|jpeg|gif|webp|avif);/i.test(src) || !/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(src)

/**
 * Copies what is allowed in `html` into new elements. Elements that are not on the list are left out and
 * their content is kept, except where that content is code.
 *
 * @param toAddress turns the `src` of a picture into the address it has on this page
 */
export function copyAllowed(
  page: Document,
  html: string,
  toAddress: (src: string) => string,
): DocumentFragment {
  const parsed = page.createElement('template')
  parsed.innerHTML = html
  const copy = page.createDocumentFragment()
  copyChildren(parsed.content, copy, toAddress)
  return copy
}

function copyChildren(from: ParentNode & Node, to: Node, toAddress: (src: string) => string): void {
  const page = to.ownerDocument
  if (!page) return
  for (const node of from.childNodes) {
    if (node.nodeType === 3) to.appendChild(page.createTextNode(node.textContent ?? ''))
    if (node.nodeType !== 1) continue
    const element = node as Element
    const name = element.localName.toLowerCase()
    if (name === 'script' || name === 'style') continue
    const made = createAllowed(page, element, name, toAddress)
    if (made) to.appendChild(made)
    copyChildren(element, made ?? to, toAddress)
  }
}

function createAllowed(
  page: Document,
  element: Element,
  name: string,
  toAddress: (src: string) => string,
): Element | undefined {
  const isSvg = SVG_ELEMENTS.has(name)
  if (!isSvg && !HTML_ELEMENTS.has(name)) return undefined
  const made = isSvg ? page.createElementNS(SVG_NAMESPACE, name) : page.createElement(name)
  for (const attribute of element.attributes) {
    if (ATTRIBUTES.has(attribute.name.toLowerCase())) made.setAttribute(attribute.name, attribute.value)
  }
  const src = element.getAttribute('src')
  if (name === 'img' && src !== null && isOwnPicture(src)) made.setAttribute('src', toAddress(src))
  return made
}
