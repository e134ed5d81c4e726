// Terms of many documents -> a change that is shown, made, stopped, gone on with and given back.
import { insertRows } from '@kanaal/strapi-kit/strapi-server'
import { beforeAll, describe, expect, it } from 'vitest'
import { uid, type WorkWorld } from './taxonomy-work-world.ts'

export function describeRetagging({
  running,
  strapi,
  admin,
  documents,
  create,
  tagged,
  termsOf,
  until,
}: WorkWorld): void {
  describe('many documents at once', () => {
    let old: string
    let next: string
    beforeAll(async () => {
      old = (await create('Oud woord')).key
      next = (await create('Nieuw woord')).key
    })
    const request = (more: object = {}, select: object = {}) => ({
      select: { terms: [old], statuses: ['draft', 'published'], ...select },
      add: [next],
      remove: [old],
      ...more,
    })
    /**
     * Asked to stop when one batch is done: that one is kept, and no other. SQLite has one connection, so there the
     * stop follows the first batch by itself. On PostgreSQL the second batch is held up at its document until the stop
     * is through: it is undone.
     */
    const stoppedAfterABatch = async (job: string, road: 'resume' | 'revert', last: string) => {
      const sql = strapi().db.connection
      const held = sql.client.config.client === 'pg' ? await sql.transaction() : undefined
      const { tableName } = strapi().db.metadata.get(uid)
      await held?.(tableName).where({ document_id: last }).forUpdate()
      const service = strapi().plugin('taxonomy').service('retagger') as { stop(id: string): Promise<void> }
      let batches = 0
      let stopping: Promise<unknown> | undefined
      const listen = (query: { sql: string }) => {
        if (!/^select \* from .kanaal_tax_retag_item.*limit/.test(query.sql)) return
        batches += 1
        if (batches === (held ? 2 : 1)) stopping = service.stop(job).then(() => held?.rollback())
      }
      sql.on('query', listen)
      await admin('POST', `/retag/${job}/${road}`)
      try {
        return await until(job, 'stopped')
      } finally {
        await stopping
        await held?.rollback()
        sql.removeListener('query', listen)
      }
    }

    it('T15 are shown first, then changed, each with a line in the log, and given back', async () => {
      const first = await tagged([{ key: 'topic:school' }, { key: old, role: 'audience', weight: 0.5 }])
      const second = await tagged([{ key: old }])
      const before = await documents().findOne({ documentId: first, locale: 'nl', status: 'published' })
      const dry = await admin('POST', '/retag', request())
      expect(dry.json).toMatchObject({ total: 4, drafts: 2, published: 2 })
      expect(dry.json.examples[0]).toMatchObject({ title: expect.stringContaining('Werk aan woorden') })
      expect((await admin('GET', '/retag')).json).toEqual([])
      const { status, json } = await admin(
        'POST',
        '/retag',
        request({ dryRun: false, reason: 'Beter woord' }),
      )
      expect(status).toBe(202)
      const job = await until(json.id, 'done')
      expect(job).toMatchObject({
        by: 'Kanaal Admin',
        reason: 'Beter woord',
        total: 4,
        counts: { done: 4 },
      })
      // What took its place keeps its role and its place in the order.
      expect(await termsOf(first, 'published')).toEqual(['topic:school', `${next} as audience`])
      expect(await termsOf(second, 'draft')).toEqual([next])
      const items = (await admin('GET', `/retag/${json.id}`)).json
      expect(items[0]).toMatchObject({ state: 'done', uid })
      expect(items.flatMap(({ after }: { after: string[] }) => after)).not.toContain(old)
      // Nothing but the terms is published along.
      const after = await documents().findOne({ documentId: first, locale: 'nl', status: 'published' })
      expect({ ...after, taxonomyTerms: 0, updatedAt: 0 }).toEqual({
        ...before,
        taxonomyTerms: 0,
        updatedAt: 0,
      })
      const found = await running().as.anonymous('GET', `/api/taxonomy/query?term=${next}`)
      expect(found.json.meta.total).toBe(2)

      const data = { taxonomyTerms: { assignments: [{ key: next }, { key: 'topic:korting' }] } } as never
      await documents().update({ documentId: second, locale: 'nl', data })
      await admin('POST', `/retag/${json.id}/revert`)
      const reverted = await until(json.id, 'reverted')
      expect(reverted.counts).toEqual({ reverted: 3, changed: 1 })
      expect(await termsOf(first, 'published')).toEqual(['topic:school', `${old} as audience`])
      expect(await termsOf(second, 'draft')).toEqual([next, 'topic:korting'])
      expect(await termsOf(second, 'published')).toEqual([old])
    })

    it('T15 count and touch only what would be another after it', async () => {
      const own = (await create('Eigen woord')).key
      const [lacking] = [await tagged([{ key: own }]), await tagged([{ key: own }, { key: next }])]
      const of = (more: object) => request(more, { terms: [own] })
      const dry = await admin('POST', '/retag', of({ remove: [] }))
      expect(dry.json).toMatchObject({ total: 2, drafts: 1, published: 1 })
      expect(dry.json.examples.map(({ documentId }: { documentId: string }) => documentId)).toEqual([
        lacking,
        lacking,
      ])
      const none = await admin('POST', '/retag', of({ add: [], remove: ['topic:korting'] }))
      expect(none.json).toMatchObject({ total: 0, examples: [] })
    })

    it('T15 T34 are left where their type would lack a term of a vocabulary that it needs', async () => {
      const own = (await create('Enig woord')).key
      const [alone, both] = [await tagged([{ key: own }]), await tagged([{ key: own }, { key: next }])]
      const needed = async (requiredFor: string[]) => {
        const { version } = (await admin('GET', '/schemes')).json.find(
          ({ key }: { key: string }) => key === 'work',
        )
        return admin('PUT', '/schemes/work', { version, settings: { requiredFor } })
      }
      expect((await needed([uid])).status).toBe(200)
      const of = (more: object) => request({ remove: [own], ...more }, { terms: [own] })
      const dry = (await admin('POST', '/retag', of({ add: ['topic:school'] }))).json
      expect(dry).toMatchObject({ total: 3, drafts: 2, published: 1, kept: 1 })
      expect(dry.keptExamples).toMatchObject([{ documentId: alone, status: 'published' }])
      // Another term of the same vocabulary takes its place.
      expect((await admin('POST', '/retag', of({ add: [old] }))).json).toMatchObject({ total: 4, kept: 0 })
      const { json } = await admin('POST', '/retag', of({ add: [], dryRun: false }))
      expect((await until(json.id, 'done')).counts).toEqual({ done: 3, kept: 1 })
      expect([await termsOf(alone, 'published'), await termsOf(alone, 'draft')]).toEqual([[own], []])
      expect(await termsOf(both, 'published')).toEqual([next])
      await admin('POST', `/retag/${json.id}/revert`)
      expect((await until(json.id, 'reverted')).counts).toEqual({ reverted: 3, kept: 1 })
      await needed([])
    })

    it('T15 leave drafts alone where only what is published is meant, and the other way round', async () => {
      const documentId = await tagged([{ key: old }])
      const drafts = request({ dryRun: false }, { statuses: ['draft'] })
      await until((await admin('POST', '/retag', drafts)).json.id, 'done')
      expect(await termsOf(documentId, 'draft')).toEqual([next])
      expect(await termsOf(documentId, 'published')).toEqual([old])
    })

    it('T15 are gone on with where a process died in the middle, and nothing is done twice', async () => {
      const ids = [await tagged([{ key: old }]), await tagged([{ key: old }])]
      const data = { state: 'running', add: [next], remove: [old], aliases: [old], lease: 1 }
      const { documentId: job } = await strapi().db.query('plugin::taxonomy.retag').create({ data })
      const rows = ids.map((documentId, at) => ({
        job,
        uid,
        document_id: documentId,
        locale: 'nl',
        status: 'draft',
        state: at === 0 ? 'done' : 'waiting',
      }))
      await strapi().db.connection('kanaal_tax_retag_item').insert(rows)
      await admin('POST', `/retag/${job}/resume`)
      expect((await until(job, 'done')).counts).toEqual({ done: 2 })
      expect(await termsOf(ids[0] ?? '', 'draft')).toEqual([old])
      expect(await termsOf(ids[1] ?? '', 'draft')).toEqual([next])
    })

    it('T15 are stopped by somebody, and what waits stays as it is', async () => {
      const [first, last] = [await tagged([{ key: old }]), await tagged([{ key: old }])]
      const data = { state: 'stopped', way: 'forward', add: [next], remove: [old], aliases: [old] }
      const { documentId: job } = await strapi().db.query('plugin::taxonomy.retag').create({ data })
      // A batch is 100 rows: the first document, and 99 that are deleted meanwhile. The last is of a second batch.
      const gone = Array.from({ length: 99 }, (_, at) => `gone-${at}`)
      const rows = [first, ...gone, last].map((id) => {
        return { job, uid, document_id: id, locale: 'nl', status: 'draft', state: 'waiting' }
      })
      const table = 'kanaal_tax_retag_item'
      await insertRows(strapi().db.connection, table, rows)
      expect(await stoppedAfterABatch(job, 'resume', last)).toMatchObject({
        counts: { done: 1, gone: 99, waiting: 1 },
      })
      expect([await termsOf(first, 'draft'), await termsOf(last, 'draft')]).toEqual([[next], [old]])
      await admin('POST', `/retag/${job}/resume`)
      expect((await until(job, 'done')).counts).toEqual({ done: 2, gone: 99 })
      expect(await termsOf(last, 'draft')).toEqual([next])

      // The way back is stopped and gone on with like the way there; and goes back, not there again.
      await strapi().db.connection(table).where({ job, state: 'gone' }).update({ state: 'done' })
      expect(await stoppedAfterABatch(job, 'revert', last)).toMatchObject({
        counts: { done: 1, gone: 99, reverted: 1 },
      })
      expect([await termsOf(first, 'draft'), await termsOf(last, 'draft')]).toEqual([[old], [next]])
      await admin('POST', `/retag/${job}/resume`)
      expect((await until(job, 'reverted')).counts).toEqual({ gone: 99, reverted: 2 })
      expect([await termsOf(first, 'draft'), await termsOf(last, 'draft')]).toEqual([[old], [old]])
    })

    it.each([
      [{ add: [], remove: [] }, 'add'],
      [{ add: ['work:nothing'] }, 'add'],
      [{ select: { terms: [], statuses: ['draft'] } }, 'select.terms'],
      [{ select: { terms: ['work:a'], statuses: ['archived'] } }, 'select.statuses.0'],
    ])('T15 refuse %j', async (more, path) => {
      const { status, json } = await admin('POST', '/retag', request(more))
      expect([status, json.error.details.errors[0].path.join('.')]).toEqual([400, path])
    })
  })
}
