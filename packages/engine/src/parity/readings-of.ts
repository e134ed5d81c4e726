// A document with what it includes, and its renditions, to what each of them says of each fact: the rows of the parity table.
import {
  amountOf,
  findContradictions,
  findMentions,
  isSameAmount,
  passageOfText,
  passagesOf,
  toText,
} from '@kanaal/content'
import type { Document, Fact, Rendition, Site, Variant } from '@kanaal/types'
import { groupBy } from '../group-by.ts'
import { nodesOfType } from './nodes-of-type.ts'
import { squash, textsOf } from './rendition-text.ts'

export interface Reading {
  fact: Fact
  target: string
  audience: string | null
  /** `absent`: nothing is said of it, which may be right for a short text. */
  state: 'same' | 'differs' | 'absent'
  /** As the rendition says it. */
  actual?: string
  /** The document's own text says that too: it is a matter of the document, not of this target. */
  isOwn?: boolean
}

/** Reads what was rendered, not what was meant: a channel of somebody else is compared like ours. */
export function readingsOf(
  document: Document,
  renditions: readonly Rendition[],
  site?: Pick<Site, 'organization'>,
  included: readonly Document[] = [],
): Reading[] {
  const known = made.get(document)
  if (known?.renditions === renditions && known.site === site && isSameList(known.included, included))
    return known.readings
  const readings = readAll(document, renditions, site, included)
  made.set(document, { renditions, site, included, readings })
  return readings
}

/** Several rules, and the parity table, ask the same of the same renditions. */
const made = new WeakMap<Document, Made>()

interface Made {
  renditions: readonly Rendition[]
  site: Pick<Site, 'organization'> | undefined
  included: readonly Document[]
  readings: Reading[]
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index])

function readAll(
  document: Document,
  renditions: readonly Rendition[],
  site: Pick<Site, 'organization'> | undefined,
  included: readonly Document[],
): Reading[] {
  const { locale, metadata } = document
  const documents = [document, ...included]
  const declared = documents.flatMap(({ facts }) => facts)
  // As in the renditions: the first of each id counts.
  const facts = declared.filter(({ id }, index) => declared.findIndex((one) => one.id === id) === index)
  if (facts.length === 0) return []
  const passages = documents.map(passagesOf)
  // The foot of every page has the organisation's own number, whatever the page is about.
  const standing = Object.values(site?.organization ?? {}).flatMap((text) => text ?? [])
  const ofSite = standing.flatMap((text) => findMentions(text, locale))
  // Channels print these beside the text: `Tot en met: 10 maart` says nothing of `inschrijven tot`.
  const ofMetadata = [metadata.date, metadata.modified, metadata.validFrom, metadata.validUntil].flatMap(
    (iso) => (iso === undefined ? [] : [{ kind: 'date' as const, value: iso.slice(0, 10) }]),
  )
  // What a document types itself it says itself: an included one speaks for its own facts alone.
  const typedBeside = new Map(
    documents.flatMap((one, index) => {
      const shown = [
        ...(passages[index] ?? []).map(({ text }) => text),
        ...one.facts.map(({ text = '' }) => text),
      ]
      const typed = shown.flatMap((text) => findMentions(text, locale))
      return one.facts.map((fact) => [fact, typed] as const)
    }),
  )
  const rendered = renditions
    .filter(({ files }) => files.length > 0)
    .map((rendition) => ({ rendition, texts: textsOf(rendition) }))
  // Most texts stand on most targets, and are read once.
  const texts = [...new Set(rendered.flatMap((one) => one.texts))]
  const copies = copiesOf(document).map(squash)
  const suspects = texts.map((text) => {
    const isCopy = copies.some((copy) => copy.includes(squash(text)))
    return { ...passageOfText(text, {}), ...(isCopy && { isCopy }) }
  })
  const wrong = findContradictions(passages.flat(), declared, {
    locale,
    title: metadata.title ?? '',
    suspects,
  }).filter(({ mention }) => ![...ofSite, ...ofMetadata].some((one) => isSameAmount(one, mention)))
  const wrongIn = groupBy(wrong, ({ passage }) => passage.text)
  const said = new Map(
    texts.map((text) => [text, { mentions: findMentions(text, locale), words: squash(text) }]),
  )
  return rendered.flatMap(({ rendition: { target, audience }, texts: shownHere }) => {
    const found = groupBy(
      shownHere.flatMap((text) => wrongIn.get(text) ?? []),
      ({ fact }) => fact.id,
    )
    const read = shownHere.flatMap((text) => said.get(text) ?? [])
    const amounts = groupBy(
      read.flatMap(({ mentions }) => mentions),
      keyOfAmount,
    )
    return facts.map((fact): Reading => {
      const odd = found.get(fact.id) ?? []
      const typed = typedBeside.get(fact) ?? []
      // What only this target says is the finding; what the document says everywhere comes after it.
      const novel = odd.find(({ mention }) => !typed.some((one) => isSameAmount(one, mention)))
      const first = novel ?? odd[0]
      if (first) {
        const actual = first.mention.text.trim()
        return { fact, target, audience, state: 'differs', actual, isOwn: !novel }
      }
      return { fact, target, audience, state: isSaid(fact, read, amounts) ? 'same' : 'absent' }
    })
  })
}

/** What somebody wrote for one channel alone. */
const copiesOf = ({ metadata, tree }: Document): string[] => [
  ...Object.values(metadata.copy ?? {}).flatMap(({ title, text, subject, preheader }) =>
    [title, text, subject, preheader].filter((one) => one !== undefined),
  ),
  ...nodesOfType<Variant>(tree, 'variant').map((variant) => toText(variant)),
]

type Mention = ReturnType<typeof findMentions>[number]

interface Said {
  mentions: Mention[]
  words: string
}

/** Prices that say the same have the same value; dates, phones and sizes may say the same in other forms. */
const keyOfAmount = ({ kind, value }: Pick<Mention, 'kind' | 'value'>): string =>
  kind === 'money' ? `money ${value}` : kind

function isSaid(
  fact: Fact,
  texts: readonly Said[],
  amounts: ReadonlyMap<string, readonly Mention[]>,
): boolean {
  const amount = amountOf(fact)
  if (amount && amounts.get(keyOfAmount(amount))?.some((one) => isSameAmount(one, amount))) return true
  const forms = [fact.text, amount && amount.kind !== 'number' ? undefined : fact.value]
    .filter((form) => form !== undefined)
    .map(squash)
  return forms.some((form) => form !== '' && texts.some(({ words }) => words.includes(form)))
}
