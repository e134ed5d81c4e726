// Every message points at the very value: in YAML and TOML, in block and in flow style.
import { expect, test } from 'vitest'
import { parseMarkdown, placeOfMetadata, resolveDocument } from '../src/index.ts'
import { inputs } from './samples.ts'

const YAML_BLOCK = `---
title: Sale
audience:
  - students
  - parents
copy:
  email:
    subject: Sale
    preheader: Short
  "x@students":
    text: |
      Come
      and see.
facts:
  - id: price
    value: 49.95
  - id: end
    value: 2027-09-06
    requiredOn:
      - web
---
`
const YAML_FLOW = `---
audience: [students, parents]
copy: { email: { subject: Sale,
  preheader: Short },
  "x@students": Come and see. }
facts: { price: 49.95,
  end: { value: 2027-09-06, requiredOn: [web] } }
---
`
const TOML_BLOCK = `+++
title = "Sale" # a comment = "no key"
audience = [
  "students",
  "parents", # [both]
]

[copy.email]
preheader = """
Short \\"""
"""
[copy."x@students"]
text = 'Come and see.'

[[facts]]
id = "price"
value = 49.95

[[facts]]
id = "end"
value = 2027-09-06
requiredOn = ["web"]
+++
`
const TOML_FLOW = `+++
audience = ["students", "parents"]
facts = [ { id = "price", value = 49.95 },
  { id = "end", value = 2027-09-06, requiredOn = ["web"] } ]
[copy]
email = { subject = "Sale", preheader = "Short" }
"x@students" = { text = "Come and see." }
+++
`

const PATHS = [
  ['audience', 1],
  ['copy', 'email', 'preheader'],
  ['copy', 'x@students', 'text'],
  ['copy', 'x@students', 'validUntil'],
  ['facts', 1, 'requiredOn', 0],
  ['facts', 'end', 'requiredOn', 0],
] as const

/** What stands at a place of the source, so that neither lines nor offsets can lie. */
function written(source: string, path: readonly (string | number)[]): [line: number, text: string] {
  const { position } = placeOfMetadata(path, parseMarkdown(source, { path: 'a.md' }))
  const { start, end } = position ?? { start: { line: 0, column: 0 }, end: {} }
  const text = source.slice(start.offset, end.offset)
  const before = source.slice(0, start.offset).split('\n')
  expect([before.length, (before.at(-1)?.length ?? 0) + 1]).toEqual([start.line, start.column])
  return [start.line, text.replace(/\s+/g, ' ').trim()]
}

test.each([
  [
    'YAML, block',
    YAML_BLOCK,
    [
      [5, 'parents'],
      [9, 'preheader: Short'],
      [11, 'text: | Come and see.'],
      [10, '"x@students": text: | Come and see.'],
      [20, 'web'],
    ],
  ],
  [
    'YAML, flow',
    YAML_FLOW,
    [
      [2, 'parents'],
      [4, 'preheader: Short'],
      [5, '"x@students": Come and see.'],
      [5, '"x@students": Come and see.'],
      [7, 'web'],
    ],
  ],
  [
    'TOML, block',
    TOML_BLOCK,
    [
      [5, '"parents"'],
      [9, 'preheader = """ Short \\""" """'],
      [13, "text = 'Come and see.'"],
      [12, '[copy."x@students"]'],
      [22, '"web"'],
    ],
  ],
  [
    'TOML, flow',
    TOML_FLOW,
    [
      [2, '"parents"'],
      [6, 'preheader = "Short"'],
      [7, 'text = "Come and see."'],
      [7, '"x@students" = { text = "Come and see." }'],
      [4, '"web"'],
    ],
  ],
])('%s', (name, source, expected) => {
  const isObject = name === 'YAML, flow'
  const paths = PATHS.filter(([key, row]) => key !== 'facts' || (row === 'end') === isObject)
  expect(paths.map((path) => written(source, path))).toEqual(expected)
})

test.each([
  ['YAML, block', YAML_BLOCK, [15, 17]],
  ['YAML, flow', YAML_FLOW, [6, 7]],
  ['TOML, block', TOML_BLOCK, [15, 19]],
  ['TOML, flow', TOML_FLOW, [3, 4]],
])('each fact has a line of its own: %s', (_, source, lines) => {
  const { facts } = parseMarkdown(source)
  expect(facts.map(({ id }) => id)).toEqual(['price', 'end'])
  expect(facts.map(({ place }) => place?.position?.start.line)).toEqual(lines)
})

test.each([
  ['copy:\n  x: Short\n  email:\n    subject: S\n    preheader: 5', 'copy.email.preheader', 6],
  ['facts:\n  - id: price\n    value: 5\n    validUntil: soon', 'facts[0].validUntil', 5],
  [
    'facts:\n  price: { value: 5 }\n  end: { value: 2027-09-06,\n    validFrom: soon }',
    'facts.end.validFrom',
    5,
  ],
  ['tags: [a, [b]]', 'tags[1]', 2],
])('a value nobody can read: %j', (yaml, path, line) => {
  const [message] = parseMarkdown(`---\n${yaml}\n---\n`).messages
  expect(message).toMatchObject({ ruleId: 'front-matter-value', values: { path } })
  expect(message?.place?.position?.start.line).toBe(line)
})

test('an unknown audience is shown where it is named', () => {
  const source =
    '---\naudience:\n  - parents\n  - studens\nnotFor:\n  audience: [staf]\ncopy:\n  x: A\n  email@parens: B\n---\n# T'
  const { messages } = resolveDocument(parseMarkdown(source, { path: 'a.md' }), {
    target: { id: 'email', channel: 'email' },
    inputs,
    audiences: ['parents', 'students', 'staff'].map((key) => ({ key, label: { en: key } })),
  })
  expect(messages.map(({ actual, place }) => [actual, place?.position?.start.line])).toEqual([
    ['parens', 9],
    ['studens', 4],
    ['staf', 6],
  ])
})

test('what copy says leads to the copy', () => {
  const source =
    '---\ndescription: All\ncopy:\n  email:\n    subject: S\n    description: Mail\n    text: |\n      Hello\n---\n# T'
  const of = (id: string) =>
    resolveDocument(parseMarkdown(source, { path: 'a.md' }), { target: { id, channel: id }, inputs }).document
  expect(placeOfMetadata('description', of('web')).position?.start.line).toBe(2)
  const { copy, ...mail } = of('email')
  expect(placeOfMetadata('description', mail).position?.start.line).toBe(6)
  expect(copy?.places?.subject?.position?.start.line).toBe(5)
  expect(copy?.tree.children[0]?.position?.start.line).toBe(7)
})
