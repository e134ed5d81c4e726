// A rule: one file that holds its id, reason, remedy, examples (its tests) and source.
import type { Root } from 'mdast'
import type { Audience } from './audience.ts'
import type { Context } from './channel.ts'
import type { Document, Resolved } from './document.ts'
import type { Inputs } from './inputs.ts'
import type { Json, Localized } from './json.ts'
import type { Message } from './message.ts'
import type { Place } from './place.ts'
import type { Output, Rendition } from './rendition.ts'
import type { Severity } from './severity.ts'
import type { Site } from './site.ts'
import type { Limit } from './target.ts'

/** A configured target as rules need to know it. */
export interface RuleTarget {
  id: string
  channel: string
  /** It says the whole text; a post of a network says some of it. */
  isWhole: boolean
  /** The segments it can ask its readers for; absent where it can ask for none. */
  segments?: readonly string[]
}

/** How a text speaks to its reader: by `je` or by `u`, with the first word that does. */
export interface FormOfAddress {
  form: string
  text: string
  place: Place
}

/** What stands in the text of one language, and is looked for in the others. */
export interface Counterpart {
  /** Its first words. */
  excerpt: string
  place: Place
}

/** A document among others: without its text, so that many fit in memory. */
export type SetDocument = Pick<
  Document,
  'id' | 'type' | 'locale' | 'slug' | 'metadata' | 'facts' | 'source' | 'map'
> & {
  /** Absent where its language has one form only, and where the text uses none or several. */
  address?: FormOfAddress
  /** But for those that are for some languages only. */
  disclaimers?: readonly Counterpart[]
  callsToAction?: readonly Counterpart[]
  /** Ids of facts that are declared only where the text is for some languages or one channel. */
  ownFacts?: readonly string[]
}

/** What a rule looks at. `publication` rules compare the renditions of one document, `set` rules many documents. */
export interface Subjects {
  document: {
    /** Its tree is as channels see it: HTML is read. */
    document: Document
    /** The tree as it was written. */
    written?: Root
    site: Site
    now: string | undefined
  }
  rendition: { document: Resolved; output: Output; context: Context; limits: Limit[] }
  publication: {
    document: Document
    /** Those that stand in its text. */
    included?: readonly Document[]
    /** The same, by the id that an include names. */
    includes?: Inputs['includes']
    renditions: Rendition[]
    site: Site
    now?: string | undefined
    /** Every configured target, rendered or not; absent where nobody knows. */
    targets?: readonly RuleTarget[]
    audiences?: readonly Audience[]
  }
  set: { documents: readonly SetDocument[]; site: Site }
}
export type RuleScope = keyof Subjects

/** What a rule says; `defineRule` stamps the rest of the message. */
export type Finding = Pick<Message, 'place' | 'related' | 'expected' | 'actual' | 'note'> & {
  /** A key of the rule's `messages`. */
  message: string
  values?: Record<string, string | number>
  severity?: Severity
}

/** A Markdown document, and for `notOk` the sentences (keys of `messages`) it must give. */
export interface RuleExample {
  markdown: string
  /** Options of the target under which the example is rendered (scopes `rendition` and `publication`). */
  options?: Json
  site?: Partial<Site>
  now?: string
  /** Those of the site. */
  audiences?: Audience[]
  /** A default target other than the first of the rule's channel. */
  target?: string
}

export interface RuleDefinition<Scope extends RuleScope = RuleScope> {
  /** kebab-case, noun first, permanent once released. */
  id: string
  /** The package: `content`, `metadata`, `channel-email`. */
  source: string
  scope: Scope
  severity: Severity
  title: Localized
  why: Localized
  /** How to mend it. */
  fix: Localized
  /** Sentences with `{slots}`; what is, then what was expected. */
  messages: Record<string, Localized>
  references: { title: string; url: string; checkedAt: string }[]
  examples: { ok: RuleExample[]; notOk: (RuleExample & { messages: string[] })[] }
  check(subject: Subjects[Scope]): Iterable<Finding>
  /** Of a rule made of data: changes with it, so that nothing kept from before is taken for true. */
  revision?: string
}

/** A rule as `defineRule` returns it: `run` gives finished messages. */
export interface Rule<Scope extends RuleScope = RuleScope> extends RuleDefinition<Scope> {
  /** The rule's page: a path in Kanaal's repository, as long as that has no address of its own on the web. */
  url: string
  run(subject: Subjects[Scope]): Message[]
}

/** A rule of any scope, as lists hold them. */
export type AnyRule = Rule<'document'> | Rule<'rendition'> | Rule<'publication'> | Rule<'set'>
