// Each fixture: a Markdown text to the MJML of its blocks, and what was lost.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseMarkdown, visit } from '@kanaal/content'
import { describe, expect, it } from 'vitest'
import { boundThemeOf } from '../src/email-theme.ts'
import { handlers } from '../src/handlers/index.ts'
import { toMjmlBlock } from '../src/to-markup.ts'
import { render } from './context.ts'

const folder = new URL('fixtures/', import.meta.url)

describe('handlers', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const input = readFileSync(new URL(`${name}/input.md`, folder), 'utf8')
    const given = new URL(`${name}/options.json`, folder)
    const options = existsSync(given) ? JSON.parse(readFileSync(given, 'utf8')) : {}
    const { context, tree, losses } = await render(input, { options })
    const theme = boundThemeOf(context)
    const mjml = tree.layout.blocks.map((block) => toMjmlBlock(block, theme))
    const lost = losses.map(
      ({ type, kind, to, cause }) => `<!-- lost: ${type} ${kind} to ${to} (${cause}) -->`,
    )
    const actual = `${[...mjml, ...lost].join('\n')}\n`
    const file = new URL(`${name}/output.mjml`, folder)
    if (process.env.UPDATE === '1' || !existsSync(file)) writeFileSync(file, actual)
    expect(actual).toBe(readFileSync(file, 'utf8'))
  })

  it('knows every node type that can reach a channel', () => {
    expect(Object.keys(handlers)).toEqual(Object.keys(handlers).toSorted())
    expect(Object.keys(handlers)).toHaveLength(31)
  })

  it('every handler is met by a fixture', () => {
    const met = new Set<string>()
    for (const name of readdirSync(folder)) {
      const { tree } = parseMarkdown(readFileSync(new URL(`${name}/input.md`, folder), 'utf8'))
      visit(tree, ({ type }) => void met.add(type))
    }
    expect(Object.keys(handlers).filter((type) => !met.has(type))).toEqual([])
  })
})
