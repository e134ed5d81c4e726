// What indexes will ask, asked early: one question with the gates, and only for the same document, unchanged since.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { askForIndexes, countIndexWrite, stillAsked } from '../../server/src/ask-for-indexes'
import { ask } from '../../server/src/ask-together'
import type { IndexedDocument } from '../../server/src/document-index'
import { type OpenSqlite, openSqlite } from './open-sqlite'

let open: OpenSqlite
beforeEach(async () => {
  open = openSqlite()
  await open.sql.schema.createTable('facets', (table) => {
    table.string('doc')
    table.string('value')
  })
  await open.sql('facets').insert([
    { doc: 'a', value: 'one' },
    { doc: 'b', value: 'two' },
  ])
  open.asked.length = 0
})
afterEach(() => open.sql.destroy())

const document: IndexedDocument = { uid: 'api::article.article', documentId: 'a', rows: [] }
const of = (...docs: string[]) => ({ table: 'facets', columns: ['value'], where: { doc: docs } })
const about = (...docs: string[]) => ({ held: docs.map((doc) => of(doc)), needed: [] })

it('joins the question that others ask in the same turn', async () => {
  const [asked, others] = await Promise.all([
    askForIndexes(open.sql, document, { held: [of('a')], needed: [[of('b')], [of('a', 'b')]] }),
    ask(open.sql, of('b')),
  ])
  expect(open.asked).toHaveLength(1)
  expect(others).toEqual([{ value: 'two' }])
  expect(stillAsked(document, open.sql, asked)?.answers).toEqual([
    [{ value: 'one' }],
    [{ value: 'two' }],
    [{ value: 'one' }, { value: 'two' }],
  ])
})

it('asks once what several ask the very same', async () => {
  const both = of('a', 'b')
  const answers = await Promise.all([ask(open.sql, both), ask(open.sql, of('b')), ask(open.sql, both)])
  expect(answers).toEqual([[{ value: 'one' }, { value: 'two' }], [{ value: 'two' }], answers[0]])
  expect(open.asked).toHaveLength(1)
  expect(String(open.asked[0]).match(/select \d+ as part/g)).toHaveLength(2)
})

it('answers nobody who follows another document, or the same with other values', async () => {
  const asked = await askForIndexes(open.sql, document, about('a'))
  expect(stillAsked({ ...document }, open.sql, asked)).toBeUndefined()
  expect(stillAsked(document, open.sql, undefined)).toBeUndefined()
  expect(stillAsked(undefined, open.sql, undefined)).toBeUndefined()
})

it('answers nobody once an index was written, nor in another transaction', async () => {
  const asked = await askForIndexes(open.sql, document, about('a'))
  const other = openSqlite()
  countIndexWrite(other.sql)
  expect(stillAsked(document, other.sql, asked)).toBeUndefined()
  await other.sql.destroy()
  countIndexWrite(open.sql)
  expect(stillAsked(document, open.sql, asked)).toBeUndefined()
})
