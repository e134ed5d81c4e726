// A document and a source's I/O to the inputs its renditions need: includes, assets, terms and links.
import { callsToActionOf, messageOf, placeOf } from '@kanaal/content'
import type { Document, InputSources, Inputs, Rule } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { mapConcurrently } from './map-concurrently.ts'
import { assetMissing } from './rules/asset-missing.ts'
import { includeMissing } from './rules/include-missing.ts'
import { linkUnresolved } from './rules/link-unresolved.ts'

export const emptyInputs: Inputs = { includes: {}, assets: {}, terms: {}, links: {}, messages: [] }

/** How deep includes are followed; `resolveDocument` refuses cycles. */
const INCLUDE_DEPTH = 8
/** Questions asked of a source at the same time: enough to hide a disk's or a network's delay, few enough for 1,024 open files. */
const WIDTH = 16

/** What a document asks for, each with the first node that does; `undefined` for metadata. */
interface Questions {
  includes: Map<string, Nodes>
  assets: Map<string, Nodes | undefined>
  links: Map<string, Nodes | undefined>
}

/** Gathers all I/O before the first transform. Never throws: what is not found becomes a message with its place. */
export async function resolveInputs(document: Document, sources: InputSources): Promise<Inputs> {
  const inputs: Inputs = { includes: {}, assets: {}, terms: {}, links: {}, messages: [] }
  await addInputs(document, sources, inputs, 0)
  const keys = [document, ...Object.values(inputs.includes)].flatMap(({ terms }) =>
    terms.map(({ key }) => key),
  )
  const terms = await ask(() => sources.terms?.([...new Set(keys)].sort(), document))
  for (const term of terms.answer ?? []) inputs.terms[term.key] = term
  return sortKeys(inputs)
}

async function addInputs(
  document: Document,
  sources: InputSources,
  inputs: Inputs,
  depth: number,
): Promise<void> {
  const { includes, assets, links } = questionsOf(document)
  const report = (
    rule: Rule<'document'>,
    values: Record<string, string>,
    failure: string | undefined,
    node?: Nodes,
  ) =>
    inputs.messages.push(
      messageOf(rule, {
        message: failure === undefined ? 'missing' : 'failed',
        values: failure === undefined ? values : { ...values, problem: failure },
        place: node ? placeOf(node, document) : placeOf({ type: 'root' }, document),
      }),
    )

  await mapConcurrently([...assets], WIDTH, async ([src, node]) => {
    const { answer, failure } = await ask(() => sources.asset?.(src, document))
    if (answer) inputs.assets[src] = answer
    else if (failure || !hasScheme(src)) report(assetMissing, { src }, failure, node)
  })
  await mapConcurrently([...links], WIDTH, async ([href, node]) => {
    const { answer, failure } = await ask(() => sources.link?.(href, document))
    if (answer) inputs.links[href] = answer
    else if (failure || namesDocument(href)) report(linkUnresolved, { href }, failure, node)
  })
  const fresh = [...includes].filter(([id]) => !Object.hasOwn(inputs.includes, id))
  await mapConcurrently(fresh, WIDTH, async ([id, node]) => {
    const { answer, failure } = await ask(() => sources.include?.(id, document))
    if (!answer) {
      report(includeMissing, { id }, failure, node)
      return
    }
    inputs.includes[id] = answer
    if (depth < INCLUDE_DEPTH) await addInputs(answer, sources, inputs, depth + 1)
  })
}

function questionsOf(document: Document): Questions {
  const questions: Questions = { includes: new Map(), assets: new Map(), links: new Map() }
  const images = new Set<string>()
  const visit = (node: Nodes, enter: (node: Nodes) => void): void => {
    enter(node)
    if ('children' in node) for (const child of node.children) visit(child, enter)
  }
  const add = <Key>(map: Map<string, Key>, key: string | undefined, node: Key) => {
    if (key && !map.has(key)) map.set(key, node)
  }
  visit(document.tree, (node) => {
    if (node.type === 'imageReference') images.add(node.identifier)
  })
  visit(document.tree, (node) => {
    if (node.type === 'include') add(questions.includes, node.id, node)
    else if (node.type === 'image') add(questions.assets, node.url, node)
    else if (node.type === 'figure') add(questions.assets, node.src, node)
    else if (node.type === 'embed') add(questions.assets, node.poster, node)
    else if (node.type === 'definition')
      add(images.has(node.identifier) ? questions.assets : questions.links, node.url, node)
    else if (node.type === 'link' && isReference(node.url)) add(questions.links, node.url, node)
    else if (node.type === 'callToAction' && isReference(node.href)) add(questions.links, node.href, node)
  })
  add(questions.assets, document.metadata.image?.src, undefined)
  for (const { src } of document.assets) add(questions.assets, src, undefined)
  for (const { href } of callsToActionOf(document))
    if (isReference(href)) add(questions.links, href, undefined)
  return questions
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

const hasScheme = (address: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)
const isReference = (href: string): boolean => !hasScheme(href) && !href.startsWith('#')
/** Only an address that looks like a source file promises a document; `/about/` may be any page of the site. */
const namesDocument = (href: string): boolean =>
  isReference(href) && /\.(md|mdx|markdown)([?#]|$)/i.test(href)

/** Answers come in any order; what is hashed must not. */
function sortKeys(inputs: Inputs): Inputs {
  const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    includes: sorted(inputs.includes),
    assets: sorted(inputs.assets),
    terms: sorted(inputs.terms),
    links: sorted(inputs.links),
    messages: inputs.messages.sort((a, b) => (a.ruleId + a.reason < b.ruleId + b.reason ? -1 : 1)),
  }
}
