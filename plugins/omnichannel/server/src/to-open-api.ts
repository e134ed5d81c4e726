// The content API's routes and schemas -> their description in OpenAPI 3.1.
import { document, renditionRecord } from '@kanaal/types'
import { z } from '@strapi/utils'
import { deliverQuery, documentsQuery, renditionQuery } from './content-api-queries'
import { delivery } from './deliver/delivery-schema'

type JsonSchema = Record<string, unknown>

const toSchema = (schema: unknown): JsonSchema => {
  const { $schema: _, ...json } = z.toJSONSchema(schema as z.ZodType, { unrepresentable: 'any', io: 'input' })
  return json
}

/** As a component: what it points at within itself is reached from the root of the description. */
const toComponent = (name: string, schema: unknown): JsonSchema =>
  JSON.parse(JSON.stringify(toSchema(schema)), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? value.replace(/^#/, `#/components/schemas/${name}`) : value,
  )

/** Each key of a strict query schema as a parameter. */
function toParameters(query: z.ZodType): object[] {
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

const pathParameter = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
})
const failure = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
})
const cached = { ETag: { schema: { type: 'string' } }, 'Cache-Control': { schema: { type: 'string' } } }
const refusals = {
  400: failure('A parameter is unknown or wrong; `details.errors[].path` names it.'),
  401: failure('The token is not one of the content API.'),
  403: failure('The caller may not read this.'),
}

/** Deterministic: the same routes give the same bytes. */
export const toOpenApi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Kanaal content API',
    version: '1',
    description:
      'Renditions of published documents, and the documents themselves. Served by the Strapi plugin `omnichannel`.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: 'http://localhost:1337' }],
  security: [{}, { token: [] }],
  paths: {
    '/api/omnichannel/renditions/{uid}/{documentId}': {
      get: {
        operationId: 'findRendition',
        summary: 'A rendition as JSON, or the bytes of one part',
        parameters: [
          pathParameter('uid', 'A content type that takes part, such as `api::article.article`.'),
          pathParameter('documentId', 'Of a published document.'),
          ...toParameters(renditionQuery),
        ],
        responses: {
          200: {
            description: 'The rendition; with `part`, its bytes in their own media type.',
            headers: cached,
            content: {
              'application/json': {
                schema: {
                  anyOf: [
                    { $ref: '#/components/schemas/Rendition' },
                    { description: 'With `part`: a key of the rendition’s `parts`, or a file that is JSON.' },
                  ],
                },
              },
              '*/*': { schema: { type: 'string', format: 'binary' } },
            },
          },
          304: { description: 'The ETag in If-None-Match is still right.', headers: cached },
          ...refusals,
          404: failure('Not published, not in this language, not meant for this target, or no such part.'),
        },
      },
    },
    '/api/omnichannel/documents': {
      get: {
        operationId: 'findDocuments',
        summary: 'Published documents as NDJSON, page by page',
        parameters: toParameters(documentsQuery),
        responses: {
          200: {
            description: 'One document a line. Without `x-next-cursor` it is the last page.',
            headers: { ...cached, 'x-next-cursor': { schema: { type: 'string' } } },
            content: { 'application/x-ndjson': { schema: { $ref: '#/components/schemas/Document' } } },
          },
          304: { description: 'The ETag in If-None-Match is still right.', headers: cached },
          ...refusals,
        },
      },
    },
    '/api/omnichannel/deliver': {
      get: {
        operationId: 'deliver',
        summary: 'The right content for a reader: filtered, ordered, each with why',
        parameters: toParameters(deliverQuery),
        responses: {
          200: {
            description:
              'Documents in their order: those made for the reader first, then by their latest change. A page may be shorter than was asked; without `meta.next` it is the last.',
            headers: cached,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Delivery' } } },
          },
          304: { description: 'The ETag in If-None-Match is still right.', headers: cached },
          ...refusals,
        },
      },
    },
    '/api/omnichannel/player/{file}': {
      get: {
        operationId: 'sendPlayer',
        summary: 'The kiosk player, for previews in a sandboxed frame; holds no content',
        security: [{}],
        parameters: [
          { ...pathParameter('file', 'Its script or style.'), schema: { enum: ['player.js', 'player.css'] } },
        ],
        responses: {
          200: {
            description: 'The file.',
            headers: cached,
            content: { 'text/javascript': {}, 'text/css': {} },
          },
          304: { description: 'The ETag in If-None-Match is still right.', headers: cached },
          404: failure('There is no such file.'),
        },
      },
    },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'An API token of Strapi.' } },
    schemas: {
      Rendition: toComponent('Rendition', renditionRecord),
      Document: toComponent('Document', document),
      Delivery: toComponent('Delivery', delivery),
      Error: {
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
      },
    },
  },
})
