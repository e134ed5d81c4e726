// Entries that nobody should have stored: refused with the path, or said.
import { describe, expect, test } from 'vitest'
import { type EntryJson, RefusedDocument } from '../../src/index.ts'
import { read } from './read-entry.ts'

describe('hostile entries are refused, with the path', () => {
  test.each([
    [
      'U+0000',
      { zone: [{ __component: 'shared.quote', body: 'a\0b' }] },
      ['zone', 0, 'body'],
      'control-character',
    ],
    ['bytes', { body: 'x'.repeat(2 ** 20 + 1) }, ['body'], 'cap-exceeded'],
    ['delimiters', { body: '*a **a '.repeat(1001) }, ['body'], 'cap-exceeded'],
  ])('%s', (_, entry, field, ruleId) => {
    try {
      read(entry as EntryJson)
    } catch (error) {
      expect((error as RefusedDocument).messages).toMatchObject([{ ruleId, place: { field } }])
      return
    }
    throw new Error('was not refused')
  })
  test('nesting, far beyond what recursion could take', () => {
    let block: EntryJson = {}
    for (let depth = 0; depth < 20_000; depth += 1) block = { children: [block as never] }
    expect(() => read({ content: [block as never] }, ['content'])).toThrow(RefusedDocument)
  })
  test('values of the wrong type are said, not thrown', () => {
    const document = read(
      { title: 3, body: { a: 1 }, content: 'x', zone: 'y', cover: 'z', tags: 7 } as EntryJson,
      ['body', 'content', 'zone'],
    )
    expect(document.messages.map(({ ruleId, place }) => [ruleId, place?.field])).toEqual([
      ['field-unreadable', ['tags']],
      ['field-unreadable', ['body']],
      ['field-unreadable', ['content']],
    ])
    expect(document.messages[1]?.reason).toContain('an object')
    expect(document.slug).toMatch(/^3$/)
  })
})
