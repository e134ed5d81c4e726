// Validity per channel, review, team and overrides in front matter; a limit that cannot be read is said, not dropped.
import { expect, test } from 'vitest'
import { parseMarkdown } from '../src/index.ts'

const read = (lines: string) => parseMarkdown(`---\n${lines}\n---\n\nText.\n`, { path: 'a.md' })

test('stewardship is read in its shapes', () => {
  const { metadata } = read(
    'team: press\nreviewed: 2027-01-02\nsensitivity: internal\nvalidity: { kiosk: { until: 2027-02-03 } }',
  )
  expect(metadata).toMatchObject({
    team: 'press',
    reviewed: { at: '2027-01-02' },
    sensitivity: 'internal',
    validity: { kiosk: { until: '2027-02-03' } },
  })
})

test('M22 for whom it is not, and what comes first, is read', () => {
  const { metadata, messages } = read('notFor: { persona: senior, segment: [a, b] }\nprecedence: 20')
  expect(metadata).toMatchObject({ notFor: { persona: ['senior'], segment: ['a', 'b'] }, precedence: 20 })
  expect(messages.filter(({ ruleId }) => ruleId.startsWith('front-matter'))).toEqual([])
})

test.each([
  'notFor: { personas: senior }',
  'notFor: senior',
  'precedence: high',
  'precedence: 1.5',
  'precedence: 101',
  'validity: { kiosk: { until: soon } }',
  'reviewed: { by: Ada }',
  'overrides: { title: { sketch: x } }',
])('what cannot be read is reported: %s', (line) => {
  expect(read(line).messages.map(({ ruleId }) => ruleId)).toContain('front-matter-value')
})
