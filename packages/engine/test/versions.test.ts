// The versions in the cache key are those of the packages: a release must not find yesterday's renditions good.
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { versions } from '../src/versions.ts'

test('are those of the packages', () => {
  const read = Object.keys(versions).map((name) => {
    const file = new URL(`../../${name}/package.json`, import.meta.url)
    return [name, String(JSON.parse(readFileSync(file, 'utf8')).version)] as const
  })
  if (process.env.UPDATE) {
    const source = new URL('../src/versions.ts', import.meta.url)
    const lines = read.map(([name, version]) => `  ${name}: '${version}',\n`).join('')
    const text = readFileSync(source, 'utf8').replace(/\{\n[^}]*\}/, `{\n${lines}}`)
    writeFileSync(source, text)
    return
  }
  expect(versions).toEqual(Object.fromEntries(read))
})
