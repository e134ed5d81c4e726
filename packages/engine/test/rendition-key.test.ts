// What a rendition depends on -> its key: the same for the same, another for everything that could change its bytes.
import { parseMarkdown } from '@kanaal/content'
import type { Channel, Document, TargetInput } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import { testSite } from '../src/conformance/create-test-context.ts'
import { createEngine, emptyInputs } from '../src/index.ts'
import { fakeChannel, LIMIT } from './fake-channel.ts'

const site = testSite
const document = parseMarkdown('# Hello\n\nA [link](https://example.org/a) and text.\n', { path: 'hello.md' })
const target: TargetInput = { id: 'one', channel: 'fake' }
const engineOf = (channel: Channel = fakeChannel(), targets: TargetInput[] = [target]) =>
  createEngine({ channels: [channel], targets, site })

describe('the key', () => {
  const keyOf = async (change: Partial<Document> = {}, given = {}, targets = [target]) =>
    (await (await engineOf(fakeChannel(), targets)).publish({ ...document, ...change }, given))[0]?.key

  test('is the same for the same input, and does not follow the clock', async () => {
    expect(await keyOf()).toBe(await keyOf())
    expect(await keyOf({}, { now: '2026-01-01' })).toBe(await keyOf({}, { now: '2027-01-01' }))
  })
  test('follows everything the bytes depend on', async () => {
    const hash = 'f'.repeat(64)
    const keys = await Promise.all([
      keyOf(),
      keyOf({ hash }),
      keyOf({ slug: 'other' }),
      keyOf({ locale: 'nl' }),
      keyOf({}, { audience: 'parents' }),
      keyOf({}, { inputs: { ...emptyInputs, links: { './a.md': 'https://site.example/a' } } }),
      keyOf({}, {}, [{ ...target, options: { suffix: '!' } }]),
      keyOf({}, {}, [{ ...target, limits: [{ ...LIMIT, max: 7 }] }]),
    ])
    expect(new Set(keys).size).toBe(keys.length)
  })
  test('follows the clock where something is bound to time', async () => {
    const change = { metadata: { ...document.metadata, validUntil: '2026-06-01' } }
    expect(await keyOf(change, { now: '2026-01-01' })).not.toBe(await keyOf(change, { now: '2027-01-01' }))
  })
  test('stays the same between two of the dates that somebody names', async () => {
    const text =
      '---\nvalidUntil: 2026-06-01\n---\nUntil :fact[noon]{id="end" value="x" valid-until="2026-03-01T12:00+01:00"}.\n\n::include{id="b"}\n'
    const included = parseMarkdown('---\nvalidFrom: 2026-02-01\n---\nLater.', { path: 'b.md' })
    const inputs = { ...emptyInputs, includes: { b: included } }
    const engine = await createEngine({
      channels: [fakeChannel()],
      targets: [target],
      site,
      audiences: [{ key: 'parents', label: 'Parents', expires: '2026-04-01' }],
    })
    const parsed = parseMarkdown(text, { path: 'a.md' })
    const keyAt = (now: string) => engine.keys(parsed, 'one', { now, inputs, audience: 'parents' }).timed
    const spans = [
      ['2026-01-01T00:00:00Z', '2026-01-31T21:59:59Z'],
      ['2026-02-02T00:00:00Z', '2026-03-01T11:00:00Z'],
      ['2026-03-01T11:00:00.001Z', '2026-03-31T21:59:00Z'],
      ['2026-04-02T00:00:00Z', '2026-05-31T21:59:00Z'],
      ['2026-06-02T00:00:00Z', '2030-01-01T00:00:00Z'],
    ]
    for (const [first = '', last = ''] of spans.filter((_, index) => index !== 1))
      expect(keyAt(first), first).toBe(keyAt(last))
    expect(new Set(spans.map(([first = '']) => keyAt(first))).size).toBe(spans.length)
  })
  test('is known before the channel looks at the time', async () => {
    const channel = fakeChannel({ transform: (_, context) => [context.now ? 'now' : ''] })
    const engine = await engineOf(channel)
    const [a] = await engine.publish(document, { now: '2026-01-01' })
    expect(engine.keys(document, 'one', { now: '2026-01-01' }).timed).toBe(a?.key)
  })
})
