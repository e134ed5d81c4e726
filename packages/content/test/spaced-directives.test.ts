// Spaces before brackets and braces: on a line of its own a directive is what it was meant to be, where it was written.
import { describe, expect, test } from 'vitest'
import { leavesOf, parseMarkdown, resolveDocument, toMarkdown, toText } from '../src/index.ts'
import { inputs, web } from './samples.ts'

const parsed = (markdown: string) => parseMarkdown(markdown, { path: 'a.md' })

describe('is read as without the spaces', () => {
  test.each([
    ['::cta [Boek]{href="/b"}', '::cta[Boek]{href="/b"}'],
    [':: cta[Boek] {href="/b"}  ', '::cta[Boek]{href="/b"}'],
    ['- ::cta [Boek *nu* [hier]] {href="/b" kind="}"}', '- ::cta[Boek *nu* [hier]]{href="/b" kind="}"}'],
    [':::only {channel=email}\nGeheim.\n:::', ':::only{channel=email}\nGeheim.\n:::'],
    ['> ::: only {channel=email}\n> Geheim.\n> :::', '> :::only{channel=email}\n> Geheim.\n> :::'],
    ['::: teaser\nKort.\n:::\n\nMeer.', ':::teaser\nKort.\n:::\n\nMeer.'],
    [
      '::::  only {channel=web}\n::cta [A] {href="/a"}\n::::',
      '::::only{channel=web}\n::cta[A]{href="/a"}\n::::',
    ],
  ])('%j', (spaced, closed) => {
    const [one, other] = [parsed(spaced), parsed(closed)]
    expect(one.hash).toBe(other.hash)
    expect(one.messages.map(({ key }) => key)).toEqual(other.messages.map(({ key }) => key))
    expect(toMarkdown(one)).toBe(toMarkdown(other))
  })
})

test('what stands in it has the place where it was written', () => {
  const markdown =
    'Eerst.\n\n- ::cta  [Boek *nu*]  {href="/b"}\n- :: embed {url="https://x.nl" title="Film"}\n\n# Na :rest'
  const written = leavesOf(parsed(markdown).tree).map(({ position }) => {
    const { start, end } = position ?? {}
    expect(
      markdown
        .split('\n')
        .slice(0, (start?.line ?? 1) - 1)
        .join('\n').length + (start?.column ?? 0),
    ).toBe((start?.offset ?? 0) + (start?.line === 1 ? 1 : 0))
    return markdown.slice(start?.offset, end?.offset)
  })
  expect(written).toEqual([
    'Eerst.',
    '::cta  [Boek *nu*]  {href="/b"}',
    ':: embed {url="https://x.nl" title="Film"}',
  ])
})

test('a condition with a space hides what it was meant to hide', () => {
  const { document, losses } = resolveDocument(parsed('Open.\n\n:::only {channel=email}\nGeheim.\n:::'), {
    target: web,
    inputs,
  })
  expect(toText(document.tree)).toBe('Open.')
  expect(losses).toMatchObject([
    { excerpt: 'Geheim.', place: { position: { start: { line: 4, column: 1 } } } },
  ])
})

describe('stays what was typed', () => {
  test.each([
    '```\n::cta [Boek]{href="/b"}\n```',
    'Zo:\n\n    ::cta [Boek]{href="/b"}\n\n```md\n:::only {channel=x}\n```',
    ':: later\n\n::: en nog iets',
    '::cta [Boek]',
    'Lijst:: item [x] {y}',
    '\\::cta [Boek]{href="/b"}',
  ])('%j', (markdown) => {
    const { tree } = parsed(markdown)
    expect(JSON.stringify(tree)).not.toMatch(/callToAction|conditional/)
    for (const leaf of leavesOf(tree))
      if (leaf.type === 'code') expect(markdown).toContain((leaf as { value?: string }).value)
  })
})

test('code beside it stays what was typed, to the space', () => {
  const { tree } = parsed('::cta [A]{href="/a"}\n\n```\n::cta [B]{href="/b"}\n```')
  expect(tree.children).toMatchObject([
    { type: 'callToAction' },
    { type: 'code', value: '::cta [B]{href="/b"}' },
  ])
})

test('a page of them costs no more than its length', () => {
  const started = performance.now()
  parsed('::cta [a] {href="/a"}\n\n'.repeat(5_000))
  parsed(`::cta ${' '.repeat(100_000)}x\n\n::cta [${'a'.repeat(100_000)}`)
  expect(performance.now() - started).toBeLessThan(10_000)
})
