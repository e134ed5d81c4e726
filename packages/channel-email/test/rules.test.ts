// A rule's examples are its tests.
import { describe, expect, it } from 'vitest'
import { emailOptions } from '../src/options.ts'
import { emailRules } from '../src/rules/index.ts'
import { render } from './context.ts'

const run = async (ruleId: string, example: { markdown: string; options?: unknown; site?: object }) => {
  const options = emailOptions.parse(example.options ?? {})
  const { messages } = await render(example.markdown, {
    options,
    ...(example.site && { site: example.site }),
  })
  return messages.filter((message) => message.source === 'channel-email' && message.ruleId === ruleId)
}

describe.each(emailRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.ok.map((example) => [example.markdown.slice(0, 60), example] as const))(
    'accepts %j',
    async (_text, example) => {
      expect(await run(id, example)).toEqual([])
    },
  )

  it.each(rule.examples.notOk.map((example) => [example.markdown.slice(0, 60), example] as const))(
    'reports %j',
    async (_text, example) => {
      expect((await run(id, example)).map(({ key }) => key)).toEqual(example.messages)
    },
  )

  it('speaks English and Dutch', () => {
    for (const text of [rule.title, rule.why, rule.fix, ...Object.values(rule.messages)]) {
      expect(text.nl).toBeTruthy()
      expect(text.en).toBeTruthy()
    }
  })
})

it('says nothing about an ordinary mail', async () => {
  const { messages } = await render(
    '---\ndescription: Vanaf maandag zijn al onze winkels open tot negen uur.\n---\n# Langer open\n\nKom langs op [maandag](https://winkel.example/).',
  )
  expect(messages).toEqual([])
})
