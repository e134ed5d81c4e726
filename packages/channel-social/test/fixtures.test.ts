import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown, visit } from '@kanaal/content'
import { describe, expect, it } from 'vitest'
import { socialChannels } from '../src/channel.ts'
import { handlers } from '../src/handlers/index.ts'
import { render } from './render.ts'

const root = join(import.meta.dirname, 'fixtures')

describe.each(readdirSync(root))('fixture %s', (name) => {
  it.each(socialChannels.map(({ id }) => id))('on %s', (target) => {
    const folder = join(root, name)
    const optionsFile = join(folder, 'options.json')
    const options = existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {}
    const { output, losses, messages } = render(readFileSync(join(folder, 'input.md'), 'utf8'), {
      target,
      options,
      now: '2026-11-22T10:00:00Z',
    })
    const actual = {
      files: Object.fromEntries(output.files.map(({ path, body }) => [path, JSON.parse(String(body))])),
      card: output.parts.card,
      metrics: output.metrics.map(
        ({ id, value, max, unit }) => `${id}: ${value} of ${max ?? 'any'} (${unit})`,
      ),
      losses: losses.map(
        ({ type, kind, to, by, cause, excerpt }) =>
          `${type} ${kind} to ${to} by ${by} (${cause}): ${excerpt}`,
      ),
      messages: messages.map(({ ruleId, severity, reason }) => `${severity} ${ruleId}: ${reason}`),
    }
    const file = join(folder, `output.${target}.json`)
    if (process.env.UPDATE === '1') writeFileSync(file, `${JSON.stringify(actual, undefined, 2)}\n`)
    expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })
})

it('every handler is met by a fixture', () => {
  const met = new Set<string>()
  for (const name of readdirSync(root)) {
    const { tree } = parseMarkdown(readFileSync(join(root, name, 'input.md'), 'utf8'))
    visit(tree, ({ type }) => void met.add(type))
  }
  expect(Object.keys(handlers).filter((type) => !met.has(type))).toEqual([])
})
