// The query of a request -> what is asked, every name in it checked; 400 with the path of one that does not exist.
import { defaultLocale, isLocalized, kitOf } from '@kanaal/strapi-kit/strapi-server'
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

/** @param mayFind whether the caller may read documents of a type; those they may not are left out */
export async function readAsked(
  strapi: Core.Strapi,
  query: DeliverQuery,
  mayFind: (uid: string) => Promise<boolean> | boolean,
): Promise<Asked> {
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
    if (await mayFind(uid)) types.push({ uid, isLocalized: isLocalized(strapi, uid) })
  }
  const siteLocale = strapi.plugin('i18n') ? await defaultLocale(strapi) : ''
  const chosen = locale ?? siteLocale
  const dimensions: Asked['dimensions'] = {}
  for (const by of DIMENSIONS) if (query[by] !== undefined) dimensions[by] = query[by]
  return {
    types,
    locale: chosen,
    fallback: (fallback ?? [siteLocale]).filter((one) => one !== chosen),
    channels: await targetsNamed(strapi, query.channel ?? []),
    dimensions,
    terms: term,
    expand: expand ?? 'self',
    at: at === undefined ? Date.now() : Date.parse(at),
    completeness,
  }
}

/** A channel stands for all targets of it. */
async function targetsNamed(strapi: Core.Strapi, names: readonly string[]): Promise<string[]> {
  const { engine } = await getService(strapi, 'engine').load()
  const ids = names.flatMap((name) => {
    const found = engine.targets.filter(({ id, channel }) => id === name || channel === name)
    if (found.length === 0) {
      const known = engine.targets.map(({ id }) => id).join(', ')
      refuse(['channel'], `There is no target or channel "${name}". Targets: ${known}.`)
    }
    return found.map(({ id }) => id)
  })
  return [...new Set(ids)]
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
