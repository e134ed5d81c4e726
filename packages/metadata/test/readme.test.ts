import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

test('the example of the README runs', async () => {
  const example = /```ts\n([\s\S]+?)```/.exec(readFileSync(at('../README.md'), 'utf8'))?.[1] ?? ''
  const file = at('./readme-example.ts')
  writeFileSync(file, example.replaceAll("'@kanaal/metadata'", "'../src/index.ts'"))
  try {
    const { html } = (await import(/* @vite-ignore */ file)) as { html: string }
    expect(html).toContain('<title>Back to school | Example</title>')
  } finally {
    rmSync(file)
  }
})
