// Content types and the loaded module -> what the settings page shows, with the lines to paste.
import { guessFieldMap, unmappedAttributes } from '@kanaal/content'
import {
  type AttributeShapes,
  attributesOf,
  isLocalized,
  kitOf,
  resolveFieldMap,
} from '@kanaal/strapi-kit/strapi-server'
import { type FieldMap, fieldMap, INJECTED_ATTRIBUTES } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { ParticipatingType, ParticipationResponse } from '../../../shared/contracts'
import type { Settings } from '../config'
import { getService } from '../get-service'
import { toTargetInfo } from '../target-info'

const HIDDEN = new Set<string>([
  ...INJECTED_ATTRIBUTES,
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
])

export const participation = ({ strapi }: { strapi: Core.Strapi }) => ({
  async describe(): Promise<ParticipationResponse> {
    const { engine, config } = await getService(strapi, 'engine').load()
    const { module } = strapi.config.get('plugin::omnichannel') as Settings
    const { url, name, locales, defaultLocale } = config.site
    return {
      types: Object.keys(strapi.contentTypes)
        .filter((uid) => uid.startsWith('api::'))
        .sort()
        .map((uid) => describeType(strapi, uid)),
      targets: engine.targets.map((target) => toTargetInfo(target, engine)),
      audiences: [...engine.audiences],
      site: { url, name, locales, defaultLocale },
      ...(module === undefined ? {} : { module }),
      writable: strapi.config.get('autoReload') === true,
    }
  },
})

function describeType(strapi: Core.Strapi, uid: string): ParticipatingType {
  const contentType = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]
  const attributes = withoutHidden(attributesOf(strapi, uid))
  const guessed = fieldMap.parse(guessFieldMap(attributes))
  const declared = kitOf(strapi).participations.get(uid)
  const fields = declared?.fields ?? resolveFieldMap(attributes)
  return {
    uid,
    displayName: contentType?.info.displayName ?? uid,
    kind: contentType?.kind ?? 'collectionType',
    enabled: declared?.enabled ?? false,
    declaredIn: declared?.declaredIn ?? 'nobody',
    localized: isLocalized(strapi, uid),
    draftAndPublish: contentType?.options?.draftAndPublish === true,
    fields,
    guessed,
    unmapped: unmappedAttributes(attributes, fields),
    attributes: Object.entries(attributes).map(([name, { type }]) => ({ name, type })),
    lines: toLines(uid, fields),
  }
}

const withoutHidden = (attributes: AttributeShapes): AttributeShapes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !HIDDEN.has(name)))

/** Lines for config/plugins.ts and, as the alternative, for the type's own schema.json. */
export function toLines(uid: string, fields: FieldMap): ParticipatingType['lines'] {
  const json = JSON.stringify({ enabled: true, fields }, null, 2)
  const indented = (spaces: number) => json.replaceAll('\n', `\n${' '.repeat(spaces)}`)
  return {
    config: `omnichannel: {\n  config: {\n    contentTypes: {\n      '${uid}': ${indented(6)},\n    },\n  },\n},`,
    schema: `"pluginOptions": {\n  "kanaal": ${indented(2)}\n}`,
  }
}
