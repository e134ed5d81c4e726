import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '@kanaal/types'
import fc from 'fast-check'
import remarkMath from 'remark-math'
import { describe, expect, test } from 'vitest'
import { parseMarkdown, toMarkdown } from '../src/index.ts'
import { arbitraryTree } from './arbitrary-tree.ts'

const withoutPositions = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner) => (key === 'position' || key === 'place' ? undefined : inner)),
  )

const withoutSpread = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(withoutPositions(value), (key, inner) => (key === 'spread' ? undefined : inner)))

/** Reads the document's Markdown again: the same document, and then the same bytes. */
function expectRoundTrip(document: Document): void {
  const first = toMarkdown(document)
  const again = parseMarkdown(first, { path: document.source.path })
  expect(withoutPositions(again.tree), first).toEqual(withoutPositions(document.tree))
  expect(again.metadata, first).toEqual(document.metadata)
  expect(again.hash, first).toBe(document.hash)
  expect(toMarkdown(again)).toBe(first)
}

describe('round trip', () => {
  const folder = join(import.meta.dirname, 'fixtures')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  test.each(files.filter((path) => /\.mdx?$/.test(path)))('%s', (path) => {
    expectRoundTrip(parseMarkdown(readFileSync(join(folder, path), 'utf8'), { path }))
  })

  test('generated trees', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        const empty = parseMarkdown('', { path: 'a.md' })
        const markdown = toMarkdown({ ...empty, tree })
        const document = parseMarkdown(markdown, { path: 'a.md' })
        // An empty line anywhere in an item makes it spread: that is the parser's to say.
        expect(withoutSpread(document.tree), markdown).toEqual(withoutSpread(tree))
        expectRoundTrip(document)
      }),
      { numRuns: Number(process.env.RUNS ?? 25), seed: 20261121 },
    )
  })

  test("other people's nodes are written by their own plugins", () => {
    const remarkPlugins = [remarkMath]
    const document = parseMarkdown('Let $a^2$ be.\n\n$$\nb\n$$\n', { remarkPlugins })
    const first = toMarkdown(document, { remarkPlugins })
    expect(first).toContain('$a^2$')
    expect(parseMarkdown(first, { remarkPlugins }).hash).toBe(document.hash)
  })
})
