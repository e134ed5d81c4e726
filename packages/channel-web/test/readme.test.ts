import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { configData } from '@kanaal/types'
import { expect, test } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

test('the example of the README runs', async () => {
  const example = /```ts\n([\s\S]+?)```/.exec(readFileSync(at('../README.md'), 'utf8'))?.[1] ?? ''
  const file = at('./readme-example.ts')
  writeFileSync(file, example.replaceAll("'@kanaal/channel-web'", "'../src/index.ts'"))
  try {
    const { default: config } = await import(/* @vite-ignore */ file)
    expect(configData.safeParse(config).success).toBe(true)
    const checked = await config.channels[0].options['~standard'].validate(config.targets[0].options)
    expect(checked).toEqual({ value: { feedItems: 50 } })
  } finally {
    rmSync(file)
  }
})
