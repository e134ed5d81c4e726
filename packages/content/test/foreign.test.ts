import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parseMarkdown, resolveDocument, toMarkdown, toText } from '../src/index.ts'
import { inputs, web } from './samples.ts'

const folder = join(import.meta.dirname, 'fixtures/foreign')

/** The tree without positions, and what the web loses of it. */
function snapshot(markdown: string, path: string): string {
  const document = parseMarkdown(markdown, { path })
  const { losses } = resolveDocument(document, { target: web, inputs })
  const { children } = JSON.parse(
    JSON.stringify(document.tree, (key, value) => (key === 'position' ? undefined : value)),
  )
  const lost = losses.map(({ cause, place, excerpt }) => `${place.position?.start.line}: ${cause} ${excerpt}`)
  const said = document.messages.map(({ ruleId, key }) => `${ruleId}/${key}`)
  return `${JSON.stringify({ children, lost, said }, null, 2)}\n`
}

describe('foreign syntax', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) ?? ''
    const output = join(folder, name, 'output.json')
    const actual = snapshot(readFileSync(join(folder, name, input), 'utf8'), input)
    if (process.env.UPDATE === '1' || !existsSync(output)) writeFileSync(output, actual)
    expect(actual).toBe(readFileSync(output, 'utf8'))
  })

  test.each(readdirSync(folder))('%s: every place is where the source says it', (name) => {
    const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) ?? ''
    const source = readFileSync(join(folder, name, input), 'utf8')
    visit(parseMarkdown(source, { path: input }).tree, (node: Nodes) => {
      const { start } = node.position ?? {}
      if (start?.offset === undefined) return
      const before = source.slice(0, start.offset).split('\n')
      expect([start.line, start.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1])
    })
  })

  test('a figure that leads somewhere comes back from Markdown as it was', () => {
    const source =
      '{{< figure src="/m.jpg" title="Kop" caption="Een **vette** dag" link="/dag" attr="ANP" attrlink="/bron" >}}'
    const written = toMarkdown(parseMarkdown(source))
    const again = parseMarkdown(written)
    expect(toText(again.tree)).toBe(toText(parseMarkdown(source).tree))
    expect(written).toContain('[**Kop** Een **vette** dag](/dag) [ANP](/bron)')
    expect(toMarkdown(again)).toBe(written)
  })

  test('an MDX text that is no MDX is read all the same', () => {
    for (const text of [
      '{',
      '<',
      '<A',
      '<A b={',
      'export const a = {',
      '{{{',
      '<a b="',
      '</',
      '}',
      '<A b=`>`',
      '{/*',
    ]) {
      const { tree } = parseMarkdown(`${text}\n\nNa.`, { path: 'a.mdx' })
      expect(toText(tree)).toContain('Na.')
    }
  })

  test.each([
    ['braces', '{'.repeat(50_000), 'mdx'],
    ['tags', '<a b={'.repeat(20_000), 'mdx'],
    ['tags on lines', '<a\n'.repeat(4_000), 'mdx'],
    ['quotes', '<a b="'.repeat(20_000), 'mdx'],
    ['exports', 'export const a = {\n\n'.repeat(5_000), 'mdx'],
    ['comments', '{/'.repeat(20_000), 'mdx'],
    ['backticks', Array.from({ length: 300 }, (_, n) => '`'.repeat(n + 1)).join(' ') + ' {', 'mdx'],
    ['shortcodes', '{{< '.repeat(20_000), 'md'],
    ['highlights', '{% highlight a %}\n\n'.repeat(5_000), 'md'],
    ['notes never closed', '{{< note >}}\n\n'.repeat(5_000), 'md'],
    ['notes closed first', '{{< /note >}}\n\n'.repeat(3_000) + '{{< note >}}\n\n'.repeat(3_000), 'md'],
    ['lines of one paragraph', 'a {{ b\n'.repeat(2_000), 'md'],
    ['names of headings', `Tekst {#a}${' '.repeat(200_000)}b`, 'md'],
    ['colons', `:::note ${' '.repeat(50_000)}a`, 'md'],
  ])('%s without an end take no time, or are refused for their number', (_, text, extension) => {
    const start = performance.now()
    try {
      parseMarkdown(text, { path: `a.${extension}` })
    } catch (error) {
      expect(error).toMatchObject({ messages: [{ ruleId: 'cap-exceeded' }] })
    }
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  test("remark-mdx's own nodes are losses too, and elements leave their children", () => {
    const toMdx = () => (tree: { children: unknown[] }) => {
      tree.children.push(
        { type: 'mdxjsEsm', value: 'import a from "a"' },
        { type: 'mdxFlowExpression', value: 'a' },
        {
          type: 'mdxJsxFlowElement',
          name: 'Box',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'kept' }] }],
        },
      )
    }
    const document = parseMarkdown('Text.', { remarkPlugins: [toMdx] })
    const seen = resolveDocument(document, { target: web, inputs })
    expect(toText(seen.document.tree)).toBe('Text. kept')
    expect(seen.losses.map(({ cause }) => cause)).toEqual(['mdx-esm', 'mdx-expression', 'mdx-jsx'])
  })
})
