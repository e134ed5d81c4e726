// Every kind of zod's findings as a sentence that says what was expected and what is there.
import { expect, it } from 'vitest'
import { z } from 'zod'
import { configData, explainIssue } from '../src/index.ts'

const reasons = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value, { error: explainIssue }).error?.issues ?? []).map(({ message }) => message)

it.each([
  [z.string(), 3, 'expected a text, not 3'],
  [z.string(), undefined, 'missing: expected a text'],
  [z.number().int(), 1.5, 'expected a whole number, not 1.5'],
  [z.boolean(), 'ja', 'expected true or false, not "ja"'],
  [z.array(z.string()), {}, 'expected a list, not an object'],
  [z.object({}), [], 'expected an object, not an empty list'],
  [z.record(z.string(), z.string()), null, 'expected an object, not null'],
  [z.enum(['fit', 'whole', 'teaser']), 'x', 'expected "fit", "whole" or "teaser", not "x"'],
  [z.literal(1), 2, 'expected 1, not 2'],
  [z.url(), 'nope', 'expected a whole address, such as https://www.example.org, not "nope"'],
  [z.email(), 'a@', 'expected an e-mail address, such as name@example.org, not "a@"'],
  [z.iso.date(), 'not a date', 'expected a date, such as 2026-08-17, not "not a date"'],
  [z.string().regex(/^[a-z]+$/), 'A', 'expected a text that matches /^[a-z]+$/, not "A"'],
  [z.string().regex(/^[a-z]+$/, 'expected small letters'), 'A', 'expected small letters'],
  [z.uuid(), 'A', expect.stringMatching(/^expected a text .*, not "A"$/)],
  [z.string().min(1), '', 'expected a text that is not empty, not ""'],
  [z.string().max(3), 'abcd', 'expected a text of at most 3 characters, not "abcd"'],
  [z.array(z.string()).min(2), ['a'], 'expected a list of at least 2 items, not a list'],
  [z.number().positive(), 0, 'expected more than 0, not 0'],
  [z.number().max(9), 10, 'expected at most 9, not 10'],
  [z.number().multipleOf(5), 7, 'expected a multiple of 5, not 7'],
  [z.strictObject({ a: z.string().optional() }), { b: 1, c: 2 }, 'unknown keys "b", "c"'],
  [
    z.union([z.email(), z.object({ address: z.email() })]),
    { address: 1 },
    'expected a text or an object whose "address" is a text, not an object',
  ],
  [
    z.union([z.url(), z.string().regex(/^\{/, 'expected a merge field')]),
    'x',
    'expected a whole address, such as https://www.example.org or a merge field, not "x"',
  ],
  [
    z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') }), z.object({ kind: z.literal('b') })]),
    { kind: 'c' },
    'expected "a" or "b", not "c"',
  ],
  [z.string().refine(() => false, 'not this one'), 'a', 'not this one'],
  [z.string().max(1), 'x'.repeat(100), expect.stringMatching(/^.{100,130}…$/)],
])('%#: %j', (schema, value, sentence) => {
  expect(reasons(schema, value)).toEqual([sentence])
})

it('knows no time zone of that name', () => {
  expect(reasons(configData, { site: { timeZone: 'Mars' } })).toContain(
    'expected the name of a time zone, such as Europe/Amsterdam',
  )
})

it('never says "Invalid input" of a configuration', () => {
  const wrong = [null, 1, 'x', [], {}, [null], { a: 1 }]
  const keys = Object.keys(configData.shape)
  const all = keys.flatMap((key) => wrong.flatMap((value) => reasons(configData, { [key]: value })))
  expect(all.length).toBeGreaterThan(keys.length)
  for (const reason of all) expect(reason).not.toMatch(/^Invalid|^Too /)
})
