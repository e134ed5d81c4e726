// A document and the values of its site, locale, type, campaign and profile to the document with what it inherits.
import { hashDocument } from '@kanaal/content'
import {
  type ComputableKey,
  computable,
  type Document,
  type Inheritance,
  type Json,
  type Metadata,
  type MetadataDefaults,
  type Site,
} from '@kanaal/types'
import { computeValue, type Lookup } from '../expressions/compute-value.ts'
import { isComputed } from '../expressions/is-computed.ts'
import { extractDescription } from '../extract-description.ts'
import { extractTitle } from '../extract-title.ts'
import type { Profile } from '../profile/define-profile.ts'
import { profileFor } from '../profiles/default-profiles.ts'
import { at } from './at.ts'

export interface InheritOptions {
  /** What `{site.name}` and `{site.url}` mean; without it they give nothing. */
  site?: Site | undefined
  /** Whose properties have defaults. */
  profiles?: readonly Profile[] | undefined
}

interface Level {
  from: Inheritance
  values: Record<string, unknown>
}

/**
 * The nearest level that has a value gives it, whole: lists are never mixed. `document.map.metadata` says whence.
 * The hash is that of the new metadata, because every channel shows them.
 *
 * `inheritMetadata(document, { site: { license: 'https://creativecommons.org/licenses/by/4.0/' } })`
 */
export const inheritMetadata = (
  document: Document,
  defaults: MetadataDefaults,
  { site, profiles = [] }: InheritOptions = {},
): Document => {
  const levels = levelsOf(document, defaults, profiles)
  const lookup = lookupIn(document, levels, site)
  const metadata: Metadata = { ...document.metadata }
  const map = { ...document.map.metadata }
  let isChanged = false
  for (const { from, values } of levels) {
    for (const [key, given] of Object.entries(values)) {
      if (given === undefined || Object.hasOwn(metadata, key)) continue
      const value = isComputed(given) ? computeValue(given.compute, isList(key), lookup) : given
      if (value === undefined) continue
      Object.assign(metadata, { [key]: value })
      map[key] = { inherited: { ...from, ...(isComputed(given) && { computed: shown(given.compute) }) } }
      isChanged = true
    }
  }
  if (!isChanged) return document
  const { hash: _, ...rest } = document
  const inherited = { ...rest, metadata, map: { ...document.map, metadata: map } }
  return { ...inherited, hash: hashDocument(inherited) }
}

const isList = (key: string): boolean =>
  Object.hasOwn(computable, key) && computable[key as ComputableKey] === 'texts'

const shown = (written: string | string[]): string => [written].flat().join(', ')

const levelsOf = (
  document: Document,
  { site, locales, types, campaigns }: MetadataDefaults,
  profiles: readonly Profile[],
): Level[] => {
  const { campaign } = document.metadata
  const type = document.type.slice(document.type.lastIndexOf('.') + 1)
  const named = (level: Inheritance['level'], name: string | undefined, all: Record<string, object> = {}) => {
    const values = name !== undefined && Object.hasOwn(all, name) ? all[name] : undefined
    return values && name !== undefined ? [{ from: { level, name }, values: { ...values } }] : []
  }
  const profile = profileFor(document.type, profiles)
  return [
    ...named('campaign', campaign, campaigns),
    ...named('type', type, types),
    ...named('locale', document.locale, locales),
    ...(site ? [{ from: { level: 'site' as const }, values: { ...site } }] : []),
    ...(profile
      ? [{ from: { level: 'profile' as const, name: profile.id }, values: defaultsOf(profile) }]
      : []),
  ]
}

const defaultsOf = ({ properties }: Profile): Record<string, unknown> =>
  Object.fromEntries(
    properties.flatMap((property) =>
      property.default === undefined ? [] : [[property.key, { compute: property.default }]],
    ),
  )

/**
 * An expression reads what is written, here or on a level, and a title and a description also from the text. It never
 * reads what is itself computed, so none can go round in a circle and their order says nothing.
 */
const lookupIn = (document: Document, levels: readonly Level[], site: Site | undefined): Lookup => {
  const read: Record<string, () => Json | undefined> = {
    locale: () => document.locale,
    type: () => document.type,
    slug: () => document.slug,
    title: () => extractTitle(document),
    description: () => extractDescription(document),
    'site.name': () => site?.name,
    'site.url': () => site?.url,
  }
  return (name) => {
    const [key = '', ...rest] = name.split('.')
    const own = at(document.metadata, name.split('.'))
    if (own !== undefined) return own
    const nearest = levels.find(({ values }) => values[key] !== undefined)?.values[key]
    if (nearest !== undefined && !isComputed(nearest)) return at({ [key]: nearest }, [key, ...rest])
    return Object.hasOwn(read, name) ? read[name]?.() : undefined
  }
}
