// A schema -> the attributes that may leave Strapi, sorted by how they are loaded.
import { INJECTED_ATTRIBUTES } from '@kanaal/types'
import type { Core } from '@strapi/strapi'

/** The part of an attribute definition that loading and merging look at. */
export interface AttributeShape {
  type: string
  private?: boolean
  component?: string
  components?: string[]
  repeatable?: boolean
  multiple?: boolean
  target?: string
  relation?: string
  allowedTypes?: string[]
  customField?: string
  pluginOptions?: unknown
  [key: string]: unknown
}
export type AttributeShapes = Record<string, AttributeShape>

export interface PublicAttributes {
  readonly scalars: readonly string[]
  readonly media: readonly string[]
  readonly components: readonly string[]
  readonly zones: readonly string[]
  readonly relations: readonly string[]
}

/** Never loaded, whatever the schema says: people and their secrets are not content. */
const PRIVATE_TARGETS = /^(admin::|plugin::users-permissions\.|plugin::upload\.folder)/
/** Strapi's own bookkeeping, which looks like attributes. */
const SYSTEM = new Set(['createdBy', 'updatedBy', 'localizations'])

/**
 * An allow-list by type: what is private, a password, bookkeeping or a person is left out.
 * Kanaal's own attributes are private for REST, but part of the document; they exist at the root only.
 */
export function publicAttributesOf(attributes: AttributeShapes): PublicAttributes {
  const sorted = known.get(attributes) ?? sortedByKind(attributes)
  known.set(attributes, sorted)
  return sorted
}

/** Every publication asks it of the same schema again and again; a schema stays what it is once Strapi is loaded. */
const known = new WeakMap<AttributeShapes, PublicAttributes>()

function sortedByKind(attributes: AttributeShapes): PublicAttributes {
  const found = {
    scalars: [] as string[],
    media: [] as string[],
    components: [] as string[],
    zones: [] as string[],
    relations: [] as string[],
  }
  for (const [name, attribute] of Object.entries(attributes)) {
    const own = (INJECTED_ATTRIBUTES as readonly string[]).includes(name)
    if (SYSTEM.has(name) || attribute.type === 'password' || (attribute.private && !own)) continue
    if (attribute.type === 'media') found.media.push(name)
    else if (attribute.type === 'component') found.components.push(name)
    else if (attribute.type === 'dynamiczone') found.zones.push(name)
    else if (attribute.type !== 'relation') found.scalars.push(name)
    // A morph relation has no `target`: there is no schema to read an allow-list from.
    else if (attribute.target && !PRIVATE_TARGETS.test(attribute.target)) found.relations.push(name)
  }
  return found
}

const LABEL_TYPES = new Set(['string', 'text', 'uid', 'email', 'enumeration', 'date', 'datetime'])

/** What is loaded of a related document: enough to name it, never its body. */
export function labelFieldsOf(attributes: AttributeShapes): string[] {
  return publicAttributesOf(attributes).scalars.filter((name) =>
    LABEL_TYPES.has(attributes[name]?.type ?? ''),
  )
}

/** The attributes of a content type or component; none for a uid that does not exist. */
export function attributesOf(strapi: Core.Strapi, uid: string): AttributeShapes {
  const model = strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0])
  return (model?.attributes ?? {}) as unknown as AttributeShapes
}
