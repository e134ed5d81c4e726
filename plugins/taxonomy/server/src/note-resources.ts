// A concept -> what those of its notes say that are resources, with an author or a date of their own (SKOS Primer 4.2).
import type { Core } from '@strapi/strapi'
import { type ConceptDetail, NOTES } from '../../shared/contracts'
import { type ConceptRow, listSchemes } from './vocabulary/rows'

const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value'

export async function noteResourcesOf(
  strapi: Core.Strapi,
  { skos }: Pick<ConceptRow, 'skos'>,
): Promise<ConceptDetail['noteResources']> {
  const stated = (skos.other ?? []).flatMap(({ predicate, object }) => {
    const kind = NOTES.find((name) => predicate === SKOS + name)
    return kind !== undefined && 'uri' in object ? [{ kind, uri: object.uri }] : []
  })
  if (stated.length === 0) return []
  // Another scheme may keep what two of them share.
  const resources = (await listSchemes(strapi)).flatMap(({ extra }) => extra?.resources ?? [])
  return stated.flatMap(({ kind, uri }) =>
    resources
      .filter((one) => one.uri === uri)
      .flatMap(({ other }) =>
        other.flatMap(({ predicate, object }) =>
          predicate === VALUE && 'value' in object
            ? [{ kind, language: object.language ?? '', text: object.value }]
            : [],
        ),
      ),
  )
}
