// What a record keeps of a change: each property on its own, what is long in its own shape.
import { expect, it } from 'vitest'
import { toChanges } from '../../server/src/history/to-changes'

it('M29 keeps as much of a long value as there is room for, and its shape', () => {
  const assignments = Array.from({ length: 200 }, (_, index) => ({ key: `topic:school-${index}` }))
  const text = 'w'.repeat(5_000)
  const [copy, terms] = toChanges(
    {},
    { channelCopy: { email: { subject: 'Kort', text } }, taxonomyTerms: { assignments } },
  )
  expect(copy?.key).toBe('channelCopy.email')
  const kept = copy?.after as { subject: string; text: string }
  expect(kept.subject).toBe('Kort')
  expect(text.startsWith(kept.text.slice(0, -1))).toBe(true)
  expect(kept.text.endsWith('w…')).toBe(true)
  const list = terms?.after as unknown[]
  expect(list.slice(0, 20)).toEqual(assignments.slice(0, 20))
  expect(list.at(-1)).toBe('…')
  for (const change of [copy, terms]) expect(JSON.stringify(change?.after).length).toBeLessThan(2_100)
})

it('M29 keeps what fits as it is', () => {
  const value = { contentMetadata: { persona: ['a', 'b'], owner: 'Ann' } }
  expect(toChanges({ contentMetadata: { owner: 'Ann' } }, value)).toEqual([
    { key: 'contentMetadata.persona', before: null, after: ['a', 'b'] },
  ])
})
