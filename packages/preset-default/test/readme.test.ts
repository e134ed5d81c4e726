// The example of the README runs and prints what it says.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'

test('the README example', { timeout: 60_000 }, async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, code = '', said = ''] = /```ts\n([\s\S]*?console\.log\(.*\) \/\/ (.*)\n)```/.exec(readme) ?? []
  const directory = mkdtempSync(join(import.meta.dirname, 'readme-'))
  const print = vi.spyOn(console, 'log').mockImplementation(() => {})
  try {
    writeFileSync(join(directory, 'example.ts'), code)
    await import(join(directory, 'example.ts'))
    expect(print.mock.calls.map((call) => call.join(' '))).toEqual([said])
  } finally {
    print.mockRestore()
    rmSync(directory, { recursive: true })
  }
})
