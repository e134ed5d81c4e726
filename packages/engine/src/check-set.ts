// Many documents to the messages that only show when they are laid side by side.
import type { AnyRule, Document, Message, Rule, SetDocument, Site } from '@kanaal/types'
import { orderMessages } from './order-messages.ts'

export const isSetRule = (rule: AnyRule): rule is Rule<'set'> => rule.scope === 'set'

/** Each message belongs to the document that its place names. */
export function checkSet(
  { rules, site }: { rules: readonly AnyRule[]; site: Site },
  documents: readonly SetDocument[],
): Message[] {
  return orderMessages(rules.filter(isSetRule).flatMap((rule) => rule.run({ documents, site })))
}

/** What such rules need of a document: its text may be forgotten. */
export const toSetDocument = ({
  id,
  type,
  locale,
  slug,
  metadata,
  facts,
  source,
  map,
}: Document): SetDocument => ({ id, type, locale, slug, metadata, facts, source, map })
