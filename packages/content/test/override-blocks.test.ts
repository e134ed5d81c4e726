// A variant of a block -> the block as its audience reads it, and what became of one that nobody has.
import { describe, expect, test } from 'vitest'
import { parseMarkdown, resolveDocument, toText } from '../src/index.ts'
import { inputs, resolved, web } from './samples.ts'

describe('a variant of a block', () => {
  const page =
    ':::teaser\nFor all.\n:::\n\n## Good to know\n\nBase.\n\n## Later\n\nStays.\n\n' +
    ':::variant{audience="ouders" block="teaser" valid-until="2027-09-05"}\nFor parents.\n:::\n\n' +
    ':::variant{audience="studenten" block="good-to-know"}\nFor students.\n:::\n'
  const text = (options = {}) => toText(resolved(page, options).tree)

  test('takes its place for its audience alone', () => {
    expect(text()).toBe('For all. Good to know Base. Later Stays.')
    expect(text({ audience: 'ouders' })).toBe('For parents. Good to know Base. Later Stays.')
    expect(text({ audience: 'studenten' })).toBe('For all. Good to know For students. Later Stays.')
  })

  test('falls back to the base when it has expired', () => {
    expect(text({ audience: 'ouders', now: '2027-09-06T00:00:00Z' })).toContain('For all.')
  })

  test('of an included document ends where that document ends, and is none of those around it', () => {
    const variant = ':::variant{audience="ouders" block="hours"}\nFor parents.\n:::'
    const included = parseMarkdown(`Part.\n\n## Hours\n\nInside.\n\n${variant}`, { path: 'part.md' })
    const around = '## Hours\n\nBefore.\n\n## Then\n\n::include{id="part"}\n\nAfter.'
    const given = { audience: 'ouders', inputs: { ...inputs, includes: { part: included } } }
    const { document, losses } = resolveDocument(parseMarkdown(around, { path: 'a.md' }), {
      target: web,
      ...given,
    })
    expect(toText(document.tree)).toBe('Hours Before. Then Part. Hours For parents. After.')
    expect(losses.map(({ excerpt, place }) => [excerpt, place.file])).toEqual([['Inside.', 'part.md']])
  })

  test('of the document around may name a block of what it includes', () => {
    const included = parseMarkdown('Part.\n\n## Hours\n\nInside.', { path: 'part.md' })
    const around =
      '::include{id="part"}\n\nAfter.\n\n:::variant{audience="ouders" block="hours"}\nFor parents.\n:::'
    const given = { audience: 'ouders', inputs: { ...inputs, includes: { part: included } } }
    expect(toText(resolved(around, given).tree)).toBe('Part. Hours For parents. After.')
  })

  test('makes what it replaces a loss', () => {
    const { losses } = resolveDocument(parseMarkdown(page, { path: 'a.md' }), {
      target: web,
      inputs,
      audience: 'ouders',
    })
    expect(losses.map(({ excerpt, kind }) => `${kind} ${excerpt}`)).toEqual(
      expect.arrayContaining(['replaced For all.', 'dropped For students.']),
    )
  })
})
