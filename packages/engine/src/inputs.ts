// A document and a source's I/O to the inputs its renditions need: includes, assets, terms, links and languages.
import { messageOf, namedConcepts, placeOf } from '@kanaal/content'
import type { Document, InputSources, Inputs, Message, Rule } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { findUnknownTerms } from './find-unknown-terms.ts'
import { mapConcurrently } from './map-concurrently.ts'
import { type Answers, placeAnswers } from './place-answers.ts'
import { hasScheme, isReference, questionsOf } from './questions-of.ts'
import { assetMissing } from './rules/asset-missing.ts'
import { includeMissing } from './rules/include-missing.ts'
import { linkUnresolved } from './rules/link-unresolved.ts'

export const emptyInputs: Inputs = { includes: {}, assets: {}, terms: {}, links: {}, messages: [] }

/** One document may be asked for by two names. */
export const includedIn = ({ includes }: Pick<Inputs, 'includes'> = emptyInputs): Document[] => [
  ...new Set(Object.values(includes)),
]

/** How deep includes are followed; `resolveDocument` refuses cycles. */
const INCLUDE_DEPTH = 8
/** Questions asked of a source at the same time: enough to hide a disk's or a network's delay, few enough for 1,024 open files. */
const WIDTH = 16

interface Included {
  id: string
  document: Document
}

/** Gathers all I/O before the first transform. Never throws: what is not found becomes a message with its place. */
export async function resolveInputs(document: Document, sources: InputSources): Promise<Inputs> {
  const messages: Message[] = []
  const answers = [await gather(document, sources, messages)]
  const included: Included[] = []
  const asked = new Set<string>()
  // Level by level, and each id once: the order of what is found does not depend on who answers first.
  let level = [document]
  for (let depth = 0; depth <= INCLUDE_DEPTH && level.length > 0; depth += 1) {
    const fresh: Included[] = []
    for (const from of level) fresh.push(...(await gatherIncludes(from, sources, messages, asked)))
    for (const { document } of fresh) answers.push(await gather(document, sources, messages))
    included.push(...fresh)
    level = fresh.map(({ document }) => document)
  }
  const { documents, assets, links } = placeAnswers(answers)

  const keys = answers.flatMap(({ document: { terms, metadata } }) =>
    [...terms, ...namedConcepts(metadata)].map(({ key }) => key),
  )
  const terms = await ask(() => sources.terms?.([...new Set(keys)].sort(), document))
  const isNamed = namedConcepts(document.metadata).length > 0
  const { answer: schemes = [] } = await ask(() => (isNamed ? sources.schemes?.() : undefined))
  // What is included shows none of its terms.
  messages.push(...findUnknownTerms(document, { ...terms, schemes }))
  const { answer: alternates = [] } = await ask(() => sources.alternates?.(document))
  return {
    includes: sorted(included.map(({ id, document }, index) => [id, documents[index + 1] ?? document])),
    assets: sorted(Object.entries(assets)),
    terms: sorted((terms.answer ?? []).map((term) => [term.key, term])),
    links: sorted(Object.entries(links)),
    ...(alternates.length > 0 && {
      alternates: [...alternates].sort((a, b) => (a.locale < b.locale ? -1 : 1)),
    }),
    messages: messages.sort((a, b) => (a.ruleId + a.reason < b.ruleId + b.reason ? -1 : 1)),
  }
}

async function gather(document: Document, sources: InputSources, messages: Message[]): Promise<Answers> {
  const questions = questionsOf(document)
  const assets = await mapConcurrently([...questions.assets], WIDTH, async ([src, node]) => {
    const { answer, failure } = await ask(() => sources.asset?.(src, document))
    if (!answer && (failure || !hasScheme(src)))
      messages.push(toMessage(assetMissing, { src }, failure, document, node))
    return [src, answer] as const
  })
  const links = await mapConcurrently([...questions.links], WIDTH, async ([href, node]) => {
    const { answer, failure } = await ask(() => sources.link?.(href, document))
    if (!answer && (failure || namesDocument(href)))
      messages.push(toMessage(linkUnresolved, { href }, failure, document, node))
    return [href, answer] as const
  })
  return { document, assets: new Map(assets), links: new Map(links) }
}

async function gatherIncludes(
  from: Document,
  sources: InputSources,
  messages: Message[],
  asked: Set<string>,
): Promise<Included[]> {
  const fresh = [...questionsOf(from).includes].filter(([id]) => !asked.has(id))
  for (const [id] of fresh) asked.add(id)
  const found = await mapConcurrently(fresh, WIDTH, async ([id, node]) => {
    const { answer, failure } = await ask(() => sources.include?.(id, from))
    if (answer) return [{ id, document: answer }]
    messages.push(toMessage(includeMissing, { id }, failure, from, node))
    return []
  })
  return found.flat()
}

function toMessage(
  rule: Rule<'document'>,
  values: Record<string, string>,
  failure: string | undefined,
  document: Document,
  node: Nodes = { type: 'root', children: [] },
): Message {
  return messageOf(rule, {
    message: failure === undefined ? 'missing' : 'failed',
    values: failure === undefined ? values : { ...values, problem: failure },
    place: placeOf(node, document),
  })
}

/** A source that fails is a source that does not answer: the reason goes into the message. */
async function ask<Answer>(
  question: () => Promise<Answer | undefined> | undefined,
): Promise<{ answer?: Answer | undefined; failure?: string }> {
  try {
    return { answer: await question() }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

/** Only an address that looks like a source file promises a document; `/about/` may be any page of the site. */
const namesDocument = (href: string): boolean =>
  href.startsWith('[[') || (isReference(href) && /\.(md|mdx|markdown)([?#]|$)/i.test(href))

/** Answers come in any order; what is hashed must not. */
const sorted = <Value>(entries: [string, Value][]): Record<string, Value> =>
  Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
