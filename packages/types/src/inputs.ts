// Everything that needed I/O, gathered before the first transform.
import type { ResolvedAsset } from './asset.ts'
import type { Document } from './document.ts'
import type { Message } from './message.ts'
import type { Term } from './taxonomy.ts'

/** A version of a document in one language. */
export interface Alternate {
  locale: string
  /** Absolute address of its page. */
  url: string
}

/** Plain data: it can be sent to a worker and hashed. */
export interface Inputs {
  /** Included documents by the id the directive names. */
  includes: Record<string, Document>
  /**
   * By `src` as the document names it. Where an included document means another file by the same `src`, its nodes in
   * `includes` name it differently (`./pic.jpg`), so that one key is always one file.
   */
  assets: Record<string, ResolvedAsset>
  /** Labels of stored term keys. */
  terms: Record<string, Term>
  /** Absolute page addresses of references to other documents (`./other.md`), by `href` as written; of included documents as `assets`. */
  links: Record<string, string>
  /** The same document in other languages. Absent where the source cannot know. */
  alternates?: Alternate[]
  /** What could not be found, and where it was asked for. */
  messages: Message[]
}

/** Did a source look for this file, and not have it? Where nobody was asked, nobody knows. */
export const isMissing = (src: string, { assets, messages }: Pick<Inputs, 'assets' | 'messages'>): boolean =>
  !Object.hasOwn(assets, src) &&
  messages.some(({ ruleId, values }) => ruleId === 'asset-missing' && plain(values?.src) === plain(src))

/** Did a source of terms look for this key, and have none that readers know? Where nobody was asked, it is a word. */
export const isUnresolved = (key: string, { messages }: Pick<Inputs, 'messages'>): boolean =>
  messages.some(({ ruleId, values }) => ruleId === 'term-unresolved' && values?.key === key)

/** An included document's own name for a file begins with `./`. */
const plain = (src: string | number | undefined): string =>
  String(src ?? '').replace(/^(\.\/)+|^(\/\.)+(?=\/)/, '')

/** The I/O a source of documents offers; every function may be absent. */
export interface InputSources {
  include?(id: string, from: Document): Promise<Document | undefined>
  asset?(src: string, from: Document): Promise<ResolvedAsset | undefined>
  /** Absent where there is no vocabulary; a key that readers do not know is left out. */
  terms?(keys: string[], from: Document): Promise<Term[]>
  /** Keys of the schemes that there are: metadata such as `16:9` names none of them, and is a word. */
  schemes?(): Promise<string[]>
  link?(href: string, from: Document): Promise<string | undefined>
  /** The versions of the document in other languages that readers can reach. */
  alternates?(from: Document): Promise<Alternate[]>
}
