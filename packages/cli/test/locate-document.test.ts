// Where a single file belongs: its configuration, its source, its path in it.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { locateDocument } from '../src/locate-document.ts'
import { temporary } from './run-main.ts'

test('a configuration above the file makes its source the directory below it', async () => {
  const cwd = temporary({ 'site/kanaal.config.ts': '', 'site/content/a/b.md': '', 'site/c.md': '' })
  const config = join(cwd, 'site/kanaal.config.ts')
  expect(await locateDocument('site/content/a/b.md', { cwd })).toEqual({
    config,
    address: join(cwd, 'site/content'),
    root: undefined,
    path: 'a/b.md',
  })
  expect(await locateDocument('site/c.md', { cwd })).toEqual({
    config,
    address: join(cwd, 'site/c.md'),
    root: join(cwd, 'site'),
    path: undefined,
  })
})

test('a configuration that was named goes before one that is nearer', async () => {
  const cwd = temporary({ 'kanaal.config.ts': '', 'other.mjs': '', 'content/a/b.md': '' })
  expect(await locateDocument('content/a/b.md', { cwd, config: 'other.mjs' })).toMatchObject({
    config: join(cwd, 'other.mjs'),
    path: 'a/b.md',
  })
})

test('without one, only the file is read, and nothing above the working directory', async () => {
  const cwd = temporary({ 'content/a/b.md': '' })
  expect(await locateDocument('content/a/b.md', { cwd })).toEqual({
    config: undefined,
    address: join(cwd, 'content/a/b.md'),
    root: join(cwd, 'content'),
    path: undefined,
  })
  const elsewhere = temporary({ 'x.md': '' })
  expect(await locateDocument(join(elsewhere, 'x.md'), { cwd })).toMatchObject({ root: elsewhere })
  expect(await locateDocument('-', { cwd })).toMatchObject({ address: '-', config: undefined })
})

test('a file that a directory source passes over is read alone', async () => {
  const cwd = temporary({ 'kanaal.config.ts': '', 'content/.later/b.md': '' })
  expect(await locateDocument('content/.later/b.md', { cwd })).toMatchObject({
    address: join(cwd, 'content/.later/b.md'),
    root: join(cwd, 'content'),
  })
})

test('a directory is refused', async () => {
  await expect(locateDocument('.', { cwd: temporary() })).rejects.toThrow('render takes one file, or -')
})
