import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'

test('the example of the README runs and prints what it says', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const expected = /\/\/ (.*)\n$/.exec(example)?.[1]
  const file = join(import.meta.dirname, `readme-example-${process.pid}.ts`)
  writeFileSync(file, example.replace('@kanaal/content', '../src/index.ts'))
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  try {
    await import(file)
    expect(log.mock.calls[0]?.join(' ')).toBe(expected)
  } finally {
    rmSync(file)
    log.mockRestore()
  }
})
