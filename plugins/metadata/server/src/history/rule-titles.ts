// Rules as exceptions name them, `source/rule-id` -> what each of them is about.
import { metadataRules, overlayPolicies, policyRules } from '@kanaal/metadata'
import type { AnyRule, Localized } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'

interface EngineService {
  load(): Promise<{ engine: { rules: readonly AnyRule[] } }>
}

/** What our own gates find has no file of a rule: profiles, people and the rights of images say it. */
const FOUND_HERE: Readonly<Record<string, Localized>> = {
  'metadata/property-missing': {
    en: 'What a profile asks for is missing',
    nl: 'Wat een profiel vraagt, ontbreekt',
  },
  'metadata/owner-gone': { en: 'The owner can no longer log in', nl: 'De eigenaar kan niet meer inloggen' },
  'metadata/review-overdue': { en: 'The review is overdue', nl: 'De herziening is te laat' },
  'metadata/lease-ended': {
    en: 'The rights of an image have ended',
    nl: 'De rechten op een beeld zijn voorbij',
  },
  'metadata/lease-not-begun': {
    en: 'The rights of an image have not begun',
    nl: 'De rechten op een beeld zijn nog niet ingegaan',
  },
  'metadata/lease-ends-first': {
    en: 'The rights of an image end before the document does',
    nl: 'De rechten op een beeld eindigen eerder dan het document',
  },
  'metadata/lease-elsewhere': {
    en: 'An image may not be used on this channel',
    nl: 'Een beeld mag niet op dit kanaal gebruikt worden',
  },
  'metadata/release-missing': {
    en: 'Nobody noted that who is portrayed agrees',
    nl: 'Niemand noteerde dat wie is afgebeeld het goed vindt',
  },
}

/** One that no longer exists has no title. */
export async function ruleTitles(
  strapi: Core.Strapi,
  names: ReadonlySet<string>,
): Promise<Record<string, Localized>> {
  if (names.size === 0) return {}
  const all = (await rulesOf(strapi)).map(({ source, id, title }): [string, Localized] => [
    `${source}/${id}`,
    title,
  ])
  return Object.fromEntries([...Object.entries(FOUND_HERE), ...all].filter(([name]) => names.has(name)))
}

async function rulesOf(strapi: Core.Strapi): Promise<readonly AnyRule[]> {
  const engine = strapi.plugin('omnichannel')?.service('engine') as EngineService | undefined
  if (engine) return (await engine.load()).engine.rules
  const written = await getService(strapi, 'policies').inForce()
  return [...metadataRules, ...policyRules(overlayPolicies(undefined, written)).rules]
}
