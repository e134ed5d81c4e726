// What a table holds and what it should hold: only what differs is written, and it is asked once for all tables.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askTogether } from '../../server/src/ask-together'
import type { Column } from '../../server/src/tables'
import { type HeldRow, rowText, writeIndexRows } from '../../server/src/write-index-rows'
import { type OpenSqlite, openSqlite } from './open-sqlite'

const columns = {
  facet: { type: 'string' },
  score: { type: 'float' },
  is_ready: { type: 'boolean' },
  until: { type: 'biginteger' },
} satisfies Record<string, Column>
const index = { table: 'facets', columns }
const NAMES = ['id', 'uid', 'document_id', 'locale', 'status', ...Object.keys(columns)]

const row = (facet: string, more: object = {}) => ({
  uid: 'api::article.article',
  document_id: 'a',
  locale: 'nl',
  status: 'published',
  facet,
  score: null,
  is_ready: null,
  until: null,
  ...more,
})

let open: OpenSqlite
beforeEach(async () => {
  open = openSqlite()
  await open.sql.schema.createTable('facets', (table) => {
    table.increments('id')
    for (const name of ['uid', 'document_id', 'locale', 'status', 'facet']) table.string(name)
    table.double('score')
    table.boolean('is_ready')
    table.bigInteger('until')
  })
  await open.sql.schema.createTable('concepts', (table) => {
    table.string('key')
    table.boolean('deprecated')
  })
})
afterEach(() => open.sql.destroy())

const heldOf = async (documentIds: string[]): Promise<HeldRow[]> => {
  const where = { uid: ['api::article.article'], document_id: documentIds, status: ['published'] }
  const [held = []] = await askTogether(open.sql, [{ table: 'facets', columns: NAMES, where }])
  return held as HeldRow[]
}
/** Gives what was sent, and what stands there afterwards. */
async function write(expected: readonly object[]) {
  const held = await heldOf(['a'])
  open.asked.length = 0
  await writeIndexRows(open.sql, index, held, expected as Record<string, unknown>[])
  const sent = open.asked.map((text) => text.split(' ')[0])
  const rows: Record<string, unknown>[] = await open.sql('facets').orderBy('id')
  return { sent, rows }
}

describe('writeIndexRows', () => {
  it('inserts what is not there, and then sends nothing', async () => {
    const expected = [row('web', { score: 1 / 3, is_ready: true, until: 253_402_300_799_999 }), row('x')]
    expect((await write(expected)).sent).toEqual(['insert'])
    const again = await write(expected)
    expect(again.sent).toEqual([])
    expect(again.rows).toHaveLength(2)
  })

  it('updates one row that became another in place, and only in the columns that differ', async () => {
    const before = (await write([row('web', { score: 0.5, is_ready: true }), row('x')])).rows
    await writeIndexRows(open.sql, index, await heldOf(['a']), [
      row('web', { score: 0.75, is_ready: true }),
      row('x'),
    ])
    expect(open.asked.find((text) => text.startsWith('update'))).toBe(
      'update `facets` set `score` = ? where `id` = ?',
    )
    const after: { id: number; score: number | null }[] = await open.sql('facets').orderBy('id')
    expect(after.map(({ id, score }) => [id, score])).toEqual([
      [before[0]?.id, 0.75],
      [before[1]?.id, null],
    ])
  })

  it('takes away what should not be there, beside what should', async () => {
    await write([row('web'), row('x'), row('email')])
    const { sent, rows } = await write([row('web'), row('kiosk')])
    expect(sent).toEqual(['delete', 'insert'])
    expect(rows.map(({ facet }) => facet)).toEqual(['web', 'kiosk'])
  })

  it('keeps as many of equal rows as there should be', async () => {
    await write([row('web'), row('web'), row('web')])
    expect((await write([row('web')])).rows).toHaveLength(1)
    expect((await write([row('web'), row('web')])).rows).toHaveLength(2)
  })

  it('leaves the rows of other documents and of drafts alone', async () => {
    await open.sql('facets').insert([row('web', { document_id: 'b' }), row('web', { status: 'draft' })])
    expect((await write([])).sent).toEqual([])
    expect((await write([row('x')])).rows).toHaveLength(3)
  })

  it('deletes more rows than one statement takes', async () => {
    await write(Array.from({ length: 1_900 }, (_, at) => row(`facet-${at}`)))
    const { sent, rows } = await write([])
    expect(sent).toEqual(['delete', 'delete', 'delete'])
    expect(rows).toEqual([])
  })
})

describe('rowText', () => {
  it('is one text for one row, whatever type a database gives it in', () => {
    const all = Object.entries(columns)
    const own = row('web', { score: 2 / 3, is_ready: true, until: 253_402_300_799_999 })
    const other = row('web', { score: 0.666_666_67, is_ready: 1, until: '253402300799999' })
    expect(rowText(other, all)).toBe(rowText(own, all))
    expect(rowText({ ...own, score: 0 }, all)).not.toBe(rowText({ ...own, score: null }, all))
  })
})

describe('askTogether', () => {
  it('asks several tables in one question, and keeps their answers apart', async () => {
    const { sql, asked } = open
    await sql('facets').insert([row('web', { score: 0.1, is_ready: true, until: 253_402_300_799_999 })])
    await sql('concepts').insert([
      { key: 'o\'hare "1"', deprecated: false },
      { key: 'b', deprecated: true },
      { key: 'c', deprecated: true },
    ])
    asked.length = 0
    const answers = await askTogether(sql, [
      { table: 'facets', columns: ['facet', 'score', 'until'], where: { uid: ['api::article.article'] } },
      { table: 'concepts', columns: ['key'], where: { key: [] } },
      { table: 'concepts', columns: ['key', 'deprecated'], where: { key: ['o\'hare "1"', 'b'] } },
      { table: 'concepts', columns: ['key'], where: { key: ['nothing'] } },
    ])
    expect(asked).toHaveLength(1)
    const byKey = (a: Record<string, unknown>, b: Record<string, unknown>) =>
      String(a.key) < String(b.key) ? -1 : 1
    expect([answers[0], answers[1], answers[2]?.sort(byKey), answers[3]]).toEqual([
      [{ facet: 'web', score: 0.1, until: 253_402_300_799_999 }],
      [],
      [
        { key: 'b', deprecated: 1 },
        { key: 'o\'hare "1"', deprecated: 0 },
      ],
      [],
    ])
  })

  it('asks nothing where every list is empty', async () => {
    open.asked.length = 0
    const none = { table: 'concepts', columns: ['key'], where: { key: [] } }
    expect(await askTogether(open.sql, [none, none])).toEqual([[], []])
    expect(open.asked).toEqual([])
  })
})
