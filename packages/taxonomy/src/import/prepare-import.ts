// A vocabulary as a file states it -> what a store takes of it: a scheme for every concept, each fact once, and its findings.
import type { Message } from '@kanaal/types'
import { checkVocabulary } from '../checks/check-vocabulary.ts'
import { type Renamed, renameUris } from '../edit/rename-uris.ts'
import { createGraph } from '../graph.ts'
import { byCodeUnits } from '../model/names.ts'
import type { Scheme, Vocabulary } from '../model/vocabulary.ts'
import { readXlLabels } from '../read-xl-labels.ts'
import { RefusedVocabulary, refusal } from '../refused-vocabulary.ts'
import { stateOnce } from './complete-vocabulary.ts'
import { type Homes, homesOf } from './homes-of.ts'
import { ownBlankNodes } from './own-blank-nodes.ts'
import { refuseUnstorable } from './refuse-unstorable.ts'

export interface ImportOptions {
  /** Name of the scheme that a file without one gets. */
  key?: string | undefined
  baseUri?: string | undefined
  language?: string | undefined
  /** URIs that resources had before, and those they have now: an old file finds the same concepts. */
  renamed?: Renamed | undefined
  /** URIs of schemes that the store has: a file of a part may name one and not describe it. */
  stored?: readonly string[] | undefined
  /** In which findings name concepts; English without. */
  interfaceLanguage?: string | undefined
}

export interface PreparedImport {
  vocabulary: Vocabulary
  /** What the checks find in it alone. */
  messages: Message[]
  /** Which scheme keeps what is no concept: each is given away with its own. */
  homes: Homes
  /** URIs of concepts of which the file does not say that they are in a scheme. */
  unplaced: string[]
}

/** What is stated in one direction here is given in both: that the other one lacks says nothing of the file. */
const ONE_WAY = { 'unidirectionally-related-concepts': 'off' } as const

/** @throws RefusedVocabulary for what cannot be stored, and for circles */
export function prepareImport(read: Vocabulary, options: ImportOptions): PreparedImport {
  if (read.schemes.some(({ uri }) => `${uri}:` === NAMELESS)) throw refusal('name-missing', {})
  const parsed = withNamedSchemes(renameUris(read, options.renamed ?? new Map()), options)
  const home = homeOf(parsed, options)
  const own = renameUris(parsed, ownBlankNodes(parsed, home))
  const vocabulary = stateOnce(withScheme(readXlLabels(own), options), home)
  refuseUnstorable(vocabulary)
  const { interfaceLanguage: language } = options
  const messages = checkVocabulary(vocabulary, {
    ...(language === undefined ? {} : { language }),
    severities: ONE_WAY,
  })
  const circles = messages.filter(({ ruleId }) => ruleId === 'hierarchical-cycles')
  if (circles.length > 0) throw new RefusedVocabulary(circles)
  return { vocabulary, messages, homes: homesOf(vocabulary), unplaced: unplacedIn(own) }
}

function unplacedIn({ schemes, concepts }: Vocabulary): string[] {
  const tops = new Set(schemes.flatMap(({ hasTopConcept = [] }) => hasTopConcept))
  return concepts.flatMap(({ uri, inScheme = [], topConceptOf = [] }) =>
    inScheme.length + topConceptOf.length > 0 || tops.has(uri) ? [] : [uri],
  )
}

/** What has no URIs gets them from what it is imported as: two lists have nothing in common. */
export const listBaseOf = ({ key, baseUri }: ImportOptions): string =>
  baseUri ?? (key === undefined ? NAMELESS : `urn:kanaal:${key}:`)

/** Of a list that nobody named. */
const NAMELESS = 'urn:kanaal:nameless:'

/**
 * A file that describes no scheme, of which all concepts say that they are in one of the store, is a part of that. One that
 * some of them are in as well is not: what the file does not name of it is not the file's to replace.
 */
function withNamedSchemes(vocabulary: Vocabulary, { stored = [] }: ImportOptions): Vocabulary {
  if (vocabulary.schemes.length > 0) return vocabulary
  const named = vocabulary.concepts.map(({ inScheme = [], topConceptOf = [] }) => [
    ...inScheme,
    ...topConceptOf,
  ])
  const shared = stored.filter((uri) => named.every((schemes) => schemes.includes(uri))).sort(byCodeUnits)
  if (named.length === 0) return vocabulary
  return { ...vocabulary, schemes: shared.map((uri) => ({ uri, types: [] })) }
}

/** A list says nothing of its scheme: that is called what it was imported as. */
function withListName(scheme: Scheme, options: ImportOptions): Scheme {
  const isMade = scheme.uri === listBaseOf(options).replace(/[/#:]$/, '')
  if (!isMade || scheme.prefLabel || scheme.title) return scheme
  return { ...scheme, prefLabel: nameOf(options) }
}

const nameOf = ({ key = 'imported', language = 'en' }: ImportOptions) => ({ [language]: [key] })

/** A file without a scheme gets one, named after what it was imported as; what stands below nothing is on top of it. */
function withScheme(vocabulary: Vocabulary, options: ImportOptions): Vocabulary {
  const schemes = vocabulary.schemes.map((scheme) => withListName(scheme, options))
  if (schemes.length > 0) return { ...vocabulary, schemes }
  const graph = createGraph(vocabulary)
  const scheme = {
    uri: homeOf(vocabulary, options),
    types: ['http://www.w3.org/2004/02/skos/core#ConceptScheme'],
    prefLabel: nameOf(options),
    hasTopConcept: vocabulary.concepts
      .filter((concept) => !concept.inScheme?.length && graph.broader(concept.uri).length === 0)
      .map((concept) => concept.uri),
    other: [
      {
        predicate: 'http://purl.org/dc/terms/description',
        object: { value: 'Concepts that were imported without a scheme.', language: 'en' },
      },
    ],
  }
  return { ...vocabulary, schemes: [scheme] }
}

const homeOf = ({ schemes }: Vocabulary, { key, baseUri }: ImportOptions): string =>
  schemes[0]?.uri ?? baseUri ?? `urn:kanaal:vocabulary:${key ?? 'imported'}`
