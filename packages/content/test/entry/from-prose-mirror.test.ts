import { expect, test } from 'vitest'
import { fromEntry, RefusedDocument, toMarkdown, toPlainText } from '../../src/index.ts'

const attributes = {
  text: { type: 'text', customField: 'plugin::tiptap-editor.RichText' },
  json: { type: 'json', customField: 'plugin::tiptap-editor.tiptap-content' },
}
const read = (value: unknown, field = 'text') =>
  fromEntry(
    { documentId: 'a', [field]: value as never },
    { uid: 'api::a.a', attributes, fields: { body: [field] } },
  )
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const p = (...content: object[]) => ({ type: 'paragraph', content })
const doc = (...content: object[]) => ({ type: 'doc', content })

const everything = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('Kop & <b>')] },
  p(
    text('Een '),
    text('vet', { type: 'bold' }),
    text(' en '),
    text('woord', { type: 'link', attrs: { href: 'https://a.nl' } }),
    text('.'),
  ),
  { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('een'))] }] },
  { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [p(text('drie'))] }] },
  {
    type: 'taskList',
    content: [
      { type: 'taskItem', attrs: { checked: true }, content: [p(text('klaar'))] },
      { type: 'taskItem', attrs: { checked: false }, content: [p(text('nog niet'))] },
    ],
  },
  { type: 'codeBlock', attrs: { language: 'js' }, content: [text('if (a < b) {\n}')] },
  { type: 'horizontalRule' },
  { type: 'image', attrs: { src: '/a.jpg', alt: 'Een fiets' } },
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: [{ type: 'tableHeader', content: [p(text('maat'))] }] },
      { type: 'tableRow', content: [{ type: 'tableCell', content: [p(text('L'))] }] },
    ],
  },
)

test.each([
  ['a text that holds JSON', JSON.stringify(everything), 'text'],
  ['JSON', everything, 'json'],
])('%s, as Tiptap stores it, is read', (_, value, field) => {
  const document = read(value, field)
  expect(document.messages).toEqual([])
  expect(toMarkdown(document)).toContain(
    [
      '## Kop & \\<b>',
      'Een **vet** en [woord](https://a.nl).',
      '- een',
      '3. drie',
      '- [x] klaar\n- [ ] nog niet',
      '```js\nif (a < b) {\n}\n```',
      '***',
      '![Een fiets](/a.jpg)',
      '| maat |\n| - |\n| L |',
    ].join('\n\n'),
  )
})

test('HTML of the same field, and a text that starts with a brace, are read as HTML', () => {
  expect(toPlainText(read('<p>Een <em>woord</em></p>').tree)).toBe('Een woord')
  expect(toPlainText(read('{naam}, welkom').tree)).toBe('{naam}, welkom')
})

test('a node that nobody knows keeps its text, and is said', () => {
  const document = read(doc({ type: 'poll', content: [p(text('Welke kleur?'))] }))
  expect(toPlainText(document.tree)).toBe('Welke kleur?')
  expect(document.messages).toMatchObject([
    { ruleId: 'field-unreadable', values: { actual: 'poll' }, place: { field: ['text'] } },
  ])
})

test('what acts does not come in by JSON', () => {
  const document = read(
    doc(p(text('<img src=x onerror=alert(1)>')), { type: 'iframe', attrs: { src: 'javascript:alert(1)' } }),
  )
  expect(toPlainText(document.tree)).toBe('<img src=x onerror=alert(1)>')
})

test('JSON inside a text is refused like any other: nested without end, or with U+0000', () => {
  let deep: object = p(text('x'))
  for (let depth = 0; depth < 2_000; depth += 1) deep = { type: 'blockquote', content: [deep] }
  expect(() => read(JSON.stringify(doc(deep)))).toThrow(RefusedDocument)
  expect(() => read(JSON.stringify(doc(p(text('a\0b')))))).toThrow(RefusedDocument)
})
