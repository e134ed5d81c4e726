import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toPlainText, toText } from '../src/index.ts'
import { columnsOf, wrap } from '../src/plain-text/wrap.ts'
import { resolved } from './samples.ts'

const folder = join(import.meta.dirname, 'fixtures/plain-text')

describe('fixtures', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const output = join(folder, name, 'output.txt')
    const { tree } = resolved(readFileSync(join(folder, name, 'input.md'), 'utf8'))
    const actual = `${toPlainText(tree, { width: 60 })}\n`
    if (process.env.UPDATE === '1' || !existsSync(output)) writeFileSync(output, actual)
    expect(actual).toBe(readFileSync(output, 'utf8'))
  })
})

test('links are printed as the caller resolves them, or not at all', () => {
  const { tree } = resolved('[A](/a) and [b](javascript:alert)')
  const link = (href: string) => (href.startsWith('/') ? `https://x.nl${href}` : undefined)
  expect(toPlainText(tree, { link })).toBe('A (https://x.nl/a) and b')
})

test('an address that is its own label is printed as it was typed, once', () => {
  const link = (href: string) => new URL(href).href
  const { tree } = resolved('See http://a:8080 and www.a.nl.\n\n<http://a:8080>\n\n[A](http://a:8080)')
  expect(toPlainText(tree, { link })).toBe(
    'See http://a:8080 and http://www.a.nl/.\n\nhttp://a:8080\n\nA: http://a:8080/',
  )
})

test('never HTML, whatever the document holds', () => {
  const { tree } = resolved('<script>alert(1)</script>\n\nA <b onclick=x>c</b>\n\n<!-- x -->')
  expect(toPlainText(tree)).toBe('A c')
})

test('a single node, or none', () => {
  expect(toPlainText({ type: 'text', value: 'a\nb' })).toBe('a b')
  expect(toPlainText([])).toBe('')
})

test.each(['grapheme', 'grapheme-ascii'] as const)('wrapping fills lines with whole words: %s', (unit) => {
  const words = fc.array(
    fc.string({ unit, minLength: 1, maxLength: 30 }).filter((word) => !/\s/.test(word)),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 40 }), (list, width) => {
      const wrapped = wrap(list.join(' '), width)
      expect(wrapped.split(/[ \n]/)).toEqual(list)
      const lines = wrapped.split('\n')
      for (const [index, line] of lines.entries()) {
        if (line.includes(' ')) expect(columnsOf(line)).toBeLessThanOrEqual(width)
        const [next] = lines[index + 1]?.split(' ') ?? []
        if (next !== undefined) expect(columnsOf(`${line} ${next}`)).toBeGreaterThan(width)
      }
    }),
    { seed: 20261121 },
  )
})

test('toText gives one run of text', () => {
  const { tree } = resolved('a\n\n- b\n- c *d*\\\ne\n\n![alt](x) `code`<br>\n\n| x | y |\n|-|-|\n| 1 | 2 |')
  expect(toText(tree)).toBe('a b c d e alt code x y 1 2')
  expect(toText([])).toBe('')
})

test('a picture is named as one in the language of the text, or left out', () => {
  const { tree } = resolved('Welkom.\n\n![Een rode tas](tas.jpg)\n\n![](leeg.jpg)')
  expect(toPlainText(tree, { locale: 'nl' })).toBe('Welkom.\n\n[Afbeelding: Een rode tas]')
  expect(toPlainText(tree)).toContain('[Image: Een rode tas]')
  expect(toPlainText(tree, { locale: 'de-AT' })).toContain('[Bild: Een rode tas]')
  // A language in which nobody wrote the word: no word of another one in the middle of its text.
  expect(toPlainText(tree, { locale: 'fi' })).toContain('\n[Een rode tas]')
  expect(toPlainText(tree, { pictures: 'none' })).toBe('Welkom.')
})
