// The README's example of a channel is one: it keeps what every channel promises, and what forgets is told so.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { testChannel } from '@kanaal/engine/conformance'
import { expect, test } from 'vitest'

type Channel = Parameters<typeof testChannel>[0]

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''

async function channelOf(code: string): Promise<Channel> {
  const directory = mkdtempSync(join(import.meta.dirname, 'readme-'))
  try {
    writeFileSync(join(directory, 'notice.ts'), code)
    return (await import(join(directory, 'notice.ts'))).noticeChannel
  } finally {
    rmSync(directory, { recursive: true })
  }
}

test('the example passes', async () => {
  await testChannel(await channelOf(example))
})

test('one that shows the title alone is told what it leaves out', async () => {
  const forgetful = example.replace('toPlainText(document.tree)', "document.metadata.title ?? ''")
  expect(forgetful).not.toBe(example)
  await expect(testChannel(await channelOf(forgetful))).rejects.toThrow(
    'shows every node or records its loss',
  )
})
