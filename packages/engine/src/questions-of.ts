// A document to the questions its source must answer: includes, assets and links, each with the first node that asks.
import { callsToActionOf, withHtmlRead } from '@kanaal/content'
import type { Document } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { visitAddresses } from './visit-addresses.ts'

/** What a document asks for, each with the first node that does; `undefined` for metadata. */
export interface Questions {
  includes: Map<string, Nodes>
  assets: Map<string, Nodes | undefined>
  links: Map<string, Nodes | undefined>
}

export function questionsOf(document: Document): Questions {
  const questions: Questions = { includes: new Map(), assets: new Map(), links: new Map() }
  visitAddresses(withHtmlRead(document.tree), {
    include: (id, node) => add(questions.includes, id, node),
    asset: (src, node) => add(questions.assets, src, node),
    link: (href, node) => add(isReference(href) ? questions.links : undefined, href, node),
  })
  add(questions.assets, document.metadata.image?.src, undefined)
  for (const { src } of document.assets) add(questions.assets, src, undefined)
  for (const { href } of callsToActionOf(document))
    add(isReference(href) ? questions.links : undefined, href, undefined)
  return questions
}

/** The first node that asks is the one a message points at. */
function add<Key>(map: Map<string, Key> | undefined, key: string | undefined, node: Key): void {
  if (map && key && !map.has(key)) map.set(key, node)
}

/** `https:`, `mailto:`, `//host`: an address that means the same wherever it stands. */
export const hasScheme = (address: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)
export const isReference = (href: string): boolean => !hasScheme(href) && !href.startsWith('#')
