// Turns a content type's field map into rows: which part of the document comes from which field, and who said so.
import type { ParticipatingType } from '../../../shared/contracts'

export const PARTS = ['title', 'body', 'summary', 'image', 'slug', 'date', 'authors', 'tags'] as const
export type Part = (typeof PARTS)[number]

export interface FieldMapRow {
  part: Part
  fields: { name: string; type?: string }[]
  /** `guessed` where the map in force is what was guessed. */
  from: 'guessed' | 'declared'
}

const asList = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

export function fieldMapRows({ fields, guessed, attributes }: ParticipatingType): FieldMapRow[] {
  const typeOf = new Map(attributes.map(({ name, type }) => [name, type]))
  return PARTS.map((part) => {
    const names = asList(fields[part])
    const isGuess = names.join() === asList(guessed[part]).join()
    return {
      part,
      fields: names.map((name) => {
        const type = typeOf.get(name)
        return type === undefined ? { name } : { name, type }
      }),
      from: isGuess ? 'guessed' : 'declared',
    }
  })
}
