// A document and the values of its site, locale, type and campaign to the document with what it inherits.
import { hashDocument } from '@kanaal/content'
import type { Document, Inheritance, Metadata, MetadataDefaults } from '@kanaal/types'

type Level = { from: Inheritance; values: Metadata }

/**
 * The nearest level that has a value gives it, whole: lists are never mixed. `document.map.metadata` says whence.
 * The hash is that of the new metadata, because every channel shows them.
 *
 * `inheritMetadata(document, { site: { license: 'https://creativecommons.org/licenses/by/4.0/' } })`
 */
export const inheritMetadata = (document: Document, defaults: MetadataDefaults): Document => {
  const metadata: Metadata = { ...document.metadata }
  const map = { ...document.map.metadata }
  let isChanged = false
  for (const { from, values } of levelsOf(document, defaults)) {
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined || Object.hasOwn(metadata, key)) continue
      Object.assign(metadata, { [key]: value })
      map[key] = { inherited: from }
      isChanged = true
    }
  }
  if (!isChanged) return document
  const { hash: _, ...rest } = document
  const inherited = { ...rest, metadata, map: { ...document.map, metadata: map } }
  return { ...inherited, hash: hashDocument(inherited) }
}

const levelsOf = (document: Document, defaults: MetadataDefaults): Level[] => {
  const { campaign } = document.metadata
  const type = document.type.slice(document.type.lastIndexOf('.') + 1)
  const { site, locales, types, campaigns } = defaults
  const named = (level: Inheritance['level'], name: string | undefined, all: MetadataDefaults['types']) => {
    const values = name !== undefined && all && Object.hasOwn(all, name) ? all[name] : undefined
    return values && name !== undefined ? [{ from: { level, name }, values: values as Metadata }] : []
  }
  return [
    ...named('campaign', campaign, campaigns),
    ...named('type', type, types),
    ...named('locale', document.locale, locales),
    ...(site ? [{ from: { level: 'site' as const }, values: site as Metadata }] : []),
  ]
}
