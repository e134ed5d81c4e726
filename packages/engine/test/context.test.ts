// The context: links, assets, and losses that never overlap.
import type { Nodes, Parents } from 'mdast'
import { expect, test } from 'vitest'
import { createTestContext } from '../src/conformance/index.ts'
import { fakeChannel } from './fake-channel.ts'

const contextOf = (markdown: string, inputs = {}) => createTestContext(fakeChannel(), { markdown, inputs })

test('links are safe and absolute', async () => {
  const { context } = await contextOf('# A', { links: { './b.md': 'https://site.example/en/b/' } })
  expect(context.link('./b.md')).toBe('https://site.example/en/b/')
  expect(context.link('/c')).toBe('https://site.example/c')
  expect(context.link('#d')).toBe('https://site.example/en/test/#d')
  expect(context.link('constructor')).toBe('https://site.example/en/test/constructor')
  for (const bad of ['javascript:alert(1)', '//evil.example', '/\\evil.example', 'data:text/html,x'])
    expect(context.link(bad), bad).toBeUndefined()
})

test('an asset is what I/O found, never a property of Object', async () => {
  const asset = { src: 'a.png', url: 'https://site.example/a.png' }
  const { context } = await contextOf('# A', { assets: { 'a.png': asset } })
  expect(context.asset('a.png')).toBe(asset)
  expect(context.asset('toString')).toBeUndefined()
})

test('one loss a leaf, each leaf once, with place and excerpt', async () => {
  const { context, document, ledger } = await contextOf('# T\n\nSome *very* `long` text.\n')
  const reason = { kind: 'dropped', to: 'nothing', by: 'limit', cause: 'length' } as const
  const paragraph = document.tree.children[0] as Parents
  context.lose(paragraph.children[1] as Nodes, reason)
  context.lose(paragraph, reason)
  expect(
    ledger.losses.map(({ type, excerpt, place }) => [type, excerpt, place.position?.start.column]),
  ).toEqual([
    ['text', 'very', 7],
    ['text', 'Some', 1],
    ['inlineCode', 'long', 13],
    ['text', 'text.', 19],
  ])
  expect(ledger.losses[0]).toMatchObject({ ...reason, place: { file: 'test.md' } })
})

test('an excerpt never ends in half a character', async () => {
  const { context, document, ledger } = await contextOf(`# T\n\n${'a'.repeat(79)}😀 and more\n`)
  context.lose(document.tree.children[0] as Nodes, { kind: 'truncated', to: 'text', by: 'limit' })
  expect(ledger.losses[0]?.excerpt).toBe('a'.repeat(79))
})

test('knows whether the channel looked at the time', async () => {
  const { context, ledger } = await contextOf('# T')
  expect(ledger.readsTime).toBe(false)
  expect(context.now).toBeUndefined()
  expect(ledger.readsTime).toBe(true)
})
