// The words beside a mention.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptAround } from '../src/tag/excerpt-around.ts'

test('a short block is shown whole', () => {
  expect(excerptAround('Een rugzak voor school.', 4, 10)).toEqual({ before: 'Een ', after: ' voor school.' })
})

test('a long block is cut between words, and says that it goes on', () => {
  const text = `${'lang verhaal '.repeat(9)}rugzak${' en nog meer'.repeat(9)}`
  const { before, after } = excerptAround(text, 117, 123)
  expect(before).toBe('… lang verhaal lang verhaal lang verhaal ')
  expect(after).toBe(' en nog meer en nog meer en nog meer en …')
})

test('what is shown stands in the block, beside the mention', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(20), (text, at, length) => {
      const start = Math.min(at, text.length)
      const end = Math.min(start + length, text.length)
      const { before, after } = excerptAround(text, start, end)
      expect(text.slice(0, start).endsWith(before.replace(/^… /, ''))).toBe(true)
      expect(text.slice(end).startsWith(after.replace(/ …$/, ''))).toBe(true)
    }),
  )
})
