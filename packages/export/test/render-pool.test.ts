// The pool: a runaway and a bomb are stopped, and the next document goes on.
import { join } from 'node:path'
import { parseMarkdown } from '@kanaal/content'
import { createRenderPool, type RenderPool } from '@kanaal/export'
import { afterEach, expect, test } from 'vitest'

const configModule = join(import.meta.dirname, 'configs/kanaal.config.ts')
const inputs = { includes: {}, assets: {}, terms: {}, links: {}, messages: [] }
const document = (title: string) => parseMarkdown(`# ${title}\n\nText.`, { path: 'a.md' })
const targets = ['plain']
let pool: RenderPool | undefined
afterEach(() => pool?.close())

test('a document that never ends is stopped at the deadline, and the others go on', {
  timeout: 60_000,
}, async () => {
  pool = createRenderPool({ configModule, jobs: 1, deadlineMs: 4000, heapMb: 256 })
  const runaway = pool.render({ document: document('Runaway'), inputs, targets })
  const good = pool.render({ document: document('Good'), inputs, targets })
  await expect(runaway).rejects.toMatchObject({ name: 'TaskStopped', limit: 'deadline' })
  expect((await good).renditions[0]?.files).toHaveLength(1)
})

test('a document that eats the heap is stopped, and the others go on', { timeout: 60_000 }, async () => {
  pool = createRenderPool({ configModule, jobs: 1, deadlineMs: 30_000, heapMb: 128 })
  await expect(pool.render({ document: document('Bomb'), inputs, targets })).rejects.toMatchObject({
    limit: 'heap',
  })
  expect((await pool.render({ document: document('Good'), inputs, targets })).renditions).toHaveLength(1)
})

test('a text that is no document is refused with its messages', { timeout: 60_000 }, async () => {
  pool = createRenderPool({ configModule, jobs: 1, deadlineMs: 20_000, heapMb: 256 })
  const refused = pool.parse({ format: 'documents', text: '{"id":', path: 'all.ndjson' })
  await expect(refused).rejects.toMatchObject({
    name: 'RefusedDocument',
    messages: [{ ruleId: 'document-invalid' }],
  })
})

test('an entry of Strapi is read in the thread, its components too', { timeout: 60_000 }, async () => {
  const components = { 'shared.quote': { text: { type: 'string' } } }
  pool = createRenderPool({ configModule, jobs: 1, deadlineMs: 20_000, heapMb: 256, components })
  const type = {
    uid: 'api::page.page',
    attributes: {
      title: { type: 'string' },
      body: { type: 'richtext' },
      quote: { type: 'component', component: 'shared.quote' },
    },
    fields: { title: 'title', body: ['body', 'quote'] },
  }
  const entry = { documentId: 'a1', title: 'Open', body: 'On **Sunday**', quote: { text: 'Come in.' } }
  const read = await pool.fromEntry({ entry, type, locale: 'nl' })
  expect(read).toMatchObject({ id: 'api::page.page/a1', locale: 'nl', metadata: { title: 'Open' } })
  expect(JSON.stringify(read.tree)).toContain('Come in.')
  await expect(pool.fromEntry({ entry: { ...entry, body: 'a\u0000b' }, type })).rejects.toMatchObject({
    name: 'RefusedDocument',
  })
})

test('a configuration that cannot be used says so', { timeout: 60_000 }, async () => {
  pool = createRenderPool({ configModule: '/nowhere.ts', jobs: 1, deadlineMs: 20_000, heapMb: 256 })
  await expect(pool.parse({ format: 'markdown', text: '', path: 'a.md' })).rejects.toThrow(
    'there is no such file',
  )
})

test('what a target loses is drawn where somebody asked for it', { timeout: 60_000 }, async () => {
  pool = createRenderPool({ configModule, jobs: 1, deadlineMs: 20_000, heapMb: 256 })
  const text = parseMarkdown('# Good\n\nText.\n\n:::only{channel="other"}\nHidden.\n:::\n', { path: 'a.md' })
  const asked = await pool.render({ document: text, inputs, targets, drawn: targets })
  expect(asked.lossPreviews.plain).toMatch(/<del[^>]*>Hidden\.<\/del>/)
  expect(await pool.render({ document: text, inputs, targets })).toMatchObject({
    lossPreviews: {},
  })
})

test('what nobody waits for is not begun, or soon stopped', { timeout: 60_000 }, async () => {
  pool = createRenderPool({ configModule, jobs: 1, deadlineMs: 50_000, heapMb: 256 })
  const [begun, waiting] = [new AbortController(), new AbortController()]
  const outcome = (answer: Promise<unknown>) =>
    answer.then(
      () => 'answered',
      ({ name }: Error) => name,
    )
  const ask = (title: string, signal?: AbortSignal) =>
    outcome(pool?.render({ document: document(title), inputs, targets }, { signal }) ?? Promise.resolve())
  await ask('Good')
  const runaway = ask('Runaway', begun.signal)
  const second = ask('Runaway', waiting.signal)
  const good = ask('Good')
  waiting.abort()
  begun.abort()
  const start = performance.now()
  // At once, while the thread is still busy.
  expect(await Promise.all([second, runaway])).toEqual(['AbortError', 'AbortError'])
  expect(performance.now() - start).toBeLessThan(500)
  expect(await good).toBe('answered')
  expect(performance.now() - start).toBeLessThan(25_000)
  expect(await ask('Good', waiting.signal)).toBe('AbortError')
})
