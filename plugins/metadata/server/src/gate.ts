// A candidate for publication -> what its profile calls mandatory and it does not have, in the language of whoever publishes.
import type { Gate } from '@kanaal/strapi-kit/strapi-server'
import type { FieldMap, Localized, Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { Settings } from './config'
import type { Evaluation, MissingProperty } from './evaluate'
import { fieldOf } from './field-of'
import { getService } from './get-service'
import { type StewardAsked, stewardFindings } from './steward-findings'

export const createGate =
  (strapi: Core.Strapi): Gate =>
  async ({ uid, documentId, locale, entry, language, fields }) => {
    const settings = strapi.config.get('plugin::content-metadata') as Settings
    if (settings.gate === 'off') return []
    const people = getService(strapi, 'people')
    const [leavers, evaluation] = await Promise.all([
      people.leavers(),
      getService(strapi, 'evaluations').ofEntry(uid, documentId, locale, entry),
    ])
    const now = new Date()
    const { owner, delegate } = evaluation.steward
    const gone = new Set(await people.goneOf([owner, delegate], leavers))
    const { escalateMonths } = settings
    return [
      ...gateFindings(evaluation, { now: now.getTime(), gone, escalateMonths, language, fields }),
      ...(await getService(strapi, 'findings').ofEntry(
        { uid, documentId, locale, fields, entry },
        now,
        language,
      )),
    ]
  }

/** All that the gate says of a document; the panel says the same before anybody publishes. */
export const gateFindings = (evaluation: Evaluation, asked: StewardAsked): Message[] => [
  ...evaluation.missing.map((one) => toFinding(one, asked)),
  ...stewardFindings(evaluation, asked),
]

/** An error, or a warning while the profile gives old content time. */
export function toFinding(
  missing: MissingProperty,
  { now, language, fields }: { now: number; language: string; fields: FieldMap },
): Message {
  const { key, gap, enforcedFrom, graceUntil } = missing
  const say = (text: Localized): string => text[language] ?? text.en
  const isGrace = graceUntil !== undefined && now < enforcedFrom
  const until = isGrace
    ? say({
        en: ` From ${graceUntil} this stops a publication.`,
        nl: ` Vanaf ${graceUntil} houdt dit een publicatie tegen.`,
      })
    : ''
  return {
    ruleId: 'property-missing',
    source: 'metadata',
    severity: isGrace ? 'warning' : 'error',
    reason: `${say(gap.what)} ${say(gap.fix)}${until}`,
    place: { ...gap.place, field: gap.place.field ?? fieldOf(key, fields) },
    note: say(gap.why),
  }
}
