import { describe, expect, test } from 'vitest'
import { metadataRules } from '../src/rules/index.ts'
import { parse, site } from './site.ts'

describe.each(metadataRules)('$source/$id', (rule) => {
  const run = (markdown: string, example: { now?: string; site?: object }) =>
    rule.run({ document: parse(markdown), site: { ...site, ...example.site }, now: example.now })

  test('its good examples give nothing', () => {
    for (const example of rule.examples.ok) expect(run(example.markdown, example)).toEqual([])
  })

  test('its bad examples give the sentences they name', () => {
    for (const example of rule.examples.notOk) {
      const messages = run(example.markdown, example)
      expect(messages.map((message) => message.key)).toEqual(example.messages)
      for (const { reason, place } of messages) {
        expect(reason).not.toMatch(/\{\w+\}/)
        expect(place?.documentId).toBeDefined()
      }
    }
  })

  test('it speaks English and Dutch, and has examples of both kinds', () => {
    const texts = [rule.title, rule.why, rule.fix, ...Object.values(rule.messages)]
    for (const text of texts) expect(text.nl && text.en).toBeTruthy()
    expect(rule.examples.ok.length).toBeGreaterThan(0)
    expect(rule.examples.notOk.length).toBeGreaterThan(0)
  })
})
