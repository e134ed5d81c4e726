// A document about to be published -> what is wrong with its terms: too few or too many, from elsewhere, a scheme missing.
import { messageOf, translateMessage } from '@kanaal/content'
import type { Gate } from '@kanaal/strapi-kit/strapi-server'
import { sqlOf } from '@kanaal/strapi-kit/strapi-server'
import {
  labelOf,
  schemeRequired,
  termOutside,
  termsTooFew,
  termsTooMany,
  termUnpublished,
} from '@kanaal/taxonomy'
import type { Message, Rule } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { PickerRules } from '../../../shared/picker'
import { FIELD } from '../assignment-index'
import { readAssigned } from '../read-assigned'
import { type KnownScheme, knownSchemes } from '../vocabulary/known-schemes'
import { overlayOf } from '../vocabulary/published-rows'
import { resolveKeys } from '../vocabulary/resolve-keys'
import { findConcepts, schemeLabel, toLabelMap } from '../vocabulary/rows'
import { CLOSURE, MEMBERS } from '../vocabulary/tables'
import { pickersOf } from './pickers-of'

interface TermFinding {
  rule: Rule<'document'>
  field: string
  values: Record<string, string | number>
}

export function createGate(strapi: Core.Strapi): Gate {
  return async ({ uid, entry, language }) => {
    const pickers = pickersOf(strapi, uid)
    const schemes = await knownSchemes(strapi)
    const required = schemes.filter(({ settings }) => settings?.requiredFor?.includes(uid))
    const chosen = new Map(
      [FIELD, ...pickers.map(({ name }) => name)].map((name) => [name, keysIn(entry[name])]),
    )
    const all = [...new Set([...chosen.values()].flat())]
    // Most types ask for nothing: then nobody need know what the terms stand for.
    const isAsked = pickers.length + required.length > 0
    const resolved =
      all.length === 0 || !isAsked ? new Map<string, string>() : await resolveKeys(await sqlOf(strapi), all)
    const findings: TermFinding[] = []
    for (const { name, rules } of pickers) {
      const own = new Map((chosen.get(name) ?? []).map((key) => [key, resolved.get(key) ?? '']))
      findings.push(...(await judgeField(strapi, name, rules, own)))
    }
    findings.push(...(await judgeSchemes(strapi, required, [...resolved.values()].filter(Boolean), language)))
    findings.push(...(await judgeWorkingCopies(strapi, chosen, language)))
    return findings.map((finding) => toMessage(finding, language))
  }
}

/** Each of these rules has one sentence. */
function toMessage({ rule, field, values }: TermFinding, language: string): Message {
  const [message = ''] = Object.keys(rule.messages)
  const found = messageOf(rule, { message, values, place: { field: [field] } })
  return { ...found, reason: translateMessage(found, rule, language) }
}

const keysIn = (stored: unknown): string[] => readAssigned(stored).assignments.map(({ key }) => key)

/** @param resolved by the chosen key, what stands for it now; `''` where nothing does */
async function judgeField(
  strapi: Core.Strapi,
  field: string,
  rules: PickerRules,
  resolved: ReadonlyMap<string, string>,
): Promise<TermFinding[]> {
  const { min, max } = rules
  const findings: TermFinding[] = []
  // What no longer exists does not count: a document is not tagged by it.
  const count = [...resolved.values()].filter((key) => key !== '').length
  const values = { field, count }
  if (count < min)
    findings.push({ rule: termsTooFew, field, values: { ...values, min, missing: min - count } })
  if (max !== undefined && count > max) {
    findings.push({ rule: termsTooMany, field, values: { ...values, max, more: count - max } })
  }
  const allowed = await allowedAmong(strapi, [...resolved.values()].filter(Boolean), rules)
  for (const [key, target] of resolved) {
    if (target !== '' && !allowed.has(target))
      findings.push({ rule: termOutside, field, values: { field, key } })
  }
  return findings
}

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

async function judgeSchemes(
  strapi: Core.Strapi,
  required: readonly KnownScheme[],
  concepts: readonly string[],
  language: string,
): Promise<TermFinding[]> {
  if (required.length === 0) return []
  const present = await schemesOf(strapi, concepts)
  return required
    .filter(({ key }) => !present.has(key))
    .map((row): TermFinding => {
      const scheme = labelOf({ key: row.key, prefLabel: schemeLabel(row) }, language)
      return { rule: schemeRequired, field: FIELD, values: { scheme } }
    })
}

async function schemesOf(strapi: Core.Strapi, concepts: readonly string[]): Promise<Set<string>> {
  if (concepts.length === 0) return new Set()
  const sql = await sqlOf(strapi)
  const rows: { scheme: string }[] = await sql(MEMBERS.name)
    .whereIn('concept', [...concepts])
    .distinct('scheme')
  return new Set(rows.map(({ scheme }) => scheme))
}

/** Terms that are new in a working copy: what is published with them shows them later. */
async function judgeWorkingCopies(
  strapi: Core.Strapi,
  chosen: ReadonlyMap<string, readonly string[]>,
  language: string,
): Promise<TermFinding[]> {
  if ([...chosen.values()].every((keys) => keys.length === 0)) return []
  const apart = (await knownSchemes(strapi)).filter(({ published }) => published)
  if (apart.length === 0) return []
  const overlay = await overlayOf(strapi, apart)
  const isNew = (key: string): boolean => overlay.has(key) && overlay.get(key) === undefined
  const fresh = [...chosen].flatMap(([field, keys]) => keys.filter(isNew).map((key) => ({ field, key })))
  const rows = new Map(
    (
      await findConcepts(
        strapi,
        fresh.map(({ key }) => key),
      )
    ).map((row) => [row.key, row]),
  )
  return fresh.flatMap(({ field, key }): TermFinding[] => {
    const row = rows.get(key)
    const scheme = apart.find((one) => one.key === row?.scheme)
    if (!row || !scheme) return []
    const label = labelOf({ key, prefLabel: toLabelMap(row.skos.prefLabel) }, language)
    const values = { label, scheme: labelOf({ key: scheme.key, prefLabel: schemeLabel(scheme) }, language) }
    return [{ rule: termUnpublished, field, values }]
  })
}
