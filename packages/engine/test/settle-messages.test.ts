// How loud a rule is on a site, and what somebody answers for in a document.
import { defineRule, parseMarkdown } from '@kanaal/content'
import type { Message, RuleLevel } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import { testSite } from '../src/conformance/create-test-context.ts'
import { createEngine } from '../src/index.ts'
import { fakeChannel } from './fake-channel.ts'

/** Says one thing of every rendition, so that a target can be named. */
const always = defineRule({
  id: 'always-said',
  source: 'channel-fake',
  scope: 'rendition',
  severity: 'error',
  title: { en: 'Always said' },
  why: { en: 'A test wants it.' },
  fix: { en: 'There is no remedy.' },
  messages: { always: { en: 'Always.' } },
  references: [],
  examples: { ok: [], notOk: [] },
  check: () => [{ message: 'always' }],
})

const NOW = '2026-09-01T10:00:00Z'
const text = (waivers = '') => `---\ntitle: Hello\n${waivers}---\n\n## Hello\n\n#### Too deep\n\nText.\n`

async function saidOf(markdown: string, levels: RuleLevel[] = [], now = NOW) {
  const engine = await createEngine({
    channels: [fakeChannel({ rules: [always] })],
    targets: [
      { id: 'one', channel: 'fake' },
      { id: 'two', channel: 'fake' },
    ],
    site: testSite,
    levels,
  })
  const document = parseMarkdown(markdown, { path: 'hello.md' })
  const renditions = await engine.publish(document, { now })
  const ofRule = (messages: Message[], rule: string) => messages.filter(({ ruleId }) => ruleId === rule)
  return {
    heading: ofRule(engine.check(document, renditions, { now }), 'heading-skip'),
    targets: renditions.map(({ messages }) => ofRule(messages, 'always-said')),
    keys: renditions.map(({ key }) => key),
  }
}

describe('levels of a site', () => {
  test('M32 make a rule louder, softer or silent', async () => {
    const plain = await saidOf(text())
    expect(plain.heading.map(({ severity }) => severity)).toEqual(['warning'])
    const loud = await saidOf(text(), [{ rule: 'content/heading-skip', level: 'error' }])
    expect(loud.heading.map(({ severity }) => severity)).toEqual(['error'])
    const off = await saidOf(text(), [{ rule: 'content/*', level: 'off' }])
    expect(off.heading).toEqual([])
  })

  test('M32 hold for a type, a language and a target', async () => {
    const rule = 'channel-fake/always-said'
    const { targets } = await saidOf(text(), [{ rule, level: 'off', targets: ['two'] }])
    expect(targets.map((messages) => messages.length)).toEqual([1, 0])
    const other = await saidOf(text(), [{ rule, level: 'off', locales: ['nl'] }])
    expect(other.targets.map((messages) => messages.length)).toEqual([1, 1])
    const type = await saidOf(text(), [{ rule, level: 'off', types: ['news'] }])
    expect(type.targets.map((messages) => messages.length)).toEqual([1, 1])
  })

  test('the last that fits holds', async () => {
    const levels: RuleLevel[] = [
      { rule: 'content/*', level: 'off' },
      { rule: 'content/heading-skip', level: 'info' },
    ]
    expect((await saidOf(text(), levels)).heading.map(({ severity }) => severity)).toEqual(['info'])
  })

  test('what is kept from before is no longer good when they change', async () => {
    const before = await saidOf(text())
    const after = await saidOf(text(), [{ rule: 'content/heading-skip', level: 'info' }])
    expect(after.keys).not.toEqual(before.keys)
  })

  test('a rule that is not there is refused, with the one that was meant', async () => {
    const wrong = saidOf(text(), [{ rule: 'content/heading-skipp', level: 'off' }])
    await expect(wrong).rejects.toThrow(
      'levels[0].rule: there is no rule "content/heading-skipp"; did you mean "content/heading-skip"?',
    )
  })
})

describe('an exception for one document', () => {
  const waiver = (extra = '') =>
    `waivers:\n  - rule: channel-fake/always-said\n    reason: The printer is broken\n    until: 2026-09-01\n    by: Sanne\n${extra}`

  test('M32 leaves the message, as information, with the reason and the day', async () => {
    const { targets } = await saidOf(text(waiver()))
    expect(targets).toEqual(
      ['one', 'two'].map((target) => [
        expect.objectContaining({
          target,
          severity: 'info',
          waiver: {
            reason: 'The printer is broken',
            until: '2026-09-01',
            by: 'Sanne',
            severity: 'error',
          },
        }),
      ]),
    )
  })

  test('M32 ends with its day on the clocks of the site', async () => {
    const last = await saidOf(text(waiver()), [], '2026-09-01T21:59:00Z')
    const over = await saidOf(text(waiver()), [], '2026-09-01T22:01:00Z')
    const severities = ({ targets }: typeof last) => targets.flat().map(({ severity }) => severity)
    expect([testSite.timeZone, ...severities(last)]).toEqual(['Europe/Amsterdam', 'info', 'info'])
    expect(severities(over)).toEqual(['error', 'error'])
    expect(over.keys).not.toEqual(last.keys)
  })

  test('may be for one target', async () => {
    const { targets } = await saidOf(text(waiver('    target: two\n')))
    expect(targets.flat().map(({ severity }) => severity)).toEqual(['error', 'info'])
  })

  test('without a reason or a day it is none, and that is said', async () => {
    const markdown = text('waivers:\n  - rule: channel-fake/always-said\n    until: 2026-09-01\n')
    const { messages } = parseMarkdown(markdown, { path: 'hello.md' })
    expect(messages.map(({ reason }) => reason).join()).toContain('a list of rule, reason and until')
    expect((await saidOf(markdown)).targets.flat().map(({ severity }) => severity)).toEqual([
      'error',
      'error',
    ])
  })
})
