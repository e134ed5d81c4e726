import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'

it('runs the example of the README', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const file = new URL('readme.example.ts', import.meta.url)
  writeFileSync(file, /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '')
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  try {
    await import(file.href)
    expect(log).toHaveBeenCalledWith(true, true, true)
  } finally {
    log.mockRestore()
    rmSync(file)
  }
})
