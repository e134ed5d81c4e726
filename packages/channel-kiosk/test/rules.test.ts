import type { RuleExample } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { kioskRules } from '../src/rules/index.ts'
import { render } from './context.ts'

describe.each(kioskRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const keysOf = async ({ markdown, options, site, now }: RuleExample) => {
    const { document, output, context } = await render({
      markdown,
      locale: 'en',
      ...(options !== undefined && { options: options as object }),
      ...(site && { site }),
      ...(now !== undefined && { now }),
    })
    return rule.run({ document, output, context, limits: context.limits })
  }

  it.each(rule.examples.ok)('has nothing to say of %j', async (example) => {
    expect(await keysOf(example)).toEqual([])
  })

  it.each(rule.examples.notOk)('speaks of %j', async (example) => {
    const messages = await keysOf(example)
    expect(messages.map(({ key }) => key)).toEqual(example.messages)
    for (const { reason, place, source } of messages) {
      expect(reason).not.toMatch(/[{}]/)
      expect(place).toBeDefined()
      expect(source).toBe('channel-kiosk')
    }
  })

  it('speaks English and Dutch', () => {
    for (const text of [rule.title, rule.why, rule.fix, ...Object.values(rule.messages)]) {
      expect(text.en).toBeTruthy()
      expect(text.nl).toBeTruthy()
    }
  })
})
