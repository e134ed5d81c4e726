// exportDocuments on a small source: what is written, kept, refused and removed.
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ExportOptions, exportDocuments, openSource } from '@kanaal/export'
import type { Message } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import { filesBelow, fill, temporary } from './temporary.ts'

const configModule = join(import.meta.dirname, 'configs/kanaal.config.ts')
const run = async (root: string, out: string | undefined, more: Partial<ExportOptions> = {}) => {
  const source = await openSource(root)
  try {
    return await exportDocuments({
      configModule,
      source,
      out,
      targets: ['plain'],
      deadlineMs: 20_000,
      ...more,
    })
  } finally {
    await source.close()
  }
}
const lines = (text = '') =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const small = { 'a.md': '# A\n\n[b](b.md)', 'b.md': '# B', 'c.nl.md': '# C' }

describe('exportDocuments', { timeout: 60_000 }, () => {
  test('writes renditions, index, manifest, messages and errors', async () => {
    const out = temporary()
    const result = await run(temporary(small), out)
    expect(result).toMatchObject({
      documents: 3,
      failed: 0,
      renditions: { made: 3, kept: 0 },
      stopped: undefined,
    })
    const files = filesBelow(out)
    expect(Object.keys(files)).toEqual([
      'errors.ndjson',
      'manifest.json',
      'messages.ndjson',
      'plain/en/a/message.txt',
      'plain/en/a/rendition.json',
      'plain/en/b/message.txt',
      'plain/en/b/rendition.json',
      'plain/list.txt',
      'plain/nl/c/message.txt',
      'plain/nl/c/rendition.json',
    ])
    expect(JSON.parse(files['plain/en/a/message.txt'] ?? '').links).toEqual({
      'b.md': 'https://site.example/en/b/',
    })
    const manifest = JSON.parse(files['manifest.json'] ?? '')
    expect(Object.keys(manifest.targets)).toEqual(['plain'])
    expect(manifest.documents.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c.nl'])
    expect(files['manifest.json']).not.toContain(out)
    expect(Object.keys(JSON.parse(files['plain/en/a/rendition.json'] ?? ''))).toEqual([
      'id',
      'ref',
      'target',
      'channel',
      'locale',
      'dir',
      'audience',
      'key',
      'parts',
      'metrics',
      'losses',
      'messages',
      'files',
      'deps',
    ])
  })

  test('gives the same bytes for one thread and three', async () => {
    const root = temporary({ ...small, 'd.md': '# D', 'e/f.md': '# F' })
    const [one, three] = [temporary(), temporary()]
    await run(root, one, { jobs: 1 })
    await run(root, three, { jobs: 3 })
    expect(filesBelow(three)).toEqual(filesBelow(one))
  })

  test('keeps what is unchanged, and makes what is torn or changed', async () => {
    const [root, out] = [temporary(small), temporary()]
    await run(root, out)
    const before = filesBelow(out)
    expect((await run(root, out)).renditions).toEqual({ made: 0, kept: 3 })
    expect(filesBelow(out)).toEqual(before)
    writeFileSync(join(out, 'plain/en/a/message.txt'), 'torn')
    fill(root, { 'b.md': '# B, changed' })
    expect((await run(root, out)).renditions).toEqual({ made: 2, kept: 1 })
    expect(filesBelow(out)['plain/en/a/message.txt']).toBe(before['plain/en/a/message.txt'])
    expect((await run(root, out, { cache: false })).renditions).toEqual({ made: 3, kept: 0 })
  })

  test('a document that fails fails alone, with line and reason, and its last good files stay', async () => {
    const [root, out] = [temporary(small), temporary()]
    await run(root, out)
    const before = filesBelow(out)
    fill(root, { 'a.md': '---\ntitle: [\n---\n# A', 'b.md': '# Broken', 'd.md': '# Runaway' })
    const result = await run(root, out, { deadlineMs: 4000 })
    expect(result).toMatchObject({ documents: 4, failed: 3 })
    const after = filesBelow(out)
    expect(lines(after['errors.ndjson'])).toMatchObject([
      {
        id: 'a',
        source: 'a.md',
        ruleId: 'content/front-matter-invalid',
        place: { file: 'a.md', line: expect.any(Number) },
      },
      { id: 'b', ruleId: 'engine/channel-failed', reason: expect.stringContaining('broken on purpose') },
      { id: 'd', ruleId: 'export/render-stopped' },
    ])
    for (const path of ['plain/en/a/message.txt', 'plain/en/b/message.txt'])
      expect(after[path]).toBe(before[path])
    expect(JSON.parse(after['manifest.json'] ?? '').documents).toHaveLength(3)
  })

  test('gives up above the number of failures that is allowed, and keeps the last manifest', async () => {
    const root = temporary({
      'a.md': '# Broken',
      'b.md': '# Broken',
      'c.md': '# C',
      'd.md': '# D',
      'e.md': '# E',
      'f.md': '# F',
    })
    const out = temporary()
    const result = await run(root, out, { mayFail: () => 1 })
    expect(result.stopped).toBe('failures')
    expect(Object.keys(filesBelow(out))).not.toContain('manifest.json')
    expect(lines(filesBelow(out)['errors.ndjson'])).toHaveLength(2)
  })

  test('removes orphans that it made, never what is not its own, and not too many', async () => {
    const many = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`d${n}.md`, `# D${n}`]))
    const [root, out] = [temporary(many), temporary({ 'plain/en/foreign.txt': 'mine' })]
    await run(root, out)
    const { unlinkSync } = await import('node:fs')
    unlinkSync(join(root, 'd0.md'))
    expect((await run(root, out)).removal).toMatchObject({ state: 'removed', files: 2 })
    expect(Object.keys(filesBelow(out)).filter((path) => path.includes('d0'))).toEqual([])
    for (const n of [1, 2, 3]) unlinkSync(join(root, `d${n}.md`))
    expect((await run(root, out)).removal).toEqual({ state: 'refused', files: 6, listed: 18 })
    expect(filesBelow(out)['plain/en/d1/message.txt']).toBeDefined()
    expect((await run(root, out, { allowMassDelete: true })).removal).toMatchObject({
      state: 'removed',
      files: 6,
    })
    const paths = Object.keys(filesBelow(out))
    expect(paths.some((path) => path.includes('d1/'))).toBe(false)
    expect(paths).toContain('plain/en/foreign.txt')
  })

  test('a collision is settled and said', async () => {
    const out = temporary()
    await run(temporary({ 'a.md': '---\nslug: same\n---\n# A', 'b.md': '---\nslug: same\n---\n# B' }), out)
    const files = filesBelow(out)
    const slugs = Object.keys(files).filter((path) => path.endsWith('message.txt'))
    expect(slugs).toEqual([
      `plain/en/same-${slugs[0]?.slice(14, 22)}/message.txt`,
      'plain/en/same/message.txt',
    ])
    const collision = lines(files['messages.ndjson']).find(({ ruleId }) => ruleId === 'slug-collision')
    expect(collision).toMatchObject({ id: 'b', source: 'content', severity: 'warning' })
  })

  test('a variant for an audience stands beside the document', async () => {
    const out = temporary()
    await run(temporary({ 'a.md': '# A' }), out, { audiences: ['parents'] })
    expect(JSON.parse(filesBelow(out)['plain/en/a@parents/message.txt'] ?? '').audience).toBe('parents')
  })

  test('the ndjson sink writes one file', async () => {
    const out = temporary()
    await run(temporary(small), out, { sink: 'ndjson' })
    const files = filesBelow(out)
    expect(Object.keys(files)).toEqual([
      'errors.ndjson',
      'manifest.json',
      'messages.ndjson',
      'plain/list.txt',
      'renditions.ndjson',
    ])
    expect(
      lines(files['renditions.ndjson']).map(({ id, files: [file] }) => [id, JSON.parse(file.body).title]),
    ).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['c.nl', 'C'],
    ])
  })

  test('a link that is passed over is told, and its document is not in the output', async () => {
    const out = temporary()
    const root = temporary(small)
    symlinkSync(join(temporary({ 'secret.md': '# Secret' }), 'secret.md'), join(root, 'linked.md'))
    const compared: Message[] = []
    const result = await run(root, out, { onCompared: (messages) => void compared.push(...messages) })
    expect([result.documents, result.messages.warning]).toEqual([3, expect.any(Number)])
    expect(compared).toEqual([
      expect.objectContaining({ ruleId: 'link-skipped', reason: expect.stringContaining('"linked.md"') }),
    ])
    const told = lines(filesBelow(out)['messages.ndjson']).filter(({ ruleId }) => ruleId === 'link-skipped')
    expect(told).toEqual([expect.objectContaining({ place: { file: 'linked.md' }, severity: 'warning' })])
  })

  test('a dry run writes nothing, and a locale is a filter', async () => {
    const result = await run(temporary(small), undefined, { locales: ['nl'] })
    expect(result).toMatchObject({ documents: 1, renditions: { made: 1 } })
  })

  test('an NDJSON source is exported, and a bad line fails alone', async () => {
    const { parseMarkdown } = await import('@kanaal/content')
    const good = JSON.stringify(parseMarkdown('# A', { path: 'a.md' }))
    const root = temporary({ 'all.ndjson': `${good}\n{"id":"b"}\nnot json\n` })
    const out = temporary()
    expect(await run(join(root, 'all.ndjson'), out)).toMatchObject({ documents: 3, failed: 2 })
    // In the order of ids: a line that is no JSON has none, and goes by where it stands.
    expect(lines(filesBelow(out)['errors.ndjson']).map(({ place }) => place.line)).toEqual([3, 2])
  })

  test('temporary files of a run that was killed are swept', async () => {
    const out = temporary({
      '.kanaal-running': '999999999\n',
      'plain/en/x/message.txt.tmp-999999999-4': 'half',
    })
    await run(temporary(small), out)
    expect(Object.keys(filesBelow(out)).filter((path) => /tmp-|running/.test(path))).toEqual([])
  })
})
