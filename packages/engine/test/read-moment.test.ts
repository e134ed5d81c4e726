// A moment that is none is refused by name, before anything is rendered.
import { parseMarkdown } from '@kanaal/content'
import { expect, test } from 'vitest'
import { testSite } from '../src/conformance/create-test-context.ts'
import { createEngine } from '../src/index.ts'
import { fakeChannel } from './fake-channel.ts'

const document = parseMarkdown('# Hello\n', { path: 'hello.md' })
const EXPECTED = 'now: expected a moment such as 2026-08-17T09:00:00Z, found '

test.each([
  [new Date('2026-08-17'), 'a Date: give its toISOString()'],
  ['soon', '"soon"'],
  ['2026-02-31', '"2026-02-31"'],
])('%s is no moment', async (given, found) => {
  const engine = await createEngine({
    channels: [fakeChannel()],
    targets: [{ id: 'one', channel: 'fake' }],
    site: testSite,
  })
  const now = given as string
  await expect(engine.publish(document, { now })).rejects.toThrow(EXPECTED + found)
  expect(() => engine.check(document, [], { now })).toThrow(EXPECTED + found)
  expect(() => engine.keys(document, 'one', { now })).toThrow(EXPECTED + found)
  const known = { now: '2026-08-17T09:00:00.000Z' }
  expect(engine.check(document, await engine.publish(document, known), known)).toBeDefined()
})
