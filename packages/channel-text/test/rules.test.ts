import { describe, expect, it } from 'vitest'
import { textRules } from '../src/rules/index.ts'
import { render } from './render.ts'

describe.each(textRules.map((rule) => ({ id: rule.id, rule })))('rule $id', ({ rule }) => {
  it('speaks English and Dutch', () => {
    for (const text of [rule.title, rule.why, rule.fix, ...Object.values(rule.messages)])
      expect(text.nl).toBeTruthy()
  })

  it('finds what its examples say, and nothing in the good ones', () => {
    const keys = (markdown: string) =>
      render(markdown)
        .messages.filter(({ ruleId }) => ruleId === rule.id)
        .map(({ key }) => key)
    for (const { markdown } of rule.examples.ok) expect(keys(markdown), markdown).toEqual([])
    for (const { markdown, messages } of rule.examples.notOk)
      expect(keys(markdown), markdown).toEqual(messages)
  })
})
