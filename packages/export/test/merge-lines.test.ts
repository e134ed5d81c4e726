// Lines of two runs: in the order of the documents, whatever they hold.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createLineFile } from '../src/line-file.ts'
import { linesOf } from '../src/lines-of.ts'
import { temporary } from './temporary.ts'

interface Line {
  id: string
  locale?: string
  text?: string
}
const read = async (path: string): Promise<Line[]> => {
  const all: Line[] = []
  for await (const line of linesOf(path)) all.push(JSON.parse(line))
  return all
}

test('what the last run said stays, where it holds', async () => {
  const path = join(temporary(), 'x.ndjson')
  const said: Line[] = [
    { id: 'a', locale: 'en', text: 'line\u2028separator' },
    { id: 'a', locale: 'nl' },
    { id: 'gone', locale: 'en' },
    { id: 'z', locale: 'en', text: 'old' },
  ]
  writeFileSync(path, `torn\n${said.map((line) => `${JSON.stringify(line)}\n`).join('')}{"id":`)
  const file = await createLineFile<Line>(path, {
    holds: ({ id }) => id !== 'gone',
    order: (lines) => lines.reverse(),
  })
  await file.write([{ id: 'a', locale: 'en', text: 'new' }])
  await file.write([])
  await file.write([{ id: 'b', locale: 'en' }])
  await file.commit('none')
  expect(await read(path)).toEqual([
    { id: 'a', locale: 'en', text: 'new' },
    { id: 'a', locale: 'en', text: 'line\u2028separator' },
    { id: 'a', locale: 'nl' },
    { id: 'b', locale: 'en' },
    { id: 'z', locale: 'en', text: 'old' },
  ])
})
