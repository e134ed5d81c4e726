import { describe, expect, it } from 'vitest'
import { socialRules } from '../src/rules/index.ts'
import { render } from './render.ts'

describe.each(socialRules.map((rule) => ({ id: rule.id, rule })))('rule $id', ({ rule }) => {
  it('speaks English and Dutch', () => {
    const texts = [rule.title, rule.why, rule.fix, ...Object.values(rule.messages)]
    for (const text of texts) expect(text.nl, text.en).toBeTruthy()
    expect(rule.source).toBe('channel-social')
  })

  it('is silent on its good examples', () => {
    for (const { markdown, target, options, now } of rule.examples.ok) {
      const { messages } = render(markdown, { ...(target && { target }), ...(now && { now }), options })
      expect(
        messages.filter(({ ruleId }) => ruleId === rule.id),
        markdown,
      ).toEqual([])
    }
  })

  it('finds what is wrong in the others, in plain words and in place', () => {
    for (const { markdown, target, options, now, messages: expected } of rule.examples.notOk) {
      const { messages } = render(markdown, { ...(target && { target }), ...(now && { now }), options })
      const found = messages.filter(({ ruleId }) => ruleId === rule.id)
      expect(
        found.map(({ key }) => key),
        markdown,
      ).toEqual(expected)
      for (const { reason } of found) expect(reason).not.toMatch(/\{|undefined|NaN/)
    }
  })
})

it('stands where the words were typed, not where the posts begin', () => {
  const { messages } = render('---\ndescription: Alles voor school.\n---\n\nNu ~~€ 59,95~~ € 49,95.', {
    target: 'linkedin',
  })
  const places = messages.filter(({ ruleId }) => ruleId === 'formatting-dropped').map(({ place }) => place)
  expect(places.map((place) => place?.position?.start.line)).toEqual([5])
})
