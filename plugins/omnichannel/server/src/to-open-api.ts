// The content API's routes and schemas -> this plugin's part of their description in OpenAPI.
import {
  type ApiPart,
  CACHE_HEADERS,
  failure,
  jsonContent,
  NOT_MODIFIED,
  pathParameter,
  REFUSALS,
  toComponent,
  toParameters,
} from '@kanaal/strapi-kit/strapi-server'
import { document, renditionRecord } from '@kanaal/types'
import { deliverQuery, documentsQuery, relatedQuery, renditionQuery } from './content-api-queries'
import { delivery, relatedAnswer } from './deliver/delivery-schema'

export const toOpenApi = (): ApiPart => ({
  prefix: '/api/omnichannel/',
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
            headers: CACHE_HEADERS,
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
          304: NOT_MODIFIED,
          ...REFUSALS,
          404: failure('Not published, not in this language, not meant for this target, or no such part.'),
          503: failure('Too many renditions are being made; ask again after `Retry-After` seconds.'),
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
            headers: { ...CACHE_HEADERS, 'x-next-cursor': { schema: { type: 'string' } } },
            content: { 'application/x-ndjson': { schema: { $ref: '#/components/schemas/Document' } } },
          },
          304: NOT_MODIFIED,
          ...REFUSALS,
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
            headers: CACHE_HEADERS,
            content: jsonContent('Delivery'),
          },
          304: NOT_MODIFIED,
          ...REFUSALS,
        },
      },
    },
    '/api/omnichannel/related/{uid}/{documentId}': {
      get: {
        operationId: 'findRelated',
        summary: 'The documents most like one by their terms, each with what they share',
        parameters: [
          pathParameter('uid', 'A content type that takes part, such as `api::article.article`.'),
          pathParameter('documentId', 'Of a published document.'),
          ...toParameters(relatedQuery),
        ],
        responses: {
          200: {
            description:
              'Published documents in the same language that one of the channels may show now, the most like it first.',
            headers: CACHE_HEADERS,
            content: jsonContent('Related'),
          },
          304: NOT_MODIFIED,
          ...REFUSALS,
          404: failure('Not published in this language, or no such document.'),
        },
      },
    },
    '/api/omnichannel/player/{file}': {
      get: {
        operationId: 'sendPlayer',
        summary: 'The kiosk player, for previews in a sandboxed frame; holds no content',
        security: [{}],
        parameters: [pathParameter('file', 'Its script or style.', { enum: ['player.js', 'player.css'] })],
        responses: {
          200: {
            description: 'The file.',
            headers: CACHE_HEADERS,
            content: { 'text/javascript': {}, 'text/css': {} },
          },
          304: NOT_MODIFIED,
          404: failure('There is no such file.'),
        },
      },
    },
  },
  schemas: {
    Rendition: toComponent('Rendition', renditionRecord),
    Document: toComponent('Document', document),
    Delivery: toComponent('Delivery', delivery),
    Related: toComponent('Related', relatedAnswer),
  },
})
