// Every letter of a text has its place in the source, however it is written there.
import type { Document } from '@kanaal/types'
import fc from 'fast-check'
import type { Root, Text } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown, placeBetween, visit, withHtmlRead } from '../src/index.ts'
import { read } from './entry/read-entry.ts'

const textsOf = (tree: Root): Text[] => {
  const texts: Text[] = []
  visit(tree, 'text', (node) => {
    texts.push(node)
  })
  return texts
}
const sliceOf = (source: string, node: Text, start: number, end: number, document: Document): string => {
  const { position } = placeBetween({ node, offset: start }, { node, offset: end }, document)
  const lines = source.split(/\r\n?|\n/)
  for (const point of [position?.start, position?.end])
    if (point?.offset !== undefined) {
      const before = source.slice(0, point.offset).split(/\r\n?|\n/)
      expect([point.line, point.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1])
      expect(point.line).toBeLessThanOrEqual(lines.length)
    }
  return source.slice(position?.start.offset, position?.end.offset)
}
/** Where the word `fiets` of a text is written. */
function fietsIn(source: string, path = 'a.md'): string[] {
  const document = parseMarkdown(source, { path, locale: 'nl' })
  return textsOf(withHtmlRead(document.tree)).flatMap((node) => {
    const at = node.value.toLowerCase().search(/fi[eé]ts/)
    return at < 0 ? [] : [sliceOf(source, node, at, at + 5, document)]
  })
}

describe('a word is placed exactly', () => {
  it.each([
    ['a line below', 'Een\nlange fiets\nhier\n'],
    ['an indented line', 'Een\n   lange fiets\n   hier\n'],
    ['a quote', '> Een\n> lange fiets\n'],
    ['a quote in an item in a quote', '> - Een\n>   > lange\n>   > fiets\n'],
    ['an item', '- Een\n  lange  \n  of korte\n  fiets\n'],
    ['carriage returns', 'Een\r\nlange \r\n fiets\r\n'],
    ['a line of trailing spaces', 'Een \nlange fiets\n'],
    ['behind an entity', 'A &amp; de fiets\n'],
    ['before one', 'De fiets &hellip; &#8364; &#x20AC; en\n'],
    ['behind an escape', 'Een \\* \\_ \\[ fiets\\!\n'],
    ['what is no escape', 'Een \\q & &nope; fiets\n'],
    ['a heading', '# x\n\n## Een &amp; fiets ##\n'],
    ['a cell', '| a \\| fiets | b |\n|---|---|\n| c | &lt; |\n'],
    ['a link', '[een\n  \\[fiets\\]](x)\n'],
    ['a footnote', 'x[^1]\n\n[^1]: Een\n    lange &amp; fiets\n'],
    ['a callout', '> [!NOTE]\n> Een &amp; lange\n> fiets\n'],
    ['a directive', ':::callout{type="info"}\nEen\n  &amp; fiets\n:::\n'],
    ['behind a shortcode', 'Een &amp; {{< x >}} &amp; fiets\n'],
    ['front matter', '---\ntitle: x\n---\nEen &amp;\n fiets\n'],
    ['a byte order mark', '\ufeffEen &amp; fiets\n'.slice(1)],
    ['raw HTML', '<div>\n<p>Een &eacute;n\n   twee &amp; fiets</p>\n</div>\n'],
    ['raw HTML in a quote', '> <p>Een\n>   lange &amp; fiets</p>\n'],
    ['words in tags', 'Een &amp; <u>de \\* fiets</u>\n'],
    ['an accent typed behind its letter', 'Ee\u0301n fiets\n'],
  ])('%s', (_, source) => expect(fietsIn(source)).toEqual(['fiets']))

  it.each([
    ['an entity', 'Een &amp; fi&eacute;ts\n', 'fi&eacute;ts'],
    ['an accent', 'Een fie\u0301ts\n', 'fie\u0301ts'],
    ['an entity at its end', 'Een fiet&#115; hier\n', 'fiet&#115;'],
  ])('that has %s in it', (_, source, written) => expect(fietsIn(source)).toEqual([written]))

  it('in an HTML field of an entry', () => {
    const body = '<p>Een &amp;\n   lange fiets</p>'
    const document = read({ html: body }, ['html'])
    const [node] = textsOf(document.tree)
    const at = node?.value.indexOf('fiets') ?? -1
    expect(node && sliceOf(body, node, at, at + 5, document)).toBe('fiets')
  })
})

it('a text that is not what the source says has the place of all of it', () => {
  const document = parseMarkdown('Een &amp; fiets\n', { path: 'a.md', locale: 'nl' })
  const [node] = textsOf(document.tree)
  const other: Text = { ...(node as Text), value: 'Heel iets anders' }
  expect(sliceOf('Een &amp; fiets\n', other, 0, 4, document)).toBe('Een &amp; fiets')
})

it('every letter of any paragraph is written where it is said to be', () => {
  const line = fc
    .array(fc.constantFrom('a', 'bé', ' ', '&amp;', '\\*', '&#233;', 'e\u0301', '\\\\', '&', 'x.'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => `z${parts.join('')}z`)
  const SAID: Record<string, string> = {
    '&amp;': '&',
    '\\*': '*',
    '&#233;': 'é',
    'e\u0301': 'é',
    '\\\\': '\\',
  }
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '> ', '  ', '> > '),
      fc.constantFrom('\n', '\r\n'),
      (lines, prefix, end) => {
        const source = `${prefix}${lines.join(`${end}${prefix}`)}${end}`
        const document = parseMarkdown(source, { path: 'a.md', locale: 'nl' })
        const [node, ...others] = textsOf(document.tree)
        expect(others).toEqual([])
        if (!node) return
        for (let at = 0; at < node.value.length; at++) {
          const letter = node.value.charAt(at)
          if (/[\r\n]/.test(letter)) continue
          const written = sliceOf(source, node, at, at + 1, document)
          expect(SAID[written] ?? written).toBe(letter)
        }
      },
    ),
    { numRuns: 500 },
  )
})
