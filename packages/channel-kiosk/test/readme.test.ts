import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { configData } from '@kanaal/types'
import { expect, it } from 'vitest'
import { kioskOptions, kioskRules } from '../src/index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it('runs the example of the README', async () => {
  const file = new URL('readme.example.ts', import.meta.url)
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  writeFileSync(file, example.replace("'@kanaal/channel-kiosk'", "'../src/index.ts'"))
  try {
    const { default: config } = await import(file.href)
    expect(configData.safeParse(config).success).toBe(true)
    expect(kioskOptions.parse(config.targets[0].options)).toMatchObject({
      screen: { height: 1920 },
      wordsPerScene: 40,
    })
  } finally {
    rmSync(file)
  }
})

it('names every rule', () => {
  expect(kioskRules.map(({ id }) => id).filter((id) => !readme.includes(`\`${id}\``))).toEqual([])
})
