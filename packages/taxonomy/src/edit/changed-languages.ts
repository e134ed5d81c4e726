// A concept and a form, or two versions of it -> the languages in which they differ: what somebody must be allowed to change.
import { LABELS, NOTES } from '../model/names.ts'
import type { Texts } from '../model/vocabulary.ts'
import { attributesIn } from './attributes-in.ts'
import { type ConceptFields, clean, toTexts } from './concept-fields.ts'
import type { KeptConcept } from './kept-concept.ts'

/** The languages in which a form says something else than the concept; `und` where what differs has no language. */
export function changedLanguages({ skos }: Pick<KeptConcept, 'skos'>, fields: ConceptFields): string[] {
  const { changed, compare } = createComparison()
  if (fields.prefLabel) compare(skos.prefLabel, toTexts(fields.prefLabel))
  for (const name of ['altLabel', 'hiddenLabel', ...NOTES] as const) {
    if (fields[name]) compare(skos[name], clean(fields[name]))
  }
  if (fields.notation) {
    compare({ '': (skos.notation ?? []).map(({ value }) => value) }, clean({ und: fields.notation }))
  }
  const stored = attributesIn(skos)
  for (const [key, values] of Object.entries(fields.attributes ?? {})) {
    compare({ '': stored[key] ?? [] }, { '': values.filter((value) => value.trim() !== '') })
  }
  return [...changed].sort()
}

/** The languages in which a concept said something else before. */
export function languagesBetween(
  { skos: before }: Pick<KeptConcept, 'skos'>,
  { skos: after }: Pick<KeptConcept, 'skos'>,
): string[] {
  const { changed, compare } = createComparison()
  for (const name of [...LABELS, ...NOTES] as const) compare(before[name], after[name])
  const codesOf = ({ notation = [] }: KeptConcept['skos']): Texts => ({
    '': notation.map((code) => JSON.stringify(code)),
  })
  compare(codesOf(before), codesOf(after))
  const [stored, next] = [attributesIn(before), attributesIn(after)]
  for (const key of new Set([...Object.keys(stored), ...Object.keys(next)])) {
    compare({ '': stored[key] ?? [] }, { '': next[key] ?? [] })
  }
  return [...changed].sort()
}

function createComparison() {
  const changed = new Set<string>()
  return {
    changed,
    compare(stored: Texts | undefined, wanted: Texts | undefined): void {
      for (const tag of new Set([...Object.keys(stored ?? {}), ...Object.keys(wanted ?? {})])) {
        if ((stored?.[tag] ?? []).join('\n') !== (wanted?.[tag] ?? []).join('\n')) changed.add(tag || 'und')
      }
    },
  }
}
