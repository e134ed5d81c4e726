// The examples of a rule: what holds is silent, what does not is shown with what it gives.
import { defineRule } from '@kanaal/content'
import type { RuleExample } from '@kanaal/types'
import { expect, test } from 'vitest'
import { testSite } from '../src/conformance/create-test-context.ts'
import { judgeExamples } from '../src/conformance/index.ts'
import { fakeChannel } from './fake-channel.ts'

const ruleWith = (examples: { ok: RuleExample[]; notOk: (RuleExample & { messages: string[] })[] }) =>
  defineRule({
    id: 'shout',
    source: 'own',
    scope: 'document',
    severity: 'warning',
    title: { en: 'Shouting' },
    why: { en: 'It is loud.' },
    fix: { en: 'Say it quietly.' },
    messages: { loud: { en: 'Loud.' } },
    references: [],
    examples,
    check: ({ document, site, now }) =>
      JSON.stringify(document.tree).includes('!') || site.name === 'Loud' || now === '2026-01-01'
        ? [{ message: 'loud' }]
        : [],
  })
const judge = (examples: Parameters<typeof ruleWith>[0]) =>
  judgeExamples([ruleWith(examples)], {
    channels: [fakeChannel()],
    targets: [{ id: 'one', channel: 'fake' }],
    site: testSite,
  })

test('examples that hold are silent, with their own site and moment', async () => {
  const notOk = [
    { markdown: 'Hello!', messages: ['loud'] },
    { markdown: 'Hello.', site: { name: 'Loud' }, messages: ['loud'] },
    { markdown: 'Hello.', now: '2026-01-01', messages: ['loud'] },
  ]
  expect(await judge({ ok: [{ markdown: 'Hello.' }], notOk })).toEqual([])
})

test('an example that gives other sentences is shown with them', async () => {
  const wrong = await judge({
    ok: [{ markdown: 'Hello!' }],
    notOk: [{ markdown: 'Hello.', messages: ['loud'] }],
  })
  expect(wrong).toEqual([
    { rule: 'own/shout', markdown: 'Hello!', expected: [], actual: ['loud'] },
    { rule: 'own/shout', markdown: 'Hello.', expected: ['loud'], actual: [] },
  ])
})
