// The vocabularies of a configuration to a function that finds their concepts in a document.
import type { ConceptTagger } from '@kanaal/metadata'
import { createTagger, toTerms } from '@kanaal/taxonomy'
import type { Term } from '@kanaal/types'
import type { ReadVocabulary } from './load-vocabularies.ts'

/** Labels are only looked up once a document asks. */
export function tagDocuments(vocabularies: readonly ReadVocabulary[]): ConceptTagger {
  const taggers = vocabularies.map(({ key, vocabulary }) => ({
    tagger: createTagger(vocabulary),
    terms: new Map(toTerms(vocabulary, key).map((term) => [term.uri, term])),
  }))
  return (document) =>
    taggers
      .flatMap(({ tagger, terms }) =>
        tagger.tag(document).flatMap(({ uri, score, evidence }) => {
          const term = terms.get(uri)
          if (!term) return []
          const shown = evidence.map(({ text, before, after, zone }) => ({ text, before, after, zone }))
          return [{ key: term.key, prefLabel: labelsOf(term), score, evidence: shown }]
        }),
      )
      .sort((a, b) => b.score - a.score)
}

const labelsOf = ({ prefLabel }: Term): Record<string, string> =>
  Object.fromEntries(
    Object.entries(prefLabel).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
