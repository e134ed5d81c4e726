// A concept whose labels somebody changed -> the same without the SKOS-XL labels that say what it is called no longer.
import { literalForms, put, xlLabelOf } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { type ConceptRow, listSchemes } from './rows'

/** The label itself, a resource of its own, stays: others may have it, and undoing leads to it again. */
export async function dropStaleLabels(strapi: Core.Strapi, row: ConceptRow): Promise<ConceptRow> {
  const { other = [] } = row.skos
  if (!other.some(xlLabelOf)) return row
  const forms = literalForms((await listSchemes(strapi)).flatMap(({ extra }) => extra?.resources ?? []))
  const kept = other.filter((property) => {
    const named = xlLabelOf(property)
    const texts = named && forms.get(named.label)
    if (!named || !texts) return true
    return texts.every(({ value, language = '' }) => row.skos[named.kind]?.[language]?.includes(value))
  })
  const skos = { ...row.skos }
  put(skos, 'other', kept)
  return { ...row, skos }
}
