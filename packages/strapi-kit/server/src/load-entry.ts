// A reference to a document -> its entry with components, media and the names of related documents.
import type { Core, UID } from '@strapi/strapi'
import { withFileTexts } from './file-texts'
import { attributesOf, labelFieldsOf, publicAttributesOf } from './public-attributes'
import type { EntryJson } from './publication'

export interface EntryRef {
  uid: string
  documentId: string
  /** Undefined for a type that is not localised. */
  locale: string | undefined
  status: 'draft' | 'published'
}

interface Selection {
  fields: string[]
  populate: Record<string, unknown>
}

/** What is loaded of a file: what a reader sees, not where a provider keeps it. */
export const FILE_FIELDS = [
  'name',
  'alternativeText',
  'caption',
  'focalPoint',
  'width',
  'height',
  'formats',
  'hash',
  'ext',
  'mime',
  'size',
  'url',
]

/** Components inside components; Strapi's builder allows two levels, a schema file any number. */
const MAX_COMPONENT_DEPTH = 6

/** Loads one locale of one document through an allow-list of its schema; undefined where it does not exist. */
export async function loadEntry(strapi: Core.Strapi, ref: EntryRef): Promise<EntryJson | undefined> {
  const { uid, documentId, locale, status } = ref
  const selection = selectionOf(strapi, uid)
  const entry = await strapi.documents(uid as UID.ContentType).findOne({
    documentId,
    status,
    ...(locale ? { locale } : {}),
    fields: selection.fields,
    populate: selection.populate,
  } as never)
  return entry ? withFileTexts(strapi, entry as EntryJson, locale) : undefined
}

/** The `fields` and `populate` that load everything public of a type, and nothing else. */
export function selectionOf(strapi: Core.Strapi, uid: string, depth = 0): Selection {
  const attributes = attributesOf(strapi, uid)
  const { scalars, media, components, zones, relations } = publicAttributesOf(attributes)
  const populate: Record<string, unknown> = {}
  for (const name of media) populate[name] = { fields: FILE_FIELDS }
  for (const name of relations) {
    populate[name] = { fields: labelFieldsOf(attributesOf(strapi, attributes[name]?.target ?? '')) }
  }
  if (depth < MAX_COMPONENT_DEPTH) {
    for (const name of components) {
      populate[name] = selectionOf(strapi, attributes[name]?.component ?? '', depth + 1)
    }
    for (const name of zones) {
      const kinds = (attributes[name]?.components ?? []).map((kind) => [
        kind,
        selectionOf(strapi, kind, depth + 1),
      ])
      populate[name] = { on: Object.fromEntries(kinds) }
    }
  }
  return { fields: scalars, populate }
}
