// A vocabulary and a change to a new vocabulary, the old one left as it was.
import { LABELS, type LabelKind } from '../model/names.ts'
import type { Concept, Labels, Texts, Vocabulary } from '../model/vocabulary.ts'
import type { Text } from './texts-of.ts'

export function changeConcepts(vocabulary: Vocabulary, change: (concept: Concept) => Concept): Vocabulary {
  return { ...vocabulary, concepts: vocabulary.concepts.map(change) }
}

/** Every label of every resource through a function that gives it back, changed, or not at all. */
export function changeLabels(
  vocabulary: Vocabulary,
  change: (label: Text<LabelKind>, resource: Labels) => Text | undefined,
): Vocabulary {
  const map = <Item extends Labels>(resource: Item): Item => {
    const changed: Item = { ...resource }
    for (const property of LABELS) {
      const texts: Texts = {}
      for (const [language, values] of Object.entries(resource[property] ?? {})) {
        const kept = values.flatMap((value) => change({ property, language, value }, resource)?.value ?? [])
        if (kept.length > 0) texts[language] = [...new Set(kept)]
      }
      if (Object.keys(texts).length > 0) changed[property] = texts
      else delete changed[property]
    }
    return changed
  }
  const { schemes, concepts, collections } = vocabulary
  return {
    ...vocabulary,
    schemes: schemes.map(map),
    concepts: concepts.map(map),
    collections: collections.map(map),
  }
}

/** A list of URIs of a concept with some added and some taken out; gone where nothing is left. */
export function changeLinks<Item extends object>(
  resource: Item,
  property: keyof Item & string,
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): Item {
  const { [property]: old, ...rest } = resource
  const known = Array.isArray(old) ? (old as string[]) : []
  const list = [...new Set([...known, ...add])].filter((uri) => !remove.includes(uri)).sort()
  return (list.length > 0 ? { ...rest, [property]: list } : rest) as Item
}
