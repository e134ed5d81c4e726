import { readFileSync } from 'node:fs'
import { fieldMap } from '@kanaal/types'
import { expect, test } from 'vitest'
import { fromEntry, guessFieldMap } from '../../src/index.ts'
import { describeWithData, filesBelow, sharedData } from '../shared-data.ts'

test('by name and type', () => {
  const map = guessFieldMap({
    name: { type: 'string' },
    logo: { type: 'media' },
    excerpt: { type: 'richtext' },
    body: { type: 'richtext' },
    more: { type: 'blocks' },
    url: { type: 'uid' },
    publishDate: { type: 'date' },
    startDate: { type: 'date' },
    writer: { type: 'relation' },
  })
  expect(map).toEqual({
    title: 'name',
    summary: 'excerpt',
    body: ['body', 'more'],
    slug: 'url',
    date: 'publishDate',
    authors: 'writer',
  })
})

test('a plain text is the body where nothing better is there', () => {
  expect(guessFieldMap({ question: { type: 'string' }, answer: { type: 'text' } })).toEqual({
    title: 'question',
    body: ['answer'],
  })
  expect(guessFieldMap({})).toEqual({ body: [] })
})

describeWithData('schemas of real projects', 'strapi-schemas', () => {
  const guess = (path: string) => {
    const { attributes } = JSON.parse(readFileSync(sharedData(`strapi-schemas/${path}`), 'utf8'))
    return guessFieldMap(attributes)
  }
  test.each([
    [
      'corporate-starter/src/api/article/content-types/article/schema.json',
      {
        title: 'title',
        summary: 'description',
        image: 'cover',
        slug: 'slug',
        body: ['blocks'],
        authors: 'authorsBio',
        tags: 'category',
      },
    ],
    [
      'launchpad/src/api/article/content-types/article/schema.json',
      {
        title: 'title',
        summary: 'description',
        image: 'image',
        slug: 'slug',
        body: ['content', 'dynamic_zone'],
        tags: 'categories',
      },
    ],
    [
      'notum-monorepo/src/api/page/content-types/page/schema.json',
      { title: 'title', slug: 'slug', body: ['content'] },
    ],
    ['launchpad/src/api/faq/content-types/faq/schema.json', { title: 'question', body: ['answer'] }],
  ])('%s', (path, expected) => expect(guess(path)).toEqual(expected))

  test('every content type gets a valid map, and an empty entry a document', () => {
    for (const path of filesBelow('strapi-schemas', /schema\.json$/)) {
      const { attributes } = JSON.parse(readFileSync(sharedData(`strapi-schemas/${path}`), 'utf8'))
      const fields = fieldMap.parse(guessFieldMap(attributes))
      expect(fromEntry({}, { uid: 'api::a.a', attributes, fields }).id).toBe('api::a.a/unsaved')
    }
  })
})
