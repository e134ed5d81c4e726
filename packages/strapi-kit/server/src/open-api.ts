// What a plugin says of its content API -> its part of one description of them all, in OpenAPI 3.1.
import { z } from '@strapi/utils'

type JsonSchema = Record<string, unknown>

/** Deterministic: the same routes and schemas give the same. */
export interface ApiPart {
  /** What all its paths begin with, such as `/api/taxonomy/`. */
  prefix: string
  paths: Record<string, object>
  /** Answers by name, as paths point at them. */
  schemas: Record<string, object>
}

export interface ApiDescription {
  paths: Record<string, object>
  components: { schemas: Record<string, object> }
}

const toSchema = (schema: unknown): JsonSchema => {
  const { $schema: _, ...json } = z.toJSONSchema(schema as z.ZodType, { unrepresentable: 'any', io: 'input' })
  return json
}

/** What a schema points at within itself is reached from the root of the description. */
export const toComponent = (name: string, schema: unknown): object =>
  JSON.parse(JSON.stringify(toSchema(schema)), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? value.replace(/^#/, `#/components/schemas/${name}`) : value,
  )

/** Each key of a strict query schema as a parameter. */
export function toParameters(query: unknown): object[] {
  const { properties = {}, required = [] } = toSchema(query) as {
    properties?: Record<string, JsonSchema>
    required?: string[]
  }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description ? { description } : {}),
    ...(schema.type === 'object' ? { style: 'deepObject', explode: true } : {}),
    schema,
  }))
}

export const pathParameter = (
  name: string,
  description: string,
  schema: JsonSchema = { type: 'string' },
) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
})

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })
export const jsonContent = (name: string) => ({ 'application/json': { schema: reference(name) } })
export const failure = (description: string) => ({ description, content: jsonContent('Error') })

/** What every answer says of how long it may be kept. */
export const CACHE_HEADERS = {
  ETag: { schema: { type: 'string' } },
  'Cache-Control': { schema: { type: 'string' } },
}
export const NOT_MODIFIED = {
  description: 'The ETag in If-None-Match is still right.',
  headers: CACHE_HEADERS,
}

export const REFUSALS = {
  400: failure('A parameter is unknown or wrong; `details.errors[].path` names it.'),
  401: failure('The token is not one of the content API.'),
  403: failure('The caller may not read this.'),
}

const ERROR = {
  type: 'object',
  required: ['data', 'error'],
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message'],
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string' },
        details: { type: 'object' },
      },
    },
  },
}

/** The description with this part in the place of what it said before of the same plugin. */
export function withPart(description: ApiDescription, part: ApiPart): object {
  const others = Object.entries(description.paths).filter(([path]) => !path.startsWith(part.prefix))
  const paths = { ...Object.fromEntries(others), ...part.paths }
  const known = { Error: ERROR, ...description.components.schemas, ...part.schemas }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kanaal content API',
      version: '1',
      description:
        'What the Strapi plugins `omnichannel`, `taxonomy` and `content-metadata` answer over HTTP: renditions of published documents and the documents themselves, vocabularies, and metadata. Each plugin is of use alone; the paths say whose they are.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://localhost:1337' }],
    security: [{}, { token: [] }],
    paths: sorted(paths),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token of Strapi.' },
      },
      schemas: sorted(reachable(paths, known)),
    },
  }
}

/** Schemas that a path points at, and those that they point at: what nobody needs any more goes. */
function reachable(paths: object, known: Record<string, object>): Record<string, object> {
  const found = new Map<string, object>()
  const queue: object[] = [paths]
  for (const one of queue) {
    for (const [, name = ''] of JSON.stringify(one).matchAll(/"#\/components\/schemas\/([^"/]+)/g)) {
      const schema = known[name]
      if (schema === undefined || found.has(name)) continue
      found.set(name, schema)
      queue.push(schema)
    }
  }
  return Object.fromEntries(found)
}

const sorted = (record: Record<string, object>): Record<string, object> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
