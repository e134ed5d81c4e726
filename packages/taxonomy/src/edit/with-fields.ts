// A concept and what a form says of it -> the concept as it should be, or a refusal that names the field.
import { NOTES } from '../model/names.ts'
import type { AttributeDefinition } from '../model/scheme-kind.ts'
import { isUnseen } from '../model/texts.ts'
import { withAttributes } from './attributes-in.ts'
import { type ConceptFields, clean, toTexts } from './concept-fields.ts'
import { type KeptConcept, put, type Said } from './kept-concept.ts'
import { refuse } from './refused-edit.ts'

export function withFields<Kept extends KeptConcept>(
  row: Kept,
  fields: ConceptFields,
  definitions: readonly AttributeDefinition[],
): Kept {
  const skos: Said = { ...row.skos }
  if (fields.prefLabel) put(skos, 'prefLabel', toTexts(fields.prefLabel))
  for (const name of ['altLabel', 'hiddenLabel', ...NOTES] as const) {
    if (fields[name]) put(skos, name, clean(fields[name]))
  }
  if (fields.notation) {
    const values = fields.notation.map((value) => value.trim()).filter((value) => !isUnseen(value))
    // The same code may stand in two systems.
    const known = [...(skos.notation ?? [])]
    const kept = values.map((value) => {
      const at = known.findIndex((one) => one.value === value)
      return known.splice(at, at < 0 ? 0 : 1)[0] ?? { value }
    })
    put(skos, 'notation', kept)
  }
  if (fields.attributes) skos.other = withAttributes(skos.other ?? [], fields.attributes, definitions)
  refuseLabels(skos)
  return { ...row, skos }
}

/** SKOS S13: no text is two kinds of label of one concept in one language; and a concept has a name. */
function refuseLabels({ prefLabel, altLabel, hiddenLabel }: Said): void {
  if (Object.keys(prefLabel ?? {}).length === 0) refuse(['prefLabel'], 'name-missing')
  const kinds = { prefLabel, altLabel, hiddenLabel }
  const seen = new Map<string, string>()
  for (const [kind, texts] of Object.entries(kinds)) {
    for (const [language, literals] of Object.entries(texts ?? {})) {
      for (const literal of literals) {
        const identity = `${language} ${literal}`
        const earlier = seen.get(identity)
        if (earlier && earlier !== kind) {
          const id = earlier === 'prefLabel' ? 'label-is-name' : 'label-is-synonym'
          refuse([kind, language], id, { label: literal, language: language || 'und' })
        }
        seen.set(identity, kind)
      }
    }
  }
}
