import type { Message } from '@kanaal/types'
import { expect, test } from 'vitest'
import { toVFiles } from '../src/to-vfiles.ts'

const message = (given: Partial<Message>): Message => ({
  ruleId: 'card-image-missing',
  source: 'channel-social',
  severity: 'info',
  reason: 'The card has no picture.',
  ...given,
})

const said = (...messages: Message[]) =>
  toVFiles(messages.map((one) => ({ path: 'a.md', message: one }))).flatMap(({ messages }) =>
    messages.map(({ reason, line }) => `${line ?? '-'} ${reason}`),
  )

test('what several targets say of one place is said once', () => {
  expect(said(message({ target: 'bluesky' }), message({ target: 'linkedin' }))).toEqual([
    '- The card has no picture. [bluesky, linkedin]',
  ])
})

test('a target that says it for two audiences is named once', () => {
  expect(
    said(message({ target: 'briefing' }), message({ target: 'x' }), message({ target: 'briefing' })),
  ).toEqual(['- The card has no picture. [briefing, x]'])
})

test('an exception says its reason and its last day', () => {
  const waiver = { reason: 'The photo follows', until: '2026-09-01', severity: 'error' as const }
  const [file] = toVFiles([{ path: 'a.md', message: message({ waiver, note: 'See the guide.' }) }])
  expect(file?.messages[0]?.note).toBe('Exception until 2026-09-01: The photo follows\nSee the guide.')
})

test('another place, reason or severity is another message', () => {
  const at = (line: number) => ({
    position: { start: { line, column: 1 }, end: { line, column: 2 } },
  })
  expect(
    said(
      message({ target: 'x', place: at(1) }),
      message({ target: 'x', place: at(2) }),
      message({ target: 'y', place: at(2), severity: 'error' }),
      message({ target: 'y', place: at(2), reason: 'Other.' }),
      message({ place: at(2), reason: 'Of the document.' }),
    ),
  ).toHaveLength(5)
})
