// A field map that names what no entry has says so, once a name, with the name that was probably meant.
import { expect, test } from 'vitest'
import { fromEntry } from '../../src/index.ts'

const attributes = { title: { type: 'string' }, body: { type: 'richtext' }, cover: { type: 'media' } }
const told = (fields: object, entry = {}) =>
  fromEntry(
    { documentId: 'a1', title: 'T', body: 'Text.', ...entry },
    { uid: 'api::article.article', attributes, fields: { body: ['body'], ...fields } },
  )
    .messages.filter(({ ruleId }) => ruleId === 'field-unknown')
    .map(({ key, values, place }) => [key, values?.part, values?.name, values?.guess, place?.documentId])

const id = 'api::article.article/a1'

test('a name of no attribute is told', () => {
  expect(told({ title: 'titel', body: ['body', 'contents'], image: 'covr' })).toEqual([
    ['unknown', 'body', 'contents', undefined, id],
    ['misspelt', 'title', 'titel', 'title', id],
    ['misspelt', 'image', 'covr', 'cover', id],
  ])
})

test('attributes without a value, and columns of Strapi, are known', () => {
  expect(told({ title: 'title', image: 'cover', date: 'createdAt' }, { createdAt: '2026-01-01' })).toEqual([])
})
