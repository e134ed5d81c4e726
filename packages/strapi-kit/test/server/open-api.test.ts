// One description of several plugins' content APIs: each keeps its own part up to date.
import { z } from '@strapi/utils'
import { describe, expect, it } from 'vitest'
import {
  type ApiDescription,
  jsonContent,
  toComponent,
  toParameters,
  withPart,
} from '../../server/src/open-api'

const get = (schema: string) => ({ get: { responses: { 200: { content: jsonContent(schema) } } } })
const empty: ApiDescription = { paths: {}, components: { schemas: {} } }
const part = (prefix: string, schema: string) => ({
  prefix,
  paths: { [`${prefix}all`]: get(schema) },
  schemas: { [schema]: { type: 'object' } },
})
const namesIn = (description: object) => {
  const { paths, components } = description as ApiDescription
  return [Object.keys(paths), Object.keys(components.schemas)]
}

describe('withPart', () => {
  const notes = withPart(empty, part('/api/notes/', 'Note')) as ApiDescription
  const both = withPart(notes, part('/api/books/', 'Book')) as ApiDescription

  it('keeps what other plugins say, in an order of its own', () => {
    expect(namesIn(both)).toEqual([
      ['/api/books/all', '/api/notes/all'],
      ['Book', 'Note'],
    ])
    expect(JSON.stringify(withPart(both, part('/api/notes/', 'Note')))).toBe(JSON.stringify(both))
  })

  it('drops a path that is gone, and the schemas that only it needed', () => {
    expect(namesIn(withPart(both, part('/api/notes/', 'Sheet')))).toEqual([
      ['/api/books/all', '/api/notes/all'],
      ['Book', 'Sheet'],
    ])
  })

  it('keeps a schema that only another schema needs', () => {
    const nested = {
      prefix: '/api/notes/',
      paths: { '/api/notes/all': get('Note') },
      schemas: { Note: { items: { $ref: '#/components/schemas/Line/$defs/x' } }, Line: {}, Unused: {} },
    }
    expect(namesIn(withPart(empty, nested))[1]).toEqual(['Line', 'Note'])
  })
})

it('toParameters tells each key of a query, and which must be there', () => {
  const query = z.strictObject({
    q: z.string().describe('A text.'),
    page: z.strictObject({ size: z.string() }).optional(),
  })
  expect(toParameters(query)).toEqual([
    { name: 'q', in: 'query', required: true, description: 'A text.', schema: { type: 'string' } },
    expect.objectContaining({ name: 'page', required: false, style: 'deepObject', explode: true }),
  ])
})

it('toComponent points into itself from the root of the description', () => {
  const tree: z.ZodType = z.strictObject({ children: z.array(z.lazy(() => tree)) })
  expect(JSON.stringify(toComponent('Tree', tree))).toContain('"#/components/schemas/Tree')
})
