// A document and who knows the vocabularies, to messages about terms that it names and nobody accepted.
import { messageOf, namedConcepts, placeOfMetadata } from '@kanaal/content'
import {
  type ConceptTagger,
  extractMetadata,
  matchesFor,
  type Profile,
  type Property,
  profileFor,
  resolveMetadata,
  toSuggestions,
  valuesOf,
} from '@kanaal/metadata'
import type { Document, Inputs, Message, Site } from '@kanaal/types'
import { termsSuggested } from './rules/terms-suggested.ts'

export interface SuggestOptions {
  tagger: ConceptTagger
  profiles: readonly Profile[]
  site: Site
}

/** Only properties that a profile does not call optional; nothing is written to the document. */
export function suggestTerms(
  read: Document,
  inputs: Inputs,
  { tagger, profiles, site }: SuggestOptions,
): Message[] {
  const found = profileFor(read.type, profiles)
  const wanted = found?.properties.filter(
    ({ type, obligation }) => type === 'term' && obligation !== 'optional',
  )
  if (!found || !wanted || wanted.length === 0) return []
  const profile = { ...found, properties: wanted }
  const document = { ...read, terms: [...read.terms, ...namedIn(read, inputs)] }
  const resolved = resolveMetadata(document, { site, inputs })
  const own = valuesOf(document, resolved, profile)
  // A text is only searched where something is missing.
  if (wanted.every(({ key }) => own[key] !== undefined)) return []
  const { matches } = extractMetadata(document, { tagger })
  const values = valuesOf(document, resolved, profile, toSuggestions(profile, matches))
  return wanted.flatMap((property): Message[] => {
    const value = values[property.key]
    const [best] = matchesFor(property, matches?.value ?? [])
    if (value?.origin.from !== 'suggested' || !best) return []
    const key = frontMatterKeyOf(property)
    return [
      messageOf(termsSuggested, {
        message: 'suggested',
        values: {
          ...{ title: property.title.en, key, text: best.evidence[0]?.text ?? '' },
          terms: Array.isArray(value.value) ? `[${value.value.join(', ')}]` : String(value.value),
        },
        place: placeOfMetadata(key, document),
      }),
    ]
  })
}

/** As channels will see them, by what vocabularies know of them. */
const namedIn = ({ metadata }: Document, { terms }: Inputs): Document['terms'] =>
  namedConcepts(metadata).flatMap(({ key, role }) =>
    Object.hasOwn(terms, key) && terms[key] ? [{ ...terms[key], role }] : [],
  )

/** What nobody knows is kept under `custom`, and written as it is. */
const frontMatterKeyOf = ({ key }: Property): string =>
  key === 'terms' ? 'topics' : key.replace(/^custom\./, '')
