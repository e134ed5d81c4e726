import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown, visit } from '@kanaal/content'
import { expect, it } from 'vitest'
import { handlers } from '../src/handlers/index.ts'
import { render } from './render.ts'

const root = join(import.meta.dirname, 'fixtures')

it.each(readdirSync(root))('fixture %s', (name) => {
  const { text, losses, messages, output } = render(readFileSync(join(root, name, 'input.md'), 'utf8'))
  const record = {
    parts: output.parts,
    losses: losses.map(
      ({ type, kind, to, by, cause, excerpt }) => `${type} ${kind} to ${to} by ${by} (${cause}): ${excerpt}`,
    ),
    messages: messages.map(({ ruleId, severity, reason }) => `${severity} ${ruleId}: ${reason}`),
  }
  const files = [
    ['output.txt', text],
    ['output.json', `${JSON.stringify(record, undefined, 2)}\n`],
  ] as const
  for (const [file, actual] of files) {
    if (process.env.UPDATE === '1') writeFileSync(join(root, name, file), actual)
    expect(actual).toBe(readFileSync(join(root, name, file), 'utf8'))
  }
})

it('every handler is met by a fixture', () => {
  const met = new Set<string>()
  for (const name of readdirSync(root)) {
    const { tree } = parseMarkdown(readFileSync(join(root, name, 'input.md'), 'utf8'))
    visit(tree, ({ type }) => void met.add(type))
  }
  expect(Object.keys(handlers).filter((type) => !met.has(type))).toEqual([])
})
