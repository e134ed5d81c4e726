// Block directives among words, and what looks like a directive and is not read: told, with their places.
import { describe, expect, test } from 'vitest'
import { parseMarkdown, toMarkdown, toText } from '../src/index.ts'

const told = (markdown: string) =>
  parseMarkdown(markdown, { path: 'a.md' }).messages.map(({ ruleId, key, place }) => {
    const { start, end } = place?.position ?? {}
    return [`${ruleId}/${key}`, markdown.slice(start?.offset, end?.offset), start?.line, start?.column]
  })
const readAs = (markdown: string) => parseMarkdown(markdown, { path: 'a.md' }).tree
const CTA = '::cta[Boek *nu*]{href="https://x.nl/b"}'

describe('a block directive among words keeps its words, and leads nowhere', () => {
  test.each([
    [`Lees ${CTA} nu.`, 1, 6, 'Lees Boek nu nu.'],
    [`${CTA} en meer`, 1, 1, 'Boek nu en meer'],
    [`- een\n- twee ${CTA}`, 2, 8, 'een twee Boek nu'],
    [`| a |\n| - |\n| ${CTA} |`, 3, 3, 'a Boek nu'],
    [`# T\n\n## Kop ${CTA}`, 3, 8, 'Kop Boek nu'],
    [`Eerst\nx ${CTA} y`, 2, 3, 'Eerst x Boek nu y'],
  ])('%j', (markdown, line, column, words) => {
    expect(told(markdown)).toEqual([['directive-form/within', CTA, line, column]])
    const tree = readAs(markdown)
    expect(toText(tree).replace(/\s+/g, ' ')).toBe(words)
    expect(JSON.stringify(tree)).not.toContain('"link"')
  })

  test.each([
    ['form', '::fact[€ 5]{id="p"} kost het', '::fact[€ 5]{id="p"}', '€ 5 kost het'],
    ['within', 'Nu :::callout[Let op]{type="danger"}!', ':::callout[Let op]{type="danger"}', 'Nu Let op!'],
  ])('%s: %j', (key, markdown, written, words) => {
    expect(told(markdown)).toEqual([[`directive-form/${key}`, written, 1, markdown.indexOf(written) + 1]])
    expect(toText(readAs(markdown))).toBe(words)
  })

  test('a name that nobody knows is told with its colons', () => {
    expect(told('Zie ::abbr[HTML]{title="x"}.')).toEqual([
      ['directive-unknown/unknown', '::abbr[HTML]{title="x"}', 1, 5],
    ])
    expect(told('Zie :abbr[a [b] \\[ c]{title="x"}.')).toEqual([
      ['directive-unknown/unknown', ':abbr[a [b] \\[ c]{title="x"}', 1, 5],
    ])
  })
})

describe('what is not read is told', () => {
  test.each([
    ['::include{id="b"} tekst', '::include{id="b"}', 1, 1],
    ['Nu ::cta [Boek]{href="https://x.nl/b"}', '::cta', 1, 4],
    ['- Nu ::cta [Boek]{href="https://x.nl/b"}', '::cta', 1, 6],
    ['Eerst\n> x ::embed {url="https://x.nl"}', '::embed', 2, 5],
    ['Eerst\n  ::slide en meer', '::slide', 2, 3],
    ['| a |\n| - |\n| ::teaser woorden |', '::teaser', 3, 3],
  ])('%j', (markdown, written, line, column) => {
    expect(told(markdown)).toEqual([['directive-form/unread', written, line, column]])
    expect(toText(readAs(markdown))).toContain(written)
  })

  test('an opening that cannot be read, before its end', () => {
    const messages = told(':::callout type=warning\nPas op.\n:::')
    expect(messages).toContainEqual(['directive-form/unread', ':::callout', 1, 1])
    expect(messages).toContainEqual(['directive-form/stray', ':::', 3, 1])
  })

  test('words kept, braces behind a space not read', () => {
    expect(told('Nu ::cta[Boek] {href="https://x.nl/b"}')).toEqual([
      ['directive-form/within', '::cta[Boek]', 1, 4],
    ])
  })
})

describe('prose says nothing, and stays what it was', () => {
  test.each([
    'Open 10:30, a::b, std::vector<int> en std::vector[0], X::only[1], p::before{content=""}',
    'Adres fe80::1, [::1]:80, ::ffff:10.0.0.1 en 2001:db8::cta',
    ':smile: :: :+1: ::: en ::callout:: of ::more, ::when niet',
    'Letterlijk \\:\\:cta[Boek]{href="https://x.nl"} en `::cta[Boek]{href="x"} nu`',
    'De regel ::date is geen directive.',
  ])('%j', (markdown) => {
    expect(told(markdown)).toEqual([])
    const written = toMarkdown(parseMarkdown(markdown, { path: 'a.md' }))
    expect(toText(readAs(written))).toBe(toText(readAs(markdown)))
  })
})

test('a page of openings is told twenty times', () => {
  expect(told('x ::cta [a]{b=c}\n\n'.repeat(2_000))).toHaveLength(20)
  expect(told('x ::cta[a]{b=c}\n\n'.repeat(2_000))).toHaveLength(20)
})
