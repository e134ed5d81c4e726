// Content types and plugin configuration -> which types take part, and which attribute plays which part.
import { guessFieldMap } from '@kanaal/content'
import { explainIssue, type FieldMap, fieldMap, participation } from '@kanaal/types'
import type { Core, Struct } from '@strapi/strapi'
import type { AttributeShapes } from './public-attributes'

export interface EntryParticipation {
  uid: string
  enabled: boolean
  declaredIn: 'schema' | 'config'
  /** What was declared over what was guessed. */
  fields: FieldMap
}

/**
 * The plugins whose configuration may opt types in. Each is useful alone, so each may hold the list:
 *
 * `omnichannel: { config: { contentTypes: { 'api::article.article': { enabled: true } } } }`
 */
export const CONFIGURED_BY = ['omnichannel', 'content-metadata', 'taxonomy'] as const

/**
 * Reads `pluginOptions.kanaal` of every content type and `contentTypes` of every Kanaal plugin's configuration.
 * The configuration wins over the schema: it is the later decision, made for one deployment.
 *
 * @throws Error for a uid that does not exist, an unknown attribute, or two plugins that disagree.
 */
export function readParticipation(strapi: Core.Strapi): Map<string, EntryParticipation> {
  const found = new Map<string, EntryParticipation>()
  for (const contentType of Object.values(strapi.contentTypes)) {
    const declared = (contentType.pluginOptions as Record<string, unknown> | undefined)?.kanaal
    if (declared !== undefined) found.set(contentType.uid, toParticipation(contentType, declared, 'schema'))
  }
  const configuredBy = new Map<string, { plugin: string; json: string }>()
  for (const plugin of CONFIGURED_BY) {
    const declarations = strapi.config.get(`plugin::${plugin}.contentTypes`, {}) as Record<string, unknown>
    for (const [uid, declared] of Object.entries(declarations)) {
      const contentType = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]
      if (!contentType) {
        throw new Error(`config/plugins: ${plugin}.config.contentTypes names ${uid}, which does not exist.`)
      }
      const json = JSON.stringify(declared)
      const earlier = configuredBy.get(uid)
      if (earlier && earlier.json !== json) {
        throw new Error(
          `config/plugins: ${earlier.plugin} and ${plugin} disagree about ${uid}. Keep one of them.`,
        )
      }
      configuredBy.set(uid, { plugin, json })
      found.set(uid, toParticipation(contentType, declared, 'config'))
    }
  }
  return found
}

/** The map in force: what was declared, over the guess from the schema. */
export function resolveFieldMap(attributes: AttributeShapes, declared: Partial<FieldMap> = {}): FieldMap {
  return fieldMap.parse({ ...guessFieldMap(attributes), ...declared })
}

function toParticipation(
  contentType: Struct.ContentTypeSchema,
  declared: unknown,
  declaredIn: 'schema' | 'config',
): EntryParticipation {
  const { uid } = contentType
  const attributes = contentType.attributes as unknown as AttributeShapes
  const parsed = participation.strict().safeParse(declared, { error: explainIssue })
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Error(
      `${uid}: kanaal.${issue?.path.join('.') ?? ''} is not as it should be: ${issue?.message}. ` +
        'Write { enabled: true, fields: { body: ["body"] } }.',
    )
  }
  for (const name of Object.values(parsed.data.fields ?? {}).flat()) {
    if (!(name in attributes)) {
      throw new Error(`${uid}: kanaal.fields names "${name}", but the type has no such attribute.`)
    }
  }
  const fields = resolveFieldMap(attributes, declaredOnly(parsed.data.fields ?? {}, declared))
  return { uid, enabled: parsed.data.enabled, declaredIn, fields }
}

/** Without the defaults that parsing filled in: an empty `body` would win over the guess. */
const declaredOnly = (fields: object, declared: unknown): Partial<FieldMap> => {
  const written = (declared as { fields?: object }).fields ?? {}
  return Object.fromEntries(Object.entries(fields).filter(([key]) => Object.hasOwn(written, key)))
}
