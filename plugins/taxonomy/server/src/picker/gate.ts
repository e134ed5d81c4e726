// A document about to be published -> what is wrong with its terms: too few or too many, from elsewhere, a scheme missing.
import { sentence } from '@kanaal/content'
import type { Gate } from '@kanaal/strapi-kit/strapi-server'
import { sqlOf } from '@kanaal/strapi-kit/strapi-server'
import { labelOf } from '@kanaal/taxonomy'
import type { Localized, Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { PickerRules } from '../../../shared/picker'
import { FIELD } from '../assignment-index'
import { readAssigned } from '../read-assigned'
import { resolveKeys } from '../vocabulary/resolve-keys'
import { schemeLabel } from '../vocabulary/rows'
import { CLOSURE, MEMBERS } from '../vocabulary/tables'
import { pickersOf } from './pickers-of'
import { createRequiredSchemes, type RequiredScheme } from './required-schemes'

const SENTENCES = {
  'terms-too-few': {
    en: '{count} of at least {min} terms in "{field}". Choose {missing} more.',
    nl: '{count} van minstens {min} termen in "{field}". Kies er nog {missing}.',
  },
  'terms-too-many': {
    en: '{count} of at most {max} terms in "{field}". Take {more} off.',
    nl: '{count} van hoogstens {max} termen in "{field}". Haal er {more} weg.',
  },
  'term-outside': {
    en: '"{key}" may not be chosen in "{field}". Take it off, or choose one that the field offers.',
    nl: '"{key}" mag niet in "{field}" worden gekozen. Haal het weg, of kies er een die het veld aanbiedt.',
  },
  'scheme-required': {
    en: 'There is no term of "{scheme}". Choose one in the panel Terms.',
    nl: 'Er is geen term uit "{scheme}". Kies er een in het paneel Termen.',
  },
} as const satisfies Record<string, Localized>

type Finding = { ruleId: keyof typeof SENTENCES; field: string; values: Record<string, string | number> }

export function createGate(strapi: Core.Strapi): Gate {
  const requiredOf = createRequiredSchemes(strapi)
  return async ({ uid, entry, language }) => {
    const pickers = pickersOf(strapi, uid)
    const required = await requiredOf(uid)
    // Most types ask for nothing: then nobody need know what the terms stand for.
    if (pickers.length + required.length === 0) return []
    const chosen = new Map(
      [FIELD, ...pickers.map(({ name }) => name)].map((name) => [name, keysIn(entry[name])]),
    )
    const all = [...new Set([...chosen.values()].flat())]
    const resolved =
      all.length === 0 ? new Map<string, string>() : await resolveKeys(await sqlOf(strapi), all)
    const findings: Finding[] = []
    for (const { name, rules } of pickers) {
      const own = new Map((chosen.get(name) ?? []).map((key) => [key, resolved.get(key) ?? '']))
      findings.push(...(await judgeField(strapi, name, rules, own)))
    }
    findings.push(...(await judgeSchemes(strapi, required, [...resolved.values()].filter(Boolean), language)))
    return findings.map(
      ({ ruleId, field, values }): Message => ({
        ruleId,
        source: 'taxonomy',
        severity: 'error',
        reason: sentence(SENTENCES[ruleId], values, language),
        place: { field: [field] },
        values,
      }),
    )
  }
}

const keysIn = (stored: unknown): string[] => readAssigned(stored).assignments.map(({ key }) => key)

/** @param resolved by the chosen key, what stands for it now; `''` where nothing does */
async function judgeField(
  strapi: Core.Strapi,
  field: string,
  rules: PickerRules,
  resolved: ReadonlyMap<string, string>,
): Promise<Finding[]> {
  const { min, max } = rules
  const findings: Finding[] = []
  // What no longer exists does not count: a document is not tagged by it.
  const count = [...resolved.values()].filter((key) => key !== '').length
  const values = { field, count }
  if (count < min)
    findings.push({ ruleId: 'terms-too-few', field, values: { ...values, min, missing: min - count } })
  if (max !== undefined && count > max) {
    findings.push({ ruleId: 'terms-too-many', field, values: { ...values, max, more: count - max } })
  }
  const allowed = await allowedAmong(strapi, [...resolved.values()].filter(Boolean), rules)
  for (const [key, target] of resolved) {
    if (target !== '' && !allowed.has(target))
      findings.push({ ruleId: 'term-outside', field, values: { field, key } })
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
  required: readonly RequiredScheme[],
  concepts: readonly string[],
  language: string,
): Promise<Finding[]> {
  if (required.length === 0) return []
  const present = await schemesOf(strapi, concepts)
  return required
    .filter(({ key }) => !present.has(key))
    .map((row): Finding => {
      const scheme = labelOf({ key: row.key, prefLabel: schemeLabel(row) }, language)
      return { ruleId: 'scheme-required', field: FIELD, values: { scheme } }
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
