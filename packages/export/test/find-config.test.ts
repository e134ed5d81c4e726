// Where a configuration is found, and below which directory a single file lies.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findConfigAbove, openSource } from '../src/index.ts'
import { temporary } from './temporary.ts'

test('the nearest configuration at or above a directory', () => {
  const root = temporary({
    'kanaal.config.ts': '',
    'site/kanaal.config.mjs': '',
    'site/a/b/c.md': '',
    'd/e.md': '',
  })
  expect(findConfigAbove(join(root, 'site/a/b'))).toBe(join(root, 'site/kanaal.config.mjs'))
  expect(findConfigAbove(join(root, 'd'))).toBe(join(root, 'kanaal.config.ts'))
})

test('a file below a root has its path from there', async () => {
  const root = temporary({ 'seed/products/a.md': '# A' })
  const source = await openSource(join(root, 'seed/products/a.md'), { root: join(root, 'seed') })
  const paths: string[] = []
  for await (const { path } of source.entries()) paths.push(path)
  expect([source.root, paths]).toEqual([join(root, 'seed'), ['products/a.md']])
})
