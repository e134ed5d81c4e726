// A concept and what somebody wants of it -> the concept as it should be, or a refusal that names the field.
import type { Concept, Property, Texts } from '@kanaal/taxonomy'
import { ATTRIBUTE } from '@kanaal/taxonomy/presets'
import { errors } from '@strapi/utils'
import { type AttributeDefinition, type ConceptFields, type LabelMap, NOTES } from '../../../shared/contracts'
import { BROADER } from './project-concepts'
import type { ConceptRow } from './rows'

export function withFields(
  row: ConceptRow,
  fields: ConceptFields,
  definitions: readonly AttributeDefinition[],
): ConceptRow {
  const skos: Omit<Concept, 'uri'> = { ...row.skos }
  if (fields.prefLabel) put(skos, 'prefLabel', toTexts(fields.prefLabel))
  for (const name of ['altLabel', 'hiddenLabel', ...NOTES] as const) {
    if (fields[name]) put(skos, name, clean(fields[name]))
  }
  if (fields.notation) {
    const values = fields.notation.map((value) => value.trim()).filter((value) => value !== '')
    const known = skos.notation ?? []
    put(
      skos,
      'notation',
      values.map((value) => known.find((one) => one.value === value) ?? { value }),
    )
  }
  if (fields.attributes) skos.other = withAttributes(skos.other ?? [], fields.attributes, definitions)
  refuseLabels(skos)
  return { ...row, skos }
}

/** The languages in which a form says something else than the concept; `und` where what differs has no language. */
export function changedLanguages({ skos }: Pick<ConceptRow, 'skos'>, fields: ConceptFields): string[] {
  const changed = new Set<string>()
  const compare = (stored: Texts | undefined, wanted: Texts): void => {
    for (const tag of new Set([...Object.keys(stored ?? {}), ...Object.keys(wanted)])) {
      if ((stored?.[tag] ?? []).join('\n') !== (wanted[tag] ?? []).join('\n')) changed.add(tag || 'und')
    }
  }
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

export function attributesIn(skos: Pick<Concept, 'other'>): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { predicate, object } of skos.other ?? []) {
    if (!predicate.startsWith(ATTRIBUTE)) continue
    const key = predicate.slice(ATTRIBUTE.length)
    found[key] = [...(found[key] ?? []), 'uri' in object ? object.uri : object.value]
  }
  return found
}

function withAttributes(
  other: readonly Property[],
  values: Record<string, string[]>,
  definitions: readonly AttributeDefinition[],
): Property[] {
  const kept = other.filter(({ predicate }) => !Object.hasOwn(values, predicate.slice(ATTRIBUTE.length)))
  const added = Object.entries(values).flatMap(([key, list]): Property[] => {
    const definition = definitions.find((one) => one.key === key)
    if (!definition) refuse(['attributes', key], `This scheme has no attribute "${key}".`)
    return list
      .filter((value) => value.trim() !== '')
      .map((value) => {
        if (definition?.type === 'number' && !Number.isFinite(Number(value))) {
          refuse(['attributes', key], `"${value}" is no number.`)
        }
        return { predicate: ATTRIBUTE + key, object: { value } }
      })
  })
  return [...kept, ...added]
}

/** The same concept below other parents; without any it becomes a top concept of its scheme. */
export function withBroader(row: ConceptRow, wanted: readonly string[], scheme: string): ConceptRow {
  const skos = { ...row.skos }
  const stated = new Set<string>()
  for (const name of BROADER) {
    const kept = (skos[name] ?? []).filter((uri) => wanted.includes(uri))
    for (const uri of kept) stated.add(uri)
    put(skos, name, kept)
  }
  put(skos, 'broader', [...(skos.broader ?? []), ...wanted.filter((uri) => !stated.has(uri))].sort())
  const elsewhere = (skos.topConceptOf ?? []).filter((uri) => uri !== scheme)
  put(skos, 'topConceptOf', wanted.length === 0 ? [...elsewhere, scheme].sort() : elsewhere)
  return { ...row, skos }
}

export const broaderOf = ({ skos }: Pick<ConceptRow, 'skos'>): string[] => [
  ...new Set(BROADER.flatMap((name) => skos[name] ?? [])),
]

/** SKOS S13: no text is two kinds of label of one concept in one language; and a concept has a name. */
function refuseLabels({ prefLabel, altLabel, hiddenLabel }: Omit<Concept, 'uri'>): void {
  if (Object.keys(prefLabel ?? {}).length === 0)
    refuse(['prefLabel'], 'A concept needs a name in one language.')
  const kinds = { prefLabel, altLabel, hiddenLabel }
  const seen = new Map<string, string>()
  for (const [kind, texts] of Object.entries(kinds)) {
    for (const [language, literals] of Object.entries(texts ?? {})) {
      for (const literal of literals) {
        const identity = `${language} ${literal}`
        const earlier = seen.get(identity)
        if (earlier && earlier !== kind) {
          refuse(
            [kind, language],
            `"${literal}" is already its ${earlier} in ${language}. Keep one of the two.`,
          )
        }
        seen.set(identity, kind)
      }
    }
  }
}

const toTexts = (labels: LabelMap): Texts =>
  clean(Object.fromEntries(Object.entries(labels).map(([language, label]) => [language, [label]])))

/** `und` is how people see a label without a language. */
function clean(texts: Record<string, readonly string[]>): Texts {
  const kept = Object.entries(texts).flatMap(([language, literals]): [string, string[]][] => {
    const own = [...new Set(literals.map((text) => text.trim()).filter((text) => text !== ''))]
    return own.length > 0 ? [[language === 'und' ? '' : language, own]] : []
  })
  return Object.fromEntries(kept)
}

export function put<Name extends keyof Omit<Concept, 'uri' | 'types'>>(
  skos: Omit<Concept, 'uri'>,
  name: Name,
  value: Concept[Name],
): void {
  const isEmpty = value === undefined || Object.keys(value).length === 0
  if (isEmpty) delete skos[name]
  else skos[name] = value as (typeof skos)[Name]
}

export function refuse(path: string[], message: string): never {
  throw new errors.ValidationError(`${path.join('.')}: ${message}`, {
    errors: [{ path, message, name: 'ValidationError' }],
  })
}
