// Entries that are alike but for one thing -> evaluations of their own, each read once.
import { beforeEach, expect, it, vi } from 'vitest'
import { contentKeyOf } from '../../server/src/content-key'
import { evaluations } from '../../server/src/services/evaluations'
import { policies } from '../../server/src/services/policies'
import { rules } from '../../server/src/services/rules'

const UID = 'api::article.article'
const updatedAt = '2026-08-17T09:00:00.000Z'
const image = (alternativeText: string) => ({
  id: 1,
  hash: 'bag',
  mime: 'image/png',
  url: '/bag.png',
  alternativeText,
})
const read = vi.fn(async ({ entry }: { entry: { cover?: { alternativeText: string } } }) => {
  if (!entry.cover?.alternativeText) throw Object.assign(new Error('no'), { name: 'RefusedDocument' })
  return { terms: [], metadata: {} }
})
const strapi = {
  components: {},
  plugin: () => ({
    service: (name: string) =>
      name === 'readings'
        ? { fieldsOf: () => ({ body: [] }), readWhatCan: (one: never) => read(one).catch(() => undefined) }
        : { load: async () => ({ version: String(read.mock.calls.length) }) },
  }),
}
vi.mock('../../server/src/evaluate', () => ({
  evaluate: (_document: object, { version }: { version: string }) => ({ title: 'read', ruleset: version }),
}))

beforeEach(() => {
  read.mockClear()
})

it('M8 does not answer for a changed picture, component or relation with what is stored', async () => {
  const { ofEntry } = evaluations({ strapi: strapi as never })
  const stored = { id: 4, title: 'A', updatedAt, cover: image('A bag') }
  const of = async (entry: object) => (await ofEntry(UID, 'a', 'en', entry as never)).title
  expect(await of(stored)).toBe('read')
  expect(await of({ ...stored, cover: image('') })).toBe('')
  expect(await of({ ...stored, cover: null })).toBe('')
  expect(read).toHaveBeenCalledTimes(3)
  // What was published of the draft is the same content, under other numbers and with nulls written out.
  const published = {
    ...stored,
    id: 9,
    publishedAt: updatedAt,
    link: null,
    cover: { ...stored.cover, id: 7 },
  }
  expect(await of(published)).toBe('read')
  expect(read).toHaveBeenCalledTimes(3)
})

it('tells content apart at every depth, and a later change of the same', () => {
  const entry = { updatedAt, parts: [{ id: 1, label: 'A' }], tags: [{ id: 2, name: 'x' }] }
  const key = contentKeyOf(entry)
  expect(contentKeyOf({ ...entry, parts: [{ id: 5, label: 'A' }] })).toBe(key)
  expect(contentKeyOf({ ...entry, parts: [{ id: 1, label: 'B' }] })).not.toBe(key)
  expect(contentKeyOf({ ...entry, tags: [] })).not.toBe(key)
  expect(contentKeyOf({ ...entry, updatedAt: '2026-08-18T09:00:00.000Z' })).not.toBe(key)
})

it('tries again to load the rules that could not be loaded', async () => {
  const configured = vi.fn().mockRejectedValueOnce(new Error('busy')).mockResolvedValue(undefined)
  const service = rules({
    strapi: {
      config: { get: () => ({ timeZone: 'UTC' }) },
      plugin: (id: string) => (id === 'omnichannel' ? { service: () => ({ configured }) } : undefined),
    } as never,
  })
  await expect(service.load()).rejects.toThrow('busy')
  expect((await service.load()).targets.length).toBeGreaterThan(0)
})

it('lets nobody wait for a question about policies that somebody else asked', async () => {
  const answers: ((rows: object[]) => void)[] = []
  const chain: Record<string, unknown> = {}
  Object.assign(chain, {
    count: () => chain,
    sum: () => chain,
    // biome-ignore lint/suspicious/noThenProperty: a query of Knex is awaited
    max: () => ({ then: (done: (rows: object[]) => void) => answers.push(done) }),
  })
  const sql = Object.assign(() => chain, { withSchema: () => sql })
  const service = policies({
    strapi: { db: { connection: sql, getSchemaConnection: () => sql, inTransaction: () => false } } as never,
  })
  const outside = service.revision()
  const inside = service.revision()
  await vi.waitFor(() => expect(answers).toHaveLength(2))
  answers[1]?.([{ rows: 1, versions: 2, latest: 'b' }])
  expect(await inside).toBe('1 2 b')
  answers[0]?.([{ rows: 1, versions: 1, latest: 'a' }])
  await outside
})

it('reads a document that is being made once, in whatever languages a gate speaks', async () => {
  const { ofEntry } = evaluations({ strapi: strapi as never })
  const entry = { title: 'A', cover: image('A bag') }
  const one = await ofEntry(UID, undefined, 'en', entry as never)
  expect(await ofEntry(UID, undefined, 'en', entry as never)).toBe(one)
  expect(read).toHaveBeenCalledTimes(1)
  await ofEntry(UID, undefined, 'en', { ...entry } as never)
  expect(read).toHaveBeenCalledTimes(2)
})
