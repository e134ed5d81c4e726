// A vocabulary to a function that suggests its concepts for a document, each with the evidence for it.
import type { Document, Place } from '@kanaal/types'
import { currentOf } from '../current-of.ts'
import { createGraph } from '../graph.ts'
import { byCodeUnits, type LabelKind } from '../model/names.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { blocksOf, type Zone } from './blocks-of.ts'
import { chooseMeanings, type Meaning, neighboursOf } from './choose-meanings.ts'
import { excerptAround } from './excerpt-around.ts'
import { findMentions } from './find-mentions.ts'
import { createLabelTable, type LabelTable } from './label-table.ts'
import { placeInBlock } from './place-in-block.ts'

export interface TaggerOptions {
  /** Only concepts of these schemes. */
  schemes?: readonly string[]
}
export interface TagOptions {
  /** Concepts not to suggest: those that an editor refused for this document. */
  exclude?: readonly string[]
  /** At most this many; 10 without. */
  limit?: number
  /** 0 to 1. */
  minScore?: number
}
export interface Evidence {
  /** As the document has it. */
  text: string
  /** The words beside it in its own block, for people who look. */
  before: string
  after: string
  /** The label that it is, or is another form of. */
  label: string
  kind: LabelKind
  zone: Zone
  isExact: boolean
  place: Place
}
export interface Suggestion {
  uri: string
  /** 0 to 1: for order, and for a threshold that suits the vocabulary; no probability. */
  score: number
  evidence: Evidence[]
  /** Namesakes that fit as well. */
  isAmbiguous: boolean
}
export interface Tagger {
  tag(document: Document, options?: TagOptions): Suggestion[]
}

/** What a mention counts for: a title says what a text is about, a sentence in the middle what it touches on. */
const ZONES: Readonly<Record<Zone, number>> = { title: 6, heading: 2.5, lead: 2, body: 1 }
const KINDS: Readonly<Record<LabelKind, number>> = { prefLabel: 1, altLabel: 0.9, hiddenLabel: 0.8 }
/** Another form of the word may be another word. */
const STEMMED = 0.8
/** A label of several words is rarely there by accident. */
const PER_WORD = 0.4
/** What each of up to three concepts nearby adds. */
const PER_NEIGHBOUR = 0.15
/** The weight at which a score is a half. */
const HALF = 4
const LIMIT = 10

/** The same vocabulary and document give the same suggestions; no network, no model, no randomness. */
export function createTagger(vocabulary: Vocabulary, { schemes }: TaggerOptions = {}): Tagger {
  const graph = createGraph(vocabulary)
  const isAsked = (uri: string): boolean =>
    !schemes || graph.schemesOf(uri).some((scheme) => schemes.includes(scheme))
  const offered = new Map(
    vocabulary.concepts
      .filter(({ uri }) => isAsked(uri))
      .map(({ uri }) => [uri, currentOf(uri, graph).filter(isAsked)]),
  )
  // What is deprecated and stands for nothing now keeps no words from other concepts.
  const uris = [...offered].flatMap(([uri, current]) => (current.length > 0 ? uri : []))
  const tables = new Map<string, LabelTable>()
  const tableOf = (locale: string): LabelTable => {
    const table = tables.get(locale) ?? createLabelTable(graph, locale, uris)
    tables.set(locale, table)
    return table
  }
  return {
    tag(document, { exclude = [], limit = LIMIT, minScore = 0 } = {}) {
      const table = tableOf(document.locale)
      const stems = new Set<string>()
      const refused = new Set(exclude)
      const currentlyOf = (uri: string): string[] =>
        (offered.get(uri) ?? []).filter((one) => !refused.has(one))
      // Refused is a meaning, not the words: a namesake may be what they mean.
      const mentions = blocksOf(document)
        .flatMap((block) => findMentions(block, table, stems))
        .map((mention) => ({
          ...mention,
          candidates: mention.candidates.filter(({ uri }) => currentlyOf(uri).length > 0),
        }))
      const byUri = new Map<string, Meaning[]>()
      for (const meaning of chooseMeanings(mentions, stems, graph)) {
        for (const uri of currentlyOf(meaning.entry.uri)) {
          const known = byUri.get(uri)
          if (known) known.push(meaning)
          else byUri.set(uri, [meaning])
        }
      }
      return [...byUri]
        .map(([uri, meanings]) => ({
          uri,
          score: scoreOf(meanings, [...neighboursOf(uri, graph)].filter((other) => byUri.has(other)).length),
          meanings,
        }))
        .filter(({ score }) => score >= minScore)
        .sort((a, b) => b.score - a.score || byCodeUnits(a.uri, b.uri))
        .slice(0, limit)
        .map(({ uri, score, meanings }) => ({
          uri,
          score,
          evidence: meanings.map((meaning) => toEvidence(meaning, document)),
          isAmbiguous: meanings.every(({ rivals }) => rivals > 1),
        }))
    },
  }
}

function scoreOf(meanings: readonly Meaning[], neighbours: number): number {
  const zones = new Map<Zone, number[]>()
  for (const { mention, entry, rivals } of meanings) {
    const certainty = (KINDS[entry.kind] * (mention.isExact ? 1 : STEMMED)) / rivals
    const weight = certainty * (1 + PER_WORD * (entry.size - 1))
    const { zone } = mention.block
    zones.set(zone, [...(zones.get(zone) ?? []), weight])
  }
  let total = 0
  for (const [zone, weights] of zones) {
    // The tenth mention says less than the first.
    const best = Math.max(...weights)
    const sum = weights.reduce((all, weight) => all + weight, 0)
    total += ZONES[zone] * best * (1 + Math.log2(sum / best))
  }
  const weight = total * (1 + PER_NEIGHBOUR * Math.min(3, neighbours))
  return Number((weight / (weight + HALF)).toFixed(6))
}

function toEvidence({ mention, entry }: Meaning, document: Document): Evidence {
  const { block, start, end, isExact } = mention
  return {
    text: block.text.slice(start, end),
    ...excerptAround(block.text, start, end),
    label: entry.label,
    kind: entry.kind,
    zone: block.zone,
    isExact,
    place: placeInBlock(block, start, end, document),
  }
}
