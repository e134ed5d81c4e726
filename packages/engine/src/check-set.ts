// Many documents to the messages that only show when they are laid side by side.
import { addressOf } from '@kanaal/metadata'
import type { AnyRule, Document, Message, Rule, RuleLevel, SetDocument, Site } from '@kanaal/types'
import { orderMessages } from './order-messages.ts'
import { counterpartsOf } from './parity/counterparts-of.ts'
import { settleMessages } from './settle-messages.ts'

export const isSetRule = (rule: AnyRule): rule is Rule<'set'> => rule.scope === 'set'

export interface SetOptions {
  rules: readonly AnyRule[]
  site: Site
  levels?: readonly RuleLevel[]
}

/** Each message belongs to the document that its place names, which says with its site how loud it is. */
export function checkSet(
  { rules, site, levels = [] }: SetOptions,
  documents: readonly SetDocument[],
  { now }: { now?: string | undefined } = {},
): Message[] {
  const found = rules.filter(isSetRule).flatMap((rule) => rule.run({ documents, site }))
  const settled = found.flatMap((message) => {
    const document = documentOf(message, documents)
    return document
      ? settleMessages([message], { document, levels, isHeard: () => true, site, now })
      : [message]
  })
  return orderMessages(settled)
}

/** Translations in a CMS share their id. */
const documentOf = ({ place }: Message, documents: readonly SetDocument[]): SetDocument | undefined => {
  const own = documents.filter(({ id }) => id === place?.documentId)
  return own.find(({ locale }) => locale === place?.locale) ?? own[0]
}

/** What such rules need of a document: its text may be forgotten. */
export function toSetDocument(document: Document): SetDocument {
  const { id, type, locale, slug, metadata, facts, source, map } = document
  // Only documents of a campaign are held against each other in this.
  const address = metadata.campaign === undefined ? undefined : addressOf(document)
  const bare = { id, type, locale, slug, metadata, facts, source, map, ...(address && { address }) }
  return { ...bare, ...counterpartsOf(document) }
}
