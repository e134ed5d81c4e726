import { document as documentSchema } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import {
  contentRules,
  parseMarkdown,
  RefusedDocument,
  resolveDocument,
  toPlainText,
  toText,
} from '../src/index.ts'
import { inputs, site, web } from './samples.ts'

const deep = (depth: number, line: (level: number) => string) =>
  Array.from({ length: depth }, (_, level) => line(level)).join('\n')

/** Documents somebody might write by accident or on purpose; none may crash, and none may be slow. */
const NASTY: Record<string, string> = {
  empty: '',
  'white space': ' \t\n\u00a0\n\u3000',
  'byte order mark only': '\ufeff',
  'line ends of three systems': 'a\r\nb\rc\nd',
  'U+0000': 'a\0b',
  'lone surrogates': 'a \ud800 b \udfff c',
  noncharacters: 'a \uffff \ufffe b',
  'bidi overrides': 'price \u202e99\u202c and \u2066x\u2069',
  'tags block': 'flag \u{e0067}\u{e0062}',
  zalgo: `a${'\u0301'.repeat(500)}`,
  'one long word': 'x'.repeat(100_000),
  'emoji families': '👩‍👩‍👧‍👦'.repeat(1000),
  'arabic and hebrew': '# שלום مرحبا\n\nمرحبا **שלום** 10:30',
  'thai without spaces': 'ภาษาไทยไม่มีช่องว่าง'.repeat(200),
  'unclosed fence': '```js\nlet a',
  'unclosed comment': 'a\n\n<!-- b\n\nc',
  'unclosed directive': ':::callout\na\n\n# b',
  'closing fences only': ':::\n::::\n:::',
  'directive without a name': ':::{a=b}\n::{c=d}\n:[e]',
  'directive with a long name': `::${'a'.repeat(10_000)}`,
  'directive with many attributes': `::cta[x]{${'a=b '.repeat(2_000)}}`,
  'label over labels': `::cta${'['.repeat(500)}x${']'.repeat(500)}{href=/a}`,
  script: '<script>alert(1)</script>',
  'script in a link': '[a](javascript:alert(1)) <javascript:alert(1)>',
  'event handler': '<img src=x onerror=alert(1)>',
  svg: '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  'data address': '![a](data:text/html,<script>alert(1)</script>)',
  'reference to itself': '[a]: [a]\n\n[a]',
  'definitions only': '[a]: /b\n[c]: /d',
  'footnotes in a circle': '[^a]\n\n[^a]: [^b]\n[^b]: [^a]',
  'footnote nobody wrote': 'x[^nobody]',
  'ragged table': '| a | b |\n|-|-|\n| 1 |\n| 1 | 2 | 3 |',
  'table without cells': '||\n|-|',
  'list that begins at zero': '0. a\n1. b',
  'list with a huge number': '999999999. a\n1000000000. b',
  'heading levels': '####### seven\n\n# \n\n######\n',
  'setext on setext': 'a\n===\n---\n***\n',
  'tabs everywhere': '\t- a\n\t\t- b\n\n\t\tcode',
  'quotes under the cap': `${'> '.repeat(99)}a`,
  'lists under the cap': deep(99, (level) => `${' '.repeat(2 * level)}- a`),
  'front matter never closed': '---\ntitle: a\n',
  'front matter twice': '---\ntitle: a\n---\n---\ntitle: b\n---\n',
  'front matter with tabs': '---\ntitle:\ta\n---\n',
  'front matter of numbers': '---\n1: a\ntrue: b\nnull: c\n---\n',
  'front matter with wrong types':
    '---\ntitle: [a]\ndate: { a: 1 }\nimage: 3\nauthors: { x: 1 }\ntags: { a: [1] }\ndraft: maybe\nfacts: no\ncopy: 1\n---\n',
  'slug that climbs': '---\nslug: ../../../etc/passwd\n---\n',
  'slug of dots': '---\nslug: "..."\n---\n',
  'conditions inside each other': `${':'.repeat(20)}only{channel=web}\n${':'.repeat(19)}except{channel=web}\nx\n${':'.repeat(19)}\n${':'.repeat(20)}`,
  'include of itself': '::include{id="-"}',
  'teaser in a teaser': '::::teaser\n:::teaser\na\n:::\n::::',
  mdx: "import A from './a'\n\nexport const b = 1\n\n<A b={b}>\n\n# c {b}\n\n</A>\n\n{/* d */}",
  'liquid and hugo': '{% include a.html %} {{< youtube x >}} {{ "a" | b }}',
  'a megabyte of paragraphs': 'Een alinea met tien woorden, en dan is het genoeg.\n\n'.repeat(2_000),
}

test('there are at least forty', () => expect(Object.keys(NASTY).length).toBeGreaterThanOrEqual(40))

describe.each(Object.entries(NASTY))('%s', (_, text) => {
  test('becomes a document or is refused, and says nothing executable', () => {
    let document: ReturnType<typeof parseMarkdown>
    try {
      document = parseMarkdown(text)
    } catch (error) {
      expect(error).toBeInstanceOf(RefusedDocument)
      return
    }
    expect(documentSchema.safeParse(JSON.parse(JSON.stringify(document))).error).toBeUndefined()
    for (const target of [web, { id: 'x', channel: 'x' }]) {
      const { document: seen } = resolveDocument(document, { target, inputs, audience: 'ouders' })
      expect(toPlainText(seen.tree, { width: 60 })).not.toMatch(/<(script|img|svg)/i)
      expect(toText(seen.tree)).not.toContain('\0')
    }
    for (const rule of contentRules) rule.run({ document, site, now: '2026-11-21T00:00:00Z' })
    expect(document.slug).toMatch(/^[a-z0-9][a-z0-9-]{0,119}(\/[a-z0-9][a-z0-9-]{0,119})*$/)
  })
})

test('one document never leaks into the next', () => {
  const before = parseMarkdown('[a]: /leak\n\n[^n]: Leak.\n\n::calout\n', { path: 'one.md' })
  const after = parseMarkdown('[a] [^n]', { path: 'two.md' })
  expect(before.messages).not.toEqual([])
  expect(after.messages).toEqual([])
  expect(toText(after.tree)).toBe('[a] [^n]')
})
