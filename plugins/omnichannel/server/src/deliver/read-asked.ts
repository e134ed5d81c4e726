// The query of a request -> what is asked, every name in it checked; 400 with the path of one that does not exist.
import { defaultLocale, isLocalized, kitOf } from '@kanaal/strapi-kit/strapi-server'
import type { Target } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { z } from '@strapi/utils'
import { DIMENSIONS } from '../../../shared/deliver'
import type { simulateQuery } from '../content-api-queries'
import { getService } from '../get-service'
import { refuse, refuseUnknown } from '../refuse-unknown'
import type { Asked } from './asked'
import type { Place } from './place'
import { fromPlaceCursor } from './place-cursor'

export type DeliverQuery = z.output<typeof simulateQuery>

/** Whoever asks. What they may not know is left out, as if it were not there. */
export interface Asker {
  /** Whether they may read documents of a type. */
  mayFind(uid: string): Promise<boolean> | boolean
  mayName(target: Target): boolean
}

export async function readAsked(strapi: Core.Strapi, query: DeliverQuery, asker: Asker): Promise<Asked> {
  const { type, locale, fallback, term = [], expand, at, completeness } = query
  const { sources } = kitOf(strapi)
  if (!sources.metadata)
    refuse(['channel'], 'Documents are found by the plugin "content-metadata", which is not installed.')
  await refuseUnknown(strapi, { type, locale, audience: query.audience })
  for (const one of fallback ?? []) await refuseLocale(strapi, one)
  if (term.length > 0 && !sources.terms) {
    refuse(['term'], 'Terms are found by the plugin "taxonomy", which is not installed.')
  }
  if (expand !== undefined && !sources.terms?.expansions.includes(expand)) {
    refuse(
      ['expand'],
      `There is no expansion "${expand}". Expansions: ${sources.terms?.expansions.join(', ') ?? 'none'}.`,
    )
  }
  const types: Asked['types'][number][] = []
  for (const uid of type === undefined ? getService(strapi, 'feed').uids() : [type]) {
    if (await asker.mayFind(uid)) types.push({ uid, isLocalized: isLocalized(strapi, uid) })
  }
  const siteLocale = strapi.plugin('i18n') ? await defaultLocale(strapi) : ''
  const chosen = locale ?? siteLocale
  const dimensions: Asked['dimensions'] = {}
  for (const by of DIMENSIONS) if (query[by] !== undefined) dimensions[by] = query[by]
  return {
    types,
    locale: chosen,
    fallback: (fallback ?? [siteLocale]).filter((one) => one !== chosen),
    channels: query.channel ? targetsNamed(await targetsFor(strapi, asker), query.channel) : [],
    dimensions,
    terms: term,
    expand: expand ?? 'self',
    at: at === undefined ? Date.now() : Date.parse(at),
    completeness,
  }
}

async function targetsFor(strapi: Core.Strapi, asker: Asker): Promise<Target[]> {
  const { engine } = await getService(strapi, 'engine').load()
  return engine.targets.filter((target) => asker.mayName(target))
}

/** A channel stands for all targets of it. @param targets that the caller may know of */
export function targetsNamed(
  targets: readonly Pick<Target, 'id' | 'channel'>[],
  names: readonly string[],
): string[] {
  const ids = names.flatMap((name) => {
    const found = targets.filter(({ id, channel }) => id === name || channel === name)
    if (found.length === 0) {
      const known = targets.map(({ id }) => id).join(', ')
      refuse(['channel'], `There is no target or channel "${name}". Targets: ${known}.`)
    }
    return found.map(({ id }) => id)
  })
  return [...new Set(ids)]
}

/** Facets are dimensions, and vocabularies by their keys. */
export async function refuseFacets(strapi: Core.Strapi, facets: readonly string[]): Promise<void> {
  const schemes = facets.length === 0 ? [] : await kitOf(strapi).sources.terms?.schemes()
  const known = [...DIMENSIONS, ...(schemes ?? []).map(({ key }) => key)]
  const unknown = facets.find((facet) => !known.includes(facet))
  if (unknown !== undefined)
    refuse(['facets'], `There is no facet "${unknown}". Facets: ${known.join(', ')}.`)
}

async function refuseLocale(strapi: Core.Strapi, code: string): Promise<void> {
  const locales = strapi.plugin('i18n')?.service('locales')
  if (locales && !(await locales.findByCode(code))) refuse(['fallback'], `There is no locale "${code}".`)
}

/** @throws ValidationError for a text that is no place */
export function readPlace({ page }: DeliverQuery): { after: Place | undefined; size: number } {
  const after = page?.after === undefined ? undefined : fromPlaceCursor(page.after)
  if (page?.after !== undefined && !after) refuse(['page', 'after'], 'Expected meta.next of an earlier page.')
  return { after, size: page?.size ?? 25 }
}
