// The answers to several documents' questions to one list, in which no document's address stands for another's.
import type { Document, Inputs, ResolvedAsset } from '@kanaal/types'
import { hasScheme } from './questions-of.ts'
import { visitAddresses } from './visit-addresses.ts'

/** What a source said to one document; `undefined` where it had nothing. */
export interface Answers {
  document: Document
  assets: Map<string, ResolvedAsset | undefined>
  links: Map<string, string | undefined>
}

/**
 * The document itself comes first and keeps its addresses. Where an included one means another file or page by the
 * same address, its nodes get an address of their own: `./pic.jpg` for `pic.jpg`, which leads a reader to the same
 * place where nothing was found.
 */
export function placeAnswers(
  all: readonly Answers[],
): Pick<Inputs, 'assets' | 'links'> & { documents: Document[] } {
  const assets = new Shelf<ResolvedAsset>(sameAsset)
  const links = new Shelf<string>((one, other) => one === other)
  const documents = all.map((answers) => {
    const srcs = new Map([...answers.assets].map(([src, found]) => [src, assets.place(src, found)]))
    const hrefs = new Map([...answers.links].map(([href, found]) => [href, links.place(href, found)]))
    return withAddresses(answers.document, moved(srcs), moved(hrefs))
  })
  return { assets: assets.found(), links: links.found(), documents }
}

class Shelf<Answer> {
  readonly #placed = new Map<string, Answer | undefined>()
  readonly #isSame: (one: Answer, other: Answer) => boolean

  constructor(isSame: (one: Answer, other: Answer) => boolean) {
    this.#isSame = isSame
  }

  /** The key under which this answer stands. */
  place(address: string, answer: Answer | undefined): string {
    let key = address
    while (this.#placed.has(key) && !this.#holds(key, answer)) key = another(key)
    if (!this.#placed.has(key)) this.#placed.set(key, answer)
    return key
  }

  found(): Record<string, Answer> {
    const entries = [...this.#placed].filter((entry): entry is [string, Answer] => entry[1] !== undefined)
    return Object.fromEntries(entries)
  }

  #holds(key: string, answer: Answer | undefined): boolean {
    const known = this.#placed.get(key)
    return known === undefined || answer === undefined ? known === answer : this.#isSame(known, answer)
  }
}

/** Another way to write the same address (RFC 3986, 5.2.4: a segment `.` is nothing). */
function another(address: string): string {
  if (hasScheme(address)) return address.includes('#') ? `${address}-` : `${address}#-`
  return address.startsWith('/') ? `/.${address}` : `./${address}`
}

/** One file has an address below each page that shows it; the first one asked for will do for all. */
const sameAsset = (one: ResolvedAsset, other: ResolvedAsset): boolean =>
  one.file && other.file
    ? one.file.sha256 === other.file.sha256
    : one.url === other.url && !one.file === !other.file

const moved = (keys: Map<string, string>): Map<string, string> =>
  new Map([...keys].filter(([address, key]) => address !== key))

function withAddresses(
  document: Document,
  srcs: ReadonlyMap<string, string>,
  hrefs: ReadonlyMap<string, string>,
): Document {
  if (srcs.size === 0 && hrefs.size === 0) return document
  const tree = structuredClone(document.tree)
  const replace =
    (keys: ReadonlyMap<string, string>) =>
    (address: string, _: unknown, put: (address: string) => void): void => {
      const key = keys.get(address)
      if (key !== undefined) put(key)
    }
  visitAddresses(tree, { asset: replace(srcs), link: replace(hrefs) })
  const assets = document.assets.map((asset) => ({ ...asset, src: srcs.get(asset.src) ?? asset.src }))
  return { ...document, tree, assets }
}
