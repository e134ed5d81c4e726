// An export over an earlier one: what this run is not about stays as it was, indexes and reports too.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown, RefusedDocument } from '@kanaal/content'
import { type Engine, emptyInputs } from '@kanaal/engine'
import type { Message } from '@kanaal/types'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Assigned } from '../src/assign-slugs.ts'
import { openEngine } from '../src/open-engine.ts'
import { type OutputOptions, openOutput, type Removal } from '../src/output.ts'
import type { Published } from '../src/publish-entry.ts'
import { filesBelow, temporary } from './temporary.ts'

let engine: Engine
beforeAll(async () => {
  const configModule = join(import.meta.dirname, 'configs/kanaal.config.ts')
  engine = (await openEngine({ configModule })).engine
}, 60_000)

/** A source by path, or by id and locale for lines of one file. */
interface Given {
  entry: Assigned
  text: string
}
const BROKEN = '---\ntitle: [\n---\n'
const MESSAGE: Message = { ruleId: 'some', source: 'test', severity: 'info', reason: 'Something.' }

function toSource(texts: Record<string, string>): Given[] {
  return Object.entries(texts).map(([path, text]) => {
    const { id, locale, slug } = parseMarkdown('', { path, locales: ['en', 'nl'], defaultLocale: 'en' })
    return { entry: { id, locale, slug, path, read: async () => text }, text }
  })
}

/** What `publishEntry` gives, without threads. */
async function publish({ entry, text }: Given, { targets, audiences }: OutputOptions): Promise<Published> {
  const { id, locale, path } = entry
  const published: Published = {
    ...{ entry, hash: '', renditions: [], made: 0, messages: [], errors: [] },
    ...{ isUnread: entry.isAnonymous === true, isSkipped: false },
  }
  const refuse = () =>
    published.errors.push({ id, source: path, ruleId: 'test/some', place: { file: path }, reason: 'No.' })
  try {
    const document = { ...parseMarkdown(text, { path, locale }), id }
    for (const audience of [undefined, ...audiences])
      published.renditions.push(
        ...(await engine.publish(document, { targets, audience, inputs: emptyInputs })),
      )
    published.hash = document.hash
    if (published.renditions.some(({ files }) => files.length === 0)) refuse()
    published.messages.push(MESSAGE, ...published.renditions.map(({ target }) => ({ ...MESSAGE, target })))
  } catch (error) {
    if (!(error instanceof RefusedDocument)) throw error
    refuse()
  }
  return published
}

const toOptions = (out: string, source: readonly Given[], part: Partial<OutputOptions>): OutputOptions => ({
  ...{ out, engine, sink: 'files', durability: 'none', audiences: [], allowMassDelete: false },
  ...{ isSelection: true, targets: ['plain', 'second'] },
  documents: source.map(({ entry }) => entry),
  ...part,
})

async function run(
  source: readonly Given[],
  out: string,
  part: Partial<OutputOptions> = {},
): Promise<Removal> {
  const options = toOptions(out, source, part)
  const output = await openOutput(options)
  for (const given of source)
    if (!part.locales || part.locales.includes(given.entry.locale))
      await output.add(await publish(given, options))
  return output.finish()
}

const manifestOf = (out: string) => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
const texts = { 'a.md': '# A', 'b.md': '# B', 'c.nl.md': '# C' }
const small = toSource(texts)

describe('a part of a source', () => {
  test.each<[string, Partial<OutputOptions>]>([
    ['one locale', { locales: ['nl'] }],
    ['one target', { targets: ['plain'] }],
    ['one target and locale', { targets: ['second'], locales: ['en'] }],
  ])('%s over the whole changes nothing', async (_, part) => {
    const out = temporary()
    await run(small, out)
    const before = filesBelow(out)
    expect(before['plain/list.txt']?.split('\n')).toHaveLength(3)
    expect(before['messages.ndjson']?.trim().split('\n')).toHaveLength(9)
    await run(small, out, part)
    expect(filesBelow(out)).toEqual(before)
  })

  test('parts one after the other give the whole', async () => {
    const [out, whole] = [temporary(), temporary()]
    await run(small, whole)
    await run(small, out, { locales: ['nl'] })
    await run(small, out, { locales: ['en'] })
    expect(filesBelow(out)).toEqual(filesBelow(whole))
  })

  test('a document that can no longer be read stays in the index with its last good page', async () => {
    const out = temporary()
    await run(small, out)
    const before = filesBelow(out)
    await run(toSource({ ...texts, 'a.md': BROKEN, 'b.md': '# Broken' }), out)
    const after = filesBelow(out)
    expect(after['plain/list.txt']).toBe(before['plain/list.txt'])
    expect(after['plain/en/a/message.txt']).toBe(before['plain/en/a/message.txt'])
    expect(manifestOf(out).documents).toHaveLength(3)
    await run(toSource({ 'c.nl.md': '# C' }), out, { allowMassDelete: true })
    expect(filesBelow(out)['plain/list.txt']).toMatch(/^c\.nl \d+$/)
  })

  test('an error about another locale stays known', async () => {
    const out = temporary()
    const source = toSource({ ...texts, 'd.md': BROKEN })
    await run(source, out)
    await run(source, out, { locales: ['nl'] })
    expect(filesBelow(out)['errors.ndjson']).toContain('"source":"d.md"')
    await run(small, out, { locales: ['nl'] })
    expect(filesBelow(out)['errors.ndjson']).toBe('')
  })

  test('a run that was stopped forgets nothing of what it did not come to', async () => {
    const out = temporary()
    await run(small, out)
    const before = filesBelow(out)
    const [first] = small
    const options = toOptions(out, small, {})
    const output = await openOutput(options)
    if (first) await output.add(await publish(first, options))
    await output.checkpoint()
    expect(filesBelow(out)).toEqual(before)
  })

  test('a target that must be asked for by name survives a run that names none', async () => {
    const out = temporary()
    await run(small, out, { targets: ['on-demand'] })
    await run(small, out, { targets: ['plain'], isSelection: false })
    expect(existsSync(join(out, 'on-demand/en/a/message.txt'))).toBe(true)
    expect(Object.keys(manifestOf(out).targets).sort()).toEqual(['on-demand', 'plain'])
  })

  test('an index is told of variants too', async () => {
    const out = temporary()
    await run(toSource({ 'a.md': '# A' }), out, { audiences: ['parents'] })
    expect(filesBelow(out)['plain/list.txt']?.split('\n')).toHaveLength(2)
  })

  test('documents that share an id and a file are told apart by their locale', async () => {
    const lines = (['en', 'nl'] as const).map((locale, index): Given => {
      const entry = { id: 'a', locale, slug: 'a', path: 'all.ndjson', line: index + 1 }
      return { entry: { ...entry, read: async () => '' }, text: `# ${locale}` }
    })
    const out = temporary()
    await run(lines, out)
    const before = filesBelow(out)
    await run(lines, out, { locales: ['nl'] })
    expect(filesBelow(out)).toEqual(before)
    const [en] = lines
    const torn: Given = {
      entry: {
        id: 'all.ndjson:2',
        locale: 'en',
        slug: '',
        path: 'all.ndjson',
        line: 2,
        read: async () => '',
        isAnonymous: true,
      },
      text: BROKEN,
    }
    expect((await run(en ? [en, torn] : [], out)).state).toBe('skipped')
    expect(filesBelow(out)['plain/nl/a/message.txt']).toBe(before['plain/nl/a/message.txt'])
  })
})

describe('the ndjson sink', () => {
  test('lists no file that is not there, and leaves nothing of the other sink behind', async () => {
    const out = temporary()
    await run(small, out)
    await run(small, out, { sink: 'ndjson' })
    expect(Object.keys(filesBelow(out))).toEqual([
      'errors.ndjson',
      'manifest.json',
      'messages.ndjson',
      'plain/list.txt',
      'renditions.ndjson',
      'second/list.txt',
    ])
    const listed = manifestOf(out).documents.flatMap(
      ({ renditions }: { renditions: { files: unknown[] }[] }) => renditions.flatMap(({ files }) => files),
    )
    expect(listed).toEqual([])
    await run(small, out)
    expect(existsSync(join(out, 'renditions.ndjson'))).toBe(false)
    expect(existsSync(join(out, 'plain/en/a/message.txt'))).toBe(true)
  })
})

describe('the place', () => {
  test.each([
    ['a file', 'file', /file is a file\. Expected a directory/],
    ['below a file', 'file/below/it', /file is a file\. Expected a directory/],
    ['below /proc', '/proc/kanaal/out', /no directory can be made there|may not be written/],
  ])('%s is refused in one sentence', async (_, out, sentence) => {
    const cwd = temporary({ file: '' })
    await expect(run(small, out.startsWith('/') ? out : join(cwd, out))).rejects.toMatchObject({
      name: 'EnvironmentError',
      message: expect.stringMatching(sentence),
    })
  })

  test('a file where a target must be is named', async () => {
    const out = temporary({ plain: 'a file' })
    const refused = { name: 'EnvironmentError', message: expect.stringContaining('plain is a file') }
    await expect(run(small, out)).rejects.toMatchObject(refused)
  })

  test('an export that is under way keeps a second one out, and is named', async () => {
    const other = temporary({ '.kanaal-running': `${process.ppid}\n` })
    const refused = { name: 'EnvironmentError', message: expect.stringContaining(`process ${process.ppid}`) }
    await expect(run(small, other)).rejects.toMatchObject(refused)
    const out = temporary()
    const both = await Promise.allSettled([run(small, out), run(small, out)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await run(small, out)
  })

  test.skipIf(process.platform !== 'linux')(
    'a process that only got the same number keeps nobody out',
    async () => {
      const out = temporary({ '.kanaal-running': `${process.ppid} 1\n` })
      await run(small, out)
      expect(existsSync(join(out, '.kanaal-running'))).toBe(false)
    },
  )
})
