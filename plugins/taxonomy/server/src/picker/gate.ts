// A document about to be published -> what is wrong with its terms: too few or too many, from elsewhere, a scheme missing.
import { translateMessage } from '@kanaal/content'
import type { Gate } from '@kanaal/strapi-kit/strapi-server'
import { sqlOf } from '@kanaal/strapi-kit/strapi-server'
import { type JudgedField, type JudgedTerm, labelOf, termRules } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { PickerRules } from '../../../shared/picker'
import { assignedBy } from '../read-assigned'
import { FIELD } from '../term-fields'
import { knownSchemes, schemesInForce } from '../vocabulary/known-schemes'
import { overlayOf } from '../vocabulary/published-rows'
import { resolveKeys } from '../vocabulary/resolve-keys'
import { findConcepts, type SchemeRow, schemeLabel, toLabelMap } from '../vocabulary/rows'
import { CLOSURE, MEMBERS } from '../vocabulary/tables'
import { pickersOf } from './pickers-of'

export function createGate(strapi: Core.Strapi): Gate {
  return async ({ uid, entry, language }) => {
    const pickers = pickersOf(strapi, uid)
    const schemes = await schemesInForce(strapi)
    const required = schemes.filter(({ settings }) => settings?.requiredFor?.includes(uid))
    const chosen = new Map(
      [FIELD, ...pickers.map(({ name }) => name)].map((name) => [name, keysIn(entry[name])]),
    )
    const all = [...new Set([...chosen.values()].flat())]
    // Most types ask for nothing: then nobody need know what the terms stand for.
    const isAsked = pickers.length + required.length > 0
    const resolved =
      all.length === 0 || !isAsked ? new Map<string, string>() : await resolveKeys(await sqlOf(strapi), all)
    const unpublished = await unpublishedAmong(strapi, schemes, all, language)
    const fields: JudgedField[] = []
    for (const [name, keys] of chosen) {
      const rules = pickers.find((picker) => picker.name === name)?.rules
      const stands = keys.map((key) => resolved.get(key) ?? '').filter(Boolean)
      const offered = rules ? await allowedAmong(strapi, stands, rules) : undefined
      fields.push({
        name,
        ...(rules ? { min: rules.min, max: rules.max } : {}),
        terms: [...new Set(keys)].map((key) => ({
          key,
          isKnown: !rules || Boolean(resolved.get(key)),
          isOffered: offered?.has(resolved.get(key) ?? '') ?? true,
          ...(unpublished.has(key) ? { unpublished: unpublished.get(key) } : {}),
        })),
      })
    }
    const present = required.length === 0 ? new Set() : await schemesOf(strapi, [...resolved.values()])
    const isShort = required.some(({ key }) => !present.has(key))
    const names = isShort ? await namesOf(strapi, language) : new Map<string, string>()
    const judged = {
      fields,
      required: required
        .map(({ key }) => ({ scheme: names.get(key) ?? key, hasTerm: present.has(key) }))
        .sort((one, other) => (one.scheme < other.scheme ? -1 : 1)),
    }
    return termRules.flatMap((rule) =>
      rule
        .judge(judged, FIELD)
        .map((message) => ({ ...message, reason: translateMessage(message, rule, language) })),
    )
  }
}

const keysIn = (stored: unknown): string[] => assignedBy(stored).map(({ key }) => key)

/** Those that the field's scheme, branch and depth leave open. */
export async function allowedAmong(
  strapi: Core.Strapi,
  keys: readonly string[],
  { schemes, branch, leafOnly }: Pick<PickerRules, 'schemes' | 'branch' | 'leafOnly'>,
): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const sql = await sqlOf(strapi)
  const rows: { concept: string }[] = await sql(`${MEMBERS.name} as member`)
    .whereIn('member.concept', [...keys])
    .modify((query) => {
      if (schemes.length > 0) query.whereIn('member.scheme', [...schemes])
      if (branch !== undefined) {
        query.whereIn(
          'member.concept',
          sql(CLOSURE.name).where({ ancestor: branch }).where('depth', '>', 0).select('descendant'),
        )
      }
      if (leafOnly) {
        query.whereNotIn('member.concept', sql(CLOSURE.name).where('depth', 1).distinct('ancestor'))
      }
    })
    .distinct('member.concept')
  return new Set(rows.map(({ concept }) => concept))
}

async function schemesOf(strapi: Core.Strapi, concepts: readonly string[]): Promise<Set<string>> {
  if (concepts.length === 0) return new Set()
  const sql = await sqlOf(strapi)
  const rows: { scheme: string }[] = await sql(MEMBERS.name)
    .whereIn('concept', [...concepts])
    .distinct('scheme')
  return new Set(rows.map(({ scheme }) => scheme))
}

/** What editors call each scheme; asked where something is wrong with one. */
async function namesOf(strapi: Core.Strapi, language: string): Promise<Map<string, string>> {
  const schemes = await knownSchemes(strapi)
  return new Map(
    schemes.map((row) => [row.key, labelOf({ key: row.key, prefLabel: schemeLabel(row) }, language)]),
  )
}

/** Terms that are new in a working copy, by key: what is published with them shows them later. */
async function unpublishedAmong(
  strapi: Core.Strapi,
  schemes: readonly Pick<SchemeRow, 'key' | 'published'>[],
  keys: readonly string[],
  language: string,
): Promise<Map<string, NonNullable<JudgedTerm['unpublished']>>> {
  const apart = schemes.filter(({ published }) => published)
  if (keys.length === 0 || apart.length === 0) return new Map()
  const overlay = await overlayOf(strapi, apart)
  const fresh = keys.filter((key) => overlay.has(key) && !overlay.get(key))
  if (fresh.length === 0) return new Map()
  const names = await namesOf(strapi, language)
  const rows = await findConcepts(strapi, fresh)
  return new Map(
    rows.flatMap(({ key, scheme: own, skos }) => {
      const scheme = apart.some((one) => one.key === own) && names.get(own)
      if (!scheme) return []
      const label = labelOf({ key, prefLabel: toLabelMap(skos.prefLabel) }, language)
      return [[key, { label, scheme }] as const]
    }),
  )
}
