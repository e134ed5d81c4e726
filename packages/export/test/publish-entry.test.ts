// One entry: drafts stay out unless they are asked for, and a refusal keeps its id and its reasons.
import { parseMarkdown } from '@kanaal/content'
import { expect, test, vi } from 'vitest'
import { assignSlugs } from '../src/assign-slugs.ts'
import { identifyDocuments } from '../src/identify-documents.ts'
import { openEngine, openSource } from '../src/index.ts'
import { parseEntry } from '../src/parse-entry.ts'
import { type PublishContext, publishEntry } from '../src/publish-entry.ts'
import type { RenderPool } from '../src/render-pool.ts'
import { toText } from '../src/sources/to-text.ts'
import { TaskStopped } from '../src/task-stopped.ts'
import { temporary } from './temporary.ts'

const { engine, config } = await openEngine({ cwd: import.meta.dirname })
const inputs = { asset: async () => undefined, link: async () => undefined, include: async () => undefined }

async function publishAll(name: string, text: string, given: Partial<PublishContext> = {}) {
  const source = await openSource(name, { cwd: temporary({ [name]: text }) })
  const format = source.kind
  const pool = {
    parse: async (task: Parameters<RenderPool['parse']>[0]) => parseEntry(task, config),
    render: async () => ({ renditions: [], messages: [] }),
  } as unknown as RenderPool
  const context: PublishContext = {
    ...{ engine, pool, inputs, format, targets: ['web'], audiences: [], drafts: false },
    ...{ stored: async () => undefined },
    ...given,
  }
  const entries = assignSlugs(await identifyDocuments(source, config))
  const published = await Promise.all(entries.map((entry) => publishEntry(entry, context)))
  await source.close()
  return published
}

const DRAFT = '---\ntitle: Not yet\ndraft: true\n---\n\nText.\n'

test('a draft is left out with a message, and published where drafts are asked for', async () => {
  const [left] = await publishAll('a.md', DRAFT)
  expect(left).toMatchObject({
    isSkipped: true,
    errors: [],
    messages: [{ source: 'export', ruleId: 'draft-skipped', severity: 'info', place: { file: 'a.md' } }],
  })
  const [asked] = await publishAll('a.md', DRAFT, { drafts: true })
  expect(asked).toMatchObject({ isSkipped: false, hash: expect.stringMatching(/./), messages: [] })
})

test('a draft among Documents is one too', async () => {
  const [left] = await publishAll('a.ndjson', `${JSON.stringify(parseMarkdown(DRAFT, { path: 'a.md' }))}\n`)
  expect(left?.isSkipped).toBe(true)
})

test('what the CMS refused keeps its id, its locale and its reason', async () => {
  const reason = 'The body holds a NUL character.'
  const line = {
    id: 'api::page.page/x1',
    locale: 'nl',
    messages: [{ ruleId: 'nul', source: 'content', severity: 'error', reason, place: { field: ['body'] } }],
  }
  const [refused] = await publishAll('feed.ndjson', `${JSON.stringify(line)}\n`)
  expect(refused?.entry).toMatchObject({ id: 'api::page.page/x1', locale: 'nl' })
  expect(refused?.isUnread).toBe(false)
  expect(refused?.errors).toMatchObject([{ id: 'api::page.page/x1', ruleId: 'content/nul', reason }])
})

test('a line that is no document says what is wrong, and whose it is where it can', async () => {
  const published = await publishAll('a.ndjson', '{"id":"b"}\nnot json\n')
  expect(published.map(({ entry, isUnread }) => [entry.id, isUnread])).toEqual([
    ['a.ndjson:2', true],
    ['b', false],
  ])
  for (const { errors } of published) expect(errors[0]?.ruleId).toBe('export/document-invalid')
})

test('a file that cannot be read is export/document-unreadable, and no orphans follow from it', async () => {
  const entry = { id: 'a', locale: 'en', slug: 'a', path: 'a.md' }
  const read = () => Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }))
  const pool = { parse: vi.fn() } as unknown as RenderPool
  const published = await publishEntry(
    { ...entry, read },
    {
      ...{ engine, pool, inputs, format: 'markdown', audiences: [], drafts: false },
      ...{ stored: async () => undefined },
    },
  )
  expect(published).toMatchObject({
    isUnread: true,
    errors: [{ ruleId: 'export/document-unreadable', reason: expect.stringContaining('EACCES') }],
  })
})

test('a file that is no text is refused in the line that is none', async () => {
  const entry = { id: 'a', locale: 'en', slug: 'a', path: 'a.md' }
  const read = async () => toText(Buffer.from('# A\n\nx\0y'))
  const pool = { parse: vi.fn() } as unknown as RenderPool
  const { errors } = await publishEntry(
    { ...entry, read },
    {
      ...{ engine, pool, inputs, format: 'markdown', audiences: [], drafts: false },
      ...{ stored: async () => undefined },
    },
  )
  expect(errors).toMatchObject([
    { ruleId: 'export/document-unreadable', place: { file: 'a.md', line: 3, column: 1 } },
  ])
})

test.each(['deadline', 'heap'] as const)(
  'a thread stopped by its %s is export/render-stopped',
  async (limit) => {
    const render = () => Promise.reject(new TaskStopped(limit, 12))
    const parse = async (task: Parameters<RenderPool['parse']>[0]) => parseEntry(task, config)
    const pool = { parse, render } as unknown as RenderPool
    const [published] = await publishAll('a.md', '# A', { pool })
    expect(published?.errors).toMatchObject([{ ruleId: 'export/render-stopped' }])
    expect(published?.errors[0]?.reason).toContain(limit === 'deadline' ? '12 ms' : '12 MB')
  },
)
