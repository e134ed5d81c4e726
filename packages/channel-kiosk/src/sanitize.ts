// A scene's markup to markup that can do nothing but be seen: the last step before it becomes text.
import type { Element, Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'

/** No links, forms, frames, ids, styles or handlers; addresses only of pictures beside the deck or in the text. */
const SCHEMA: Schema = {
  tagNames:
    'br code data del div em figcaption figure h1 h2 h3 img li ol p path pre span strong svg table tbody td th thead time tr ul wbr'.split(
      ' ',
    ),
  attributes: {
    '*': ['className', 'dir', 'lang'],
    data: ['value'],
    time: ['dateTime'],
    img: ['alt', 'height', 'src', 'width'],
    li: ['value'],
    ol: ['start'],
    td: ['dataLabel'],
    th: ['scope'],
    svg: ['ariaLabel', 'role', 'shapeRendering', 'viewBox'],
    path: ['d'],
  },
  protocols: { src: ['data'] },
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
}

/** Serialises elements once; nothing edits the text afterwards. */
export function toSafeHtml(elements: readonly Element[]): string {
  const tree: Root = { type: 'root', children: [...elements] }
  return toHtml(sanitize(tree, SCHEMA) as Root, { characterReferences: { useNamedReferences: false } })
}
