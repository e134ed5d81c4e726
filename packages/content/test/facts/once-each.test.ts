// A fact that stands twice: the first counts, always, and the second is told with both places and values.
import { expect, test } from 'vitest'
import { isSameFact, parseMarkdown } from '../../src/index.ts'

const parse = (front: string) => parseMarkdown(`${front}\n# Backpack\n`, { path: 'nl/tas.md' })

test.each([
  ['YAML', '---\nfacts:\n  - id: price\n    value: 49.95\n  - id: price\n    value: 59.95\n---', 3, 5],
  ['YAML in one line', '---\nfacts: [{ id: price, value: 49.95 }, { id: price, value: 59.95 }]\n---', 2, 2],
  ['TOML', '+++\n[[facts]]\nid = "price"\nvalue = 49.95\n[[facts]]\nid = "price"\nvalue = 59.95\n+++', 2, 5],
])('%s', (_, front, first, second) => {
  const { facts, messages } = parse(front)
  expect(facts).toMatchObject([{ id: 'price', value: '49.95' }])
  expect(messages).toHaveLength(1)
  const [message] = messages
  expect(message).toMatchObject({
    ruleId: 'fact-twice',
    severity: 'error',
    expected: '49.95',
    actual: '59.95',
  })
  expect(message?.place?.position?.start.line).toBe(second)
  expect(message?.related?.[0]?.position?.start.line).toBe(first)
  expect(message?.reason).toBe(
    `“price” is "59.95" here and "49.95" in tas.md:${first}. "49.95" counts, because it comes first. Delete one of the two.`,
  )
})

test('of three each that differs is told, and the first still counts', () => {
  const rows = [1, 2, 3].map((value) => `  - { id: price, value: ${value} }`).join('\n')
  const { facts, messages } = parse(`---\nfacts:\n${rows}\n---`)
  expect(facts.map(({ value }) => value)).toEqual(['1'])
  expect(messages.map(({ actual }) => actual)).toEqual(['2', '3'])
})

test('the same again says nothing; what it adds is told', () => {
  const row = '  - { id: price, value: 49.95, unit: EUR }'
  expect(parse(`---\nfacts:\n${row}\n${row}\n---`).messages).toEqual([])
  const { messages } = parse(`---\nfacts:\n${row}\n${row.replace(' }', ', validUntil: 2027-09-06 }')}\n---`)
  expect(messages).toMatchObject([{ key: 'parts', severity: 'warning', values: { parts: 'validUntil' } }])
})

test('two declarations are compared by what they mean', () => {
  const same = (one: string, other: string, unit?: string) =>
    isSameFact({ value: one, ...(unit !== undefined && { unit }) }, { value: other })
  expect(same('49.95', '49.950', 'EUR')).toBe(true)
  expect(same('49.95', '59.95', 'EUR')).toBe(false)
  expect(isSameFact({ value: '10', unit: 'EUR' }, { value: '10', unit: 'USD' })).toBe(false)
  expect(same('2027-09-05T10:00', '2027-09-05')).toBe(true)
  expect(same('2027-09-05T10:00', '2027-09-05T11:00')).toBe(false)
  expect(same('Utrecht', ' Utrecht ')).toBe(true)
})

test.each(['150 seats', '€ 150', '150'])(
  'the words "%s" of one of them set no number apart from itself',
  (text) => {
    const fact = { value: '150', text }
    for (const same of [{ value: '150' }, { value: '150', text: '150 places' }, { value: '150.0' }]) {
      expect(isSameFact(fact, same)).toBe(true)
      expect(isSameFact(same, fact)).toBe(true)
    }
    expect(isSameFact(fact, { value: '151' })).toBe(false)
    expect(isSameFact({ value: '151' }, fact)).toBe(false)
  },
)
