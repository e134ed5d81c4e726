// Selections that several ask for in one turn: one question, each its own rows, and a failure fails all that asked.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask, fromJson } from '../../server/src/ask-together'
import { type OpenSqlite, openSqlite } from './open-sqlite'

let open: OpenSqlite
beforeEach(async () => {
  open = openSqlite()
  await open.sql.schema.createTable('schemes', (table) => {
    table.string('key')
    table.json('settings')
  })
  await open.sql.schema.createTable('users', (table) => {
    table.string('name')
    table.boolean('is_active')
  })
  await open.sql('schemes').insert([
    { key: 'topic', settings: JSON.stringify({ requiredFor: ['article'] }) },
    { key: 'persona', settings: null },
  ])
  await open.sql('users').insert([
    { name: 'Ann', is_active: true },
    { name: 'Bo', is_active: false },
  ])
  open.asked.length = 0
})
afterEach(() => open.sql.destroy())

const all = { table: 'schemes', columns: ['key', 'settings'], where: {} }
const left = { table: 'users', columns: ['name'], where: { is_active: [false] } }

describe('ask', () => {
  it('gives all rows where no column is named, with JSON as it was stored', async () => {
    const rows = await ask(open.sql, all)
    expect(rows.map(({ key, settings }) => [key, fromJson(settings)])).toEqual([
      ['topic', { requiredFor: ['article'] }],
      ['persona', null],
    ])
  })
  it('finds what is true or false', async () => {
    expect(await ask(open.sql, left)).toEqual([{ name: 'Bo' }])
  })
  it('leaves out what holds nothing', async () => {
    expect(await ask(open.sql, { ...all, columns: ['key'], filled: 'settings' })).toEqual([{ key: 'topic' }])
  })
  it('sends one question for what is asked in one turn, also some promises later', async () => {
    const later = Promise.resolve()
      .then(() => undefined)
      .then(() => ask(open.sql, left))
    const [schemes, users] = await Promise.all([ask(open.sql, all), later])
    expect([schemes.length, users.length]).toEqual([2, 1])
    expect(open.asked).toHaveLength(1)
  })
  it('sends another for what is asked after the answer', async () => {
    await ask(open.sql, all)
    await ask(open.sql, left)
    expect(open.asked).toHaveLength(2)
  })
  it('tells everybody who asked of a failure, and nobody after them', async () => {
    const missing = { table: 'nothing', columns: ['key'], where: {} }
    const both = await Promise.allSettled([ask(open.sql, all), ask(open.sql, missing)])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await ask(open.sql, left)).toHaveLength(1)
  })
})
