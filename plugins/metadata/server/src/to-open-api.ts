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
import { answers } from './content-api-answers'
import { resolved } from './controllers/bodies'

const text = { schema: { type: 'string' } }

export const toOpenApi = (): ApiPart => ({
  prefix: '/api/content-metadata/',
  paths: {
    '/api/content-metadata/policies': {
      get: {
        operationId: 'findPolicies',
        summary: 'The policies that people wrote here, for `kanaal check`',
        responses: {
          200: {
            description: 'They hold over those of the configuration with the same id.',
            headers: CACHE_HEADERS,
            content: jsonContent('Policies'),
          },
          304: NOT_MODIFIED,
          ...REFUSALS,
        },
      },
    },
    '/api/content-metadata/{uid}/{documentId}': {
      get: {
        operationId: 'findMetadata',
        summary: 'What a published document says of itself',
        parameters: [
          pathParameter('uid', 'A content type that takes part, such as `api::article.article`.'),
          pathParameter('documentId', 'Of a published document.'),
          ...toParameters(resolved),
        ],
        responses: {
          200: {
            description: 'Every value with its fall-back applied, in the form that `format` asks for.',
            headers: CACHE_HEADERS,
            content: {
              ...jsonContent('ResolvedMetadata'),
              'application/ld+json': { schema: { type: ['object', 'array'] } },
              'text/turtle': text,
              'text/html': text,
            },
          },
          304: NOT_MODIFIED,
          ...REFUSALS,
          404: failure('Not published, not in this language, or the type does not take part.'),
        },
      },
    },
  },
  schemas: Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, toComponent(name, answer)]),
  ),
})
