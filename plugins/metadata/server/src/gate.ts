// A candidate for publication -> what its profile calls mandatory and it does not have, in the language of whoever publishes.
import type { Gate } from '@kanaal/strapi-kit/strapi-server'
import type { FieldMap, Localized, Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { Settings } from './config'
import type { MissingProperty } from './evaluate'
import { getService } from './get-service'

export const createGate =
  (strapi: Core.Strapi): Gate =>
  async ({ uid, documentId, locale, entry, language, fields }) => {
    const settings = strapi.config.get('plugin::content-metadata') as Settings
    if (settings.gate === 'off') return []
    const { missing } = await getService(strapi, 'evaluations').ofEntry(uid, documentId, locale, entry)
    return missing.map((one) => toFinding(one, { now: Date.now(), language, fields }))
  }

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

/** The attribute that the field map names for a key. */
const MAPPED = {
  title: 'title',
  description: 'summary',
  image: 'image',
  slug: 'slug',
  date: 'date',
  authors: 'authors',
  tags: 'tags',
} as const

const DECLARED = new Set(['offer', 'start', 'end', 'place'])

/** Where an editor writes it: the mapped field, else our own panels. */
export function fieldOf(key: string, fields: FieldMap): string[] {
  const [first = '', ...rest] = key.split('.')
  const mapped = Object.hasOwn(MAPPED, key) ? fields[MAPPED[key as keyof typeof MAPPED]] : undefined
  if (mapped !== undefined) return [mapped]
  // A price, a moment and a place are facts of the text.
  const [body] = fields.body
  if (DECLARED.has(key) && body !== undefined) return [body]
  // The words for a picture stand with the picture.
  if (key === 'image.alt' && fields.image !== undefined) return [fields.image]
  if (key === 'terms') return ['taxonomyTerms']
  return first === 'copy' ? ['channelCopy', ...rest] : ['contentMetadata', first, ...rest]
}
