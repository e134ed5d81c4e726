// A running app with any schemas -> two documents of every type, with a value in every attribute.
import { INJECTED_ATTRIBUTES } from '@kanaal/types'
import type { Strapi } from '../../e2e/start-cms.ts'

interface Attribute {
  type: string
  component?: string
  components?: string[]
  repeatable?: boolean
  multiple?: boolean
  enum?: string[]
  target?: string
  relation?: string
  min?: number | string
  minLength?: number
  maxLength?: number
  customField?: string
  regex?: string | RegExp
}

interface Filling {
  strapi: Strapi
  /** Of the upload plugin. */
  file: number
  /** documentIds by uid: relations are set once there is something to point at. */
  made: Map<string, string[]>
  count: number
}

/** A component may hold itself through another: no deeper than people nest them. */
const DEPTH = 6
export const LOCALES = ['en', 'nl'] as const

export const isLocalized = (strapi: Strapi, uid: string): boolean =>
  (schemaOf(strapi, uid).pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized ===
  true

/** documentIds by uid; everything is published in every language. */
export async function fillApp(strapi: Strapi, uids: readonly string[]): Promise<Map<string, string[]>> {
  await strapi.plugin('i18n').service('locales').create({ code: 'nl', name: 'Nederlands' })
  const { id: file } = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'a.png',
      hash: 'a',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/uploads/a.png',
      provider: 'local',
    },
  })
  const made = new Map<string, string[]>()
  const filling: Filling = { strapi, file, made: new Map(), count: 0 }
  for (const uid of uids) {
    const ids: string[] = []
    for (let index = 0; index < (schemaOf(strapi, uid).kind === 'singleType' ? 1 : 2); index += 1) {
      const data = valuesOf(filling, schemaOf(strapi, uid).attributes, 0)
      const { documentId } = await documentsOf(strapi, uid).create({ data, locale: 'en' })
      ids.push(documentId)
      if (!isLocalized(strapi, uid)) continue
      const dutch = valuesOf(filling, schemaOf(strapi, uid).attributes, 0)
      await documentsOf(strapi, uid).update({ documentId, locale: 'nl', data: dutch })
    }
    made.set(uid, ids)
  }
  filling.made = made
  for (const [uid, ids] of made) {
    for (const documentId of ids) {
      for (const locale of isLocalized(strapi, uid) ? LOCALES : (['en'] as const)) {
        const data = valuesOf(filling, schemaOf(strapi, uid).attributes, 0)
        await documentsOf(strapi, uid).update({ documentId, locale, data })
      }
    }
  }
  for (const [uid, ids] of made) {
    if (schemaOf(strapi, uid).options?.draftAndPublish !== true) continue
    for (const documentId of ids) await documentsOf(strapi, uid).publish({ documentId, locale: '*' })
  }
  return made
}

export const schemaOf = (strapi: Strapi, uid: string): Schema =>
  (strapi.contentTypes as unknown as Record<string, Schema>)[uid] ??
  (strapi.components as unknown as Record<string, Schema>)[uid] ?? { attributes: {}, info: {} }

interface Schema {
  kind?: string
  options?: { draftAndPublish?: boolean }
  pluginOptions?: unknown
  info: { pluralName?: string; singularName?: string }
  attributes: Record<string, unknown>
}

export interface Documents {
  create(params: object): Promise<{ documentId: string }>
  update(params: object): Promise<unknown>
  publish(params: object): Promise<unknown>
  unpublish(params: object): Promise<unknown>
  clone(params: object): Promise<{ entries: { documentId: string }[] }>
  findOne(params: object): Promise<Record<string, unknown> | null>
  delete(params: object): Promise<unknown>
}

export const documentsOf = (strapi: Strapi, uid: string): Documents =>
  strapi.documents(uid as never) as unknown as Documents

/** Strapi's own, and those that a plugin injected, keep what they say of themselves. */
const NOT_FILLED = new Set<string>([
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'documentId',
  'id',
  ...INJECTED_ATTRIBUTES,
])

function valuesOf(
  filling: Filling,
  attributes: Record<string, unknown>,
  depth: number,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes as Record<string, Attribute>).flatMap(([name, attribute]) => {
      if (NOT_FILLED.has(name)) return []
      const value = anyValueOf(filling, attribute, depth)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function anyValueOf(filling: Filling, attribute: Attribute, depth: number): unknown {
  const { strapi, file, made } = filling
  const component = (uid: string) => valuesOf(filling, schemaOf(strapi, uid).attributes, depth + 1)
  switch (attribute.type) {
    case 'component': {
      if (depth >= DEPTH) return undefined
      const one = attribute.component ?? ''
      return attribute.repeatable ? [component(one), component(one)] : component(one)
    }
    case 'dynamiczone':
      return attribute.components?.map((one) => ({ __component: one, ...component(one) }))
    case 'media':
      return attribute.multiple ? [file] : file
    case 'relation': {
      const targets = made.get(attribute.target ?? '') ?? []
      return targets.length === 0 || attribute.relation?.endsWith('ToMany') ? targets : targets[0]
    }
    default:
      return scalarOf(filling, attribute)
  }
}

function scalarOf(
  filling: Filling,
  { type, min, minLength = 0, maxLength = 200, ...more }: Attribute,
): unknown {
  filling.count += 1
  const { count } = filling
  switch (type) {
    case 'string':
    case 'text':
      return wordsFor(more.regex, count).padEnd(minLength, '.').slice(0, maxLength)
    case 'richtext':
      return more.customField ? `<p>Words <b>number ${count}</b></p>` : `## Words\n\nNumber **${count}**.`
    case 'blocks':
      return [{ type: 'paragraph', children: [{ type: 'text', text: `Words number ${count}` }] }]
    case 'uid':
      return `words-${count}`
    case 'email':
      return `reader-${count}@example.com`
    case 'enumeration':
      return more.enum?.[0]
    case 'boolean':
      return true
    case 'integer':
      return Number(min ?? 1)
    case 'decimal':
    case 'float':
      return Number(min ?? 1) + 0.5
    case 'biginteger':
      return String(min ?? 1)
    case 'json':
      return { words: count }
    case 'date':
      return '2027-05-03'
    case 'datetime':
      return '2027-05-03T18:00:00.000Z'
    default:
      throw new Error(`No value for an attribute of type "${type}"`)
  }
}

/** What a pattern asks for: any words, letters alone, or the very words that stand in it. */
function wordsFor(pattern: string | RegExp | undefined, count: number): string {
  const words = `Words number ${count} of this app`
  if (pattern === undefined) return words
  const { source } = new RegExp(pattern)
  const letters = `words-${String.fromCharCode(97 + (count % 26), 97 + (Math.trunc(count / 26) % 26))}`
  const literal = source.replace(/[$()^]/g, '')
  const found = [words, letters, literal].find((one) => new RegExp(source).test(one))
  if (found === undefined) throw new Error(`No words for the pattern ${source}`)
  return found
}
