// The README's example runs as it stands there.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'

it('prints what it says', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const file = new URL('readme.example.ts', import.meta.url)
  writeFileSync(file, example.replace("'@kanaal/channel-email'", "'../src/index.ts'"))
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  try {
    await import(file.href)
    expect(log).toHaveBeenCalledWith(true)
  } finally {
    log.mockRestore()
    rmSync(file)
  }
})
