// What a document says stands in messages: it must not steer the terminal that shows them.
import type { Message } from '@kanaal/types'
import { expect, it } from 'vitest'
import { toPretty } from '../src/reporters/pretty.ts'

const message = (reason: string): Message => ({ source: 'content', ruleId: 'x', severity: 'warning', reason })

it('shows control characters and overrides of direction as what they are', () => {
  const said = toPretty([{ path: 'a.md', message: message('“\u001b[2Jgone\u202eexe.txt\u2066” is odd.') }])
  expect(said).toContain('“\ufffd[2Jgone\ufffdexe.txt\ufffd” is odd.')
  expect(said.split('\n').length).toBeGreaterThan(2)
})

it('leaves the letters of every script as they are', () => {
  expect(toPretty([{ path: 'a.md', message: message('شتاء، 冬 and é') }])).toContain('شتاء، 冬 and é')
})
