import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseMarkdown, remarkKanaal, toText } from '../src/index.ts'

const plain = unified().use(remarkParse).use(remarkGfm)
const ours = unified().use(remarkParse).use(remarkGfm).use(remarkKanaal)
const parse = (text: string, processor: typeof plain | typeof ours = ours) =>
  processor.runSync(processor.parse(text), new VFile(text)) as Nodes

describe('prose with colons is never changed', () => {
  const prose = [
    'Open 10:30 to 18:00, on (Col. 3:17) and at http://a.b:8080/x.',
    'Ratio 16:9, 2:1, :smile: and :+1: and :-) and a::b and std::vector<int>.',
    '2026-08-17T10:30:00+02:00',
    ':name[label] and :a[b]{c=d} and x:y[z] stay, with *emphasis* in :n[*em*].',
    ':fact{id=price} and :fact[] and :fact and :date[unclosed',
    'mailto:a@b.nl, urn:isbn:0451450523, C:\\dir',
    ':::warning Mind the step\ntext\n:::',
    ':::',
    ': one\n:: two three\n::: four five',
  ]
  test.each(prose)('%s', (text) => {
    const tree = parse(text)
    expect(toText(tree)).toBe(toText(parse(text, plain)))
  })

  test('the tree, positions included, is the one that remark makes', () => {
    const text = prose.slice(0, 4).join('\n\n')
    expect(parse(text)).toEqual(parse(text, plain))
  })

  test('any prose', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '10:30',
        ':',
        '::',
        ':a',
        'a:b',
        '[',
        ']',
        '{',
        '}',
        '(3:17)',
        '*',
        '_',
        ':x[y]',
        '`',
        ' ',
        '\\',
      ),
      fc.string({ maxLength: 6 }),
    )
    const prose = fc
      .array(word, { maxLength: 20 })
      .map((words) => `x ${words.join(' ')}`.replace(/[\r\n]/g, ' '))
    fc.assert(
      fc.property(prose, (text) => {
        fc.pre(!/:(fact|date)\[/.test(text))
        expect(parse(text)).toEqual(parse(text, plain))
      }),
      { numRuns: 500, seed: 20261121 },
    )
  })
})

test('a block directive nobody knows, without content, stays as it was typed', () => {
  expect(toText(parse('::before'))).toBe('::before')
  expect(toText(parse('::before{x=y}'))).toBe('::before{x=y}')
})

test('what is wrong stands in the file, in vfile’s words', () => {
  const text = ':::calout\nMind the step.\n:::'
  const file = new VFile(text)
  ours.runSync(ours.parse(text), file)
  expect(file.messages).toHaveLength(1)
  expect(file.messages[0]).toMatchObject({
    ruleId: 'directive-unknown',
    source: 'content',
    fatal: false,
    line: 1,
  })
})

test('works after other people’s plugins filled the same registers', () => {
  const processor = unified().use(remarkParse).use(remarkKanaal).use(remarkGfm)
  const text = '::cta[Shop]{href="/shop"}\n\n~~old~~'
  const tree = processor.runSync(processor.parse(text), new VFile(text)) as Root
  expect(tree.children.map(({ type }) => type)).toEqual(['callToAction', 'paragraph'])
})

describe('what was meant as a directive', () => {
  const said = (markdown: string) =>
    parseMarkdown(markdown, { path: 'a.md' }).messages.map(({ ruleId, key, place }) => {
      const { start, end } = place?.position ?? {}
      return [`${ruleId}/${key}`, markdown.slice(start?.offset, end?.offset), start?.line, start?.column]
    })

  test.each([
    ['A\n\n:::\n', [['directive-form/stray', ':::', 3, 1]]],
    ['> A\n> ::::\n', [['directive-form/stray', '> ::::', 2, 1]]],
    ['A\n\n:::teaser\nB\n', [['directive-form/unclosed', ':::teaser', 3, 1]]],
    ['- A\n\n  :::note Read\n  B\n', [['directive-form/unclosed', ':::note Read', 3, 3]]],
    ['A\nB :fact{id=price} C', [['directive-form/words', ':fact{id=price}', 2, 3]]],
    ['B :fcat[€ 5]{id=price}', [['directive-unknown/misspelt', ':fcat[€ 5]{id=price}', 1, 3]]],
    [':cta[Book]{href="https://a.nl"}', [['directive-form/form', ':cta[Book]{href="https://a.nl"}', 1, 1]]],
    ['See :callout[this] now', [['directive-form/form', ':callout[this]', 1, 5]]],
    ['# See :cta{href=x}', [['directive-form/unread', ':cta{href=x}', 1, 7]]],
    [
      '(:abbr[HTML\nfive]{title="a b"})',
      [['directive-unknown/unknown', ':abbr[HTML\nfive]{title="a b"}', 1, 2]],
    ],
    ['| a |\n| - |\n| :icon{name=x} |', [['directive-unknown/unknown', ':icon{name=x}', 3, 3]]],
    [':set[words]{.small}', [['directive-unknown/unknown', ':set[words]{.small}', 1, 1]]],
  ])('%j is told', (markdown, expected) => {
    expect(said(markdown)).toEqual(expected)
  })

  test.each([
    ['Go :cta[Book *now*]{href="https://shop.example"}.', 'Go Book now.'],
    ['Go :abbr[HTML]{title="https://shop.example"}.', 'Go HTML.'],
    ['Go :cta{href="https://shop.example"}.', 'Go :cta{href="https://shop.example"}.'],
  ])('readers of %j get its words, and no address to follow', (markdown, expected) => {
    const tree = parse(markdown)
    expect(toText(tree)).toBe(expected)
    expect(JSON.stringify(tree)).not.toContain('"link"')
  })

  test('a page of directives inside sentences is told twenty times', () => {
    expect(said(':abbr[x]{y=z}\n\n'.repeat(500))).toHaveLength(20)
  })

  test('is told twenty times in a text, and not of each line of a page of colons', () => {
    expect(said(':::\n\n'.repeat(500))).toHaveLength(20)
  })

  test.each([
    '```\n:::\n```',
    'Literally \\:::',
    '`:fact{id=price}`',
    'at 10:30{sic}, :smile: and a:fact{b}',
    '> :::note\n> A\n> :::',
    '- A\n\n  :::note Read\n  B\n  :::\n\n::::only{channel=web}\n:::callout\nC\n:::\n::::',
    'The set :set{a, b}, a:b[c]{d=e}, job:requests{code="200"}, std:callout[0] and :callout and :a[b]{c=d}',
    'Literally \\:cta[Book]{href="https://shop.example"}',
  ])('%j says nothing', (markdown) => {
    expect(said(markdown)).toEqual([])
  })
})
