import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../src/index.ts'

const folder = join(import.meta.dirname, 'fixtures/directives')

/** The tree without positions, and each message as rule, sentence and line. */
function snapshot(markdown: string): string {
  const { tree, messages } = parseMarkdown(markdown, { path: 'input.md' })
  const bare = JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))
  const said = messages.map(({ ruleId, key, place }) => `${place?.position?.start.line}: ${ruleId}/${key}`)
  return `${JSON.stringify({ children: bare.children, messages: said }, null, 2)}\n`
}

describe('directives', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const output = join(folder, name, 'output.json')
    const actual = snapshot(readFileSync(join(folder, name, 'input.md'), 'utf8'))
    if (process.env.UPDATE === '1' || !existsSync(output)) writeFileSync(output, actual)
    expect(actual).toBe(readFileSync(output, 'utf8'))
  })
})
