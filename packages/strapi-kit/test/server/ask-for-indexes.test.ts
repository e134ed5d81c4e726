// What indexes will ask, asked early: one question with the gates, and only for who asks the same of what is unchanged.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { answersTo, askForIndexes, countIndexWrite } from '../../server/src/ask-for-indexes'
import { ask } from '../../server/src/ask-together'
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

const of = (...docs: string[]) => ({ table: 'facets', columns: ['value'], where: { doc: docs } })

it('joins the question that others ask in the same turn', async () => {
  const [asked, others] = await Promise.all([askForIndexes(open.sql, [of('a')]), ask(open.sql, of('b'))])
  expect(open.asked).toHaveLength(1)
  expect(others).toEqual([{ value: 'two' }])
  expect(answersTo([of('a')], open.sql, asked)).toEqual([[{ value: 'one' }]])
})

it('answers nobody who asks something else', async () => {
  const asked = await askForIndexes(open.sql, [of('a')])
  expect(answersTo([of('a', 'b')], open.sql, asked)).toBeUndefined()
  expect(answersTo([of('a'), of('b')], open.sql, asked)).toBeUndefined()
  expect(answersTo([of('a')], open.sql, undefined)).toBeUndefined()
})

it('answers nobody once an index was written, nor in another transaction', async () => {
  const asked = await askForIndexes(open.sql, [of('a')])
  const other = openSqlite()
  countIndexWrite(other.sql)
  expect(answersTo([of('a')], other.sql, asked)).toBeUndefined()
  await other.sql.destroy()
  countIndexWrite(open.sql)
  expect(answersTo([of('a')], open.sql, asked)).toBeUndefined()
})
