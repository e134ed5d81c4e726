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
import { MEDIA_TYPES } from '@kanaal/taxonomy'
import { FORMATS } from './answer-in-form'
import { answers } from './content-api-answers'
import { DESCRIPTION_FORMATS } from './controllers/bodies'
import { conceptQuery, conceptsQuery, termQuery } from './controllers/content-api-queries'

type Name = keyof typeof answers

const text = { schema: { type: 'string' } }
/** What `Accept` may ask for besides JSON. */
const forms = Object.fromEntries(
  [...FORMATS.map((format) => MEDIA_TYPES[format]), 'text/html'].map((type) => [
    type,
    type.endsWith('json') ? { schema: { type: ['object', 'array'] } } : text,
  ]),
)

/** The same in JSON, and the whole of the vocabularies in every other form. */
const inForm = (description: string, ...names: [Name, ...Name[]]) => ({
  200: {
    description: `${description} In any other form than JSON: the whole of it as SKOS, a table or a page, as \`Accept\` asks.`,
    headers: { ...CACHE_HEADERS, Vary: text },
    content: {
      'application/json': {
        schema: { anyOf: names.map((name) => jsonContent(name)['application/json'].schema) },
      },
      ...forms,
    },
  },
  304: NOT_MODIFIED,
  ...REFUSALS,
  406: failure('It is given in none of the forms that `Accept` names.'),
})

const scheme = pathParameter('key', 'Of a vocabulary, such as `topic`.')
const missing = failure('There is no such vocabulary.')

export const toOpenApi = (): ApiPart => ({
  prefix: '/api/taxonomy/',
  paths: {
    '/api/taxonomy/schemes': {
      get: {
        operationId: 'findSchemes',
        summary: 'The vocabularies',
        responses: inForm('What there is, without concepts.', 'Schemes'),
      },
    },
    '/api/taxonomy/schemes/{key}': {
      get: {
        operationId: 'findScheme',
        summary: 'One vocabulary',
        parameters: [scheme],
        responses: { ...inForm('What it is, without concepts.', 'Scheme'), 404: missing },
      },
    },
    '/api/taxonomy/schemes/{key}/description': {
      get: {
        operationId: 'describeScheme',
        summary: 'One vocabulary as a dataset: DCAT-AP, ADMS and VoID',
        parameters: [scheme],
        responses: {
          200: {
            description:
              'What is stated of the vocabulary, where it is to be had, and how much there is of what. A document of its own, in the form of RDF that `Accept` asks for.',
            headers: { ...CACHE_HEADERS, Vary: text },
            content: Object.fromEntries(
              DESCRIPTION_FORMATS.map((one) => [
                MEDIA_TYPES[one],
                MEDIA_TYPES[one].endsWith('json') ? { schema: { type: 'object' } } : text,
              ]),
            ),
          },
          304: NOT_MODIFIED,
          ...REFUSALS,
          404: missing,
          406: failure('It is given in none of the forms that `Accept` names.'),
        },
      },
    },
    '/api/taxonomy/schemes/{key}/concepts': {
      get: {
        operationId: 'findConcepts',
        summary: 'Concepts of a vocabulary: its tree level by level, or those that a text names',
        parameters: [scheme, ...toParameters(conceptsQuery)],
        responses: {
          ...inForm('A page of the tree; with `q` the best matches.', 'ConceptPage', 'ConceptMatches'),
          404: missing,
        },
      },
    },
    '/api/taxonomy/concepts': {
      get: {
        operationId: 'findConcept',
        summary: 'A concept by its URI',
        parameters: toParameters(conceptQuery),
        responses: {
          200: {
            description: 'The concept as documents carry it.',
            headers: CACHE_HEADERS,
            content: jsonContent('Concept'),
          },
          301: {
            description: 'The URI is a former one; `Location` leads to that of now.',
            headers: { Location: text, 'Cache-Control': text },
          },
          302: {
            description: 'The concept was merged into another, or replaced by one; `Location` leads to that.',
            headers: { Location: text, 'Cache-Control': text },
          },
          304: NOT_MODIFIED,
          ...REFUSALS,
          404: failure('No concept has this URI, and none had.'),
        },
      },
    },
    '/api/taxonomy/query': {
      get: {
        operationId: 'findByTerms',
        summary: 'Published documents by their concepts, and how many there are for each concept',
        parameters: toParameters(termQuery),
        responses: {
          200: {
            description: 'Documents of the types that the caller may read.',
            headers: CACHE_HEADERS,
            content: jsonContent('TermAnswer'),
          },
          304: NOT_MODIFIED,
          ...REFUSALS,
        },
      },
    },
  },
  schemas: Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, toComponent(name, answer)]),
  ),
})
