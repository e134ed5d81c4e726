// Direction overrides go for all channels at once, with a message; isolates that end stay. Raw HTML in a title is one title.
import { expect, test } from 'vitest'
import { parseMarkdown, resolveDocument, toText } from '../src/index.ts'
import { withoutOverrides } from '../src/resolve/drop-overrides.ts'
import { inputs, web } from './samples.ts'

const resolve = (markdown: string) => resolveDocument(parseMarkdown(markdown), { target: web, inputs })

test('overrides are left out of text, code, alternatives and metadata, and said at their places', () => {
  const { document, messages } = resolve(
    '---\ntitle: "a\u202etxt.exe"\ntags: ["b\u202dc", "plain"]\n---\n\nRead \u202egnp.exe\u202c now, `x\u202ey` ![alt\u202e](a.png "t\u202d").\n',
  )
  expect(JSON.stringify([document.tree, document.metadata])).not.toMatch(/[\u202a-\u202e]/)
  expect(document.metadata).toMatchObject({ title: 'atxt.exe', tags: ['bc', 'plain'] })
  expect(toText(document.tree)).toContain('Read gnp.exe now')
  const said = messages.filter(({ ruleId }) => ruleId === 'control-character')
  expect(said.map(({ key, severity }) => [key, severity])).toEqual(
    Array(said.length).fill(['direction', 'warning']),
  )
  expect(said.filter(({ place }) => place?.position?.start.line === 6)).toHaveLength(3)
})

test('what holds none stays as it is, without a message', () => {
  const parsed = parseMarkdown('# Plain\n\nText \u2067مرحبا\u2069 here.\n')
  const { document, messages } = resolveDocument(parsed, { target: web, inputs })
  expect(messages).toEqual([])
  expect(document.metadata).toEqual(parsed.metadata)
  expect(toText(document.tree)).toContain('\u2067مرحبا\u2069')
})

test.each([
  ['a\u2067b\u2069c', 'a\u2067b\u2069c'],
  ['a\u2067b', 'ab'],
  ['a\u2069b', 'ab'],
  ['\u2066a\u2067b\u2069', 'a\u2067b\u2069'],
  ['\u202aa\u202c', 'a'],
])('%j is %j', (text, expected) => {
  expect(withoutOverrides(text)).toBe(expected)
})

test('raw HTML in the first heading does not make a second title', () => {
  const parsed = parseMarkdown('# Heading <script>\n\nText.\n')
  expect(parsed.metadata.title).toBe('Heading')
  expect(parsed.tree.children.map(({ type }) => type)).toEqual(['html', 'paragraph'])
})

test('copy for a target is cleaned as its document is', () => {
  const { document } = resolve(
    '---\ncopy: { web: { title: "a\u202eb", subject: "c\u202ed", description: "e\u202ef" } }\n---\n\nText.\n',
  )
  expect(document.copy).toMatchObject({ title: 'ab', subject: 'cd', description: 'ef' })
})
