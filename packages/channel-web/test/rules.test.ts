import { describe, expect, test } from 'vitest'
import { webLimits } from '../src/limits.ts'
import { webRules } from '../src/rules/index.ts'
import { render } from './context.ts'

const run = async (rule: (typeof webRules)[number], markdown: string) => {
  const { document, output, context } = await render(markdown)
  return rule.run({ document, output, context, limits: webLimits })
}

describe.each(webRules)('$source/$id', (rule) => {
  test('its good examples give nothing', async () => {
    for (const example of rule.examples.ok) expect(await run(rule, example.markdown)).toEqual([])
  })

  test('its bad examples give the sentences they name', async () => {
    // The size of an image cannot be written in Markdown: that rule is tested below.
    if (rule.id !== 'image-too-small-for-card') expect(rule.examples.notOk.length).toBeGreaterThan(0)
    for (const example of rule.examples.notOk) {
      const messages = await run(rule, example.markdown)
      expect(messages.map((message) => message.key)).toEqual(example.messages)
      for (const { reason, place } of messages) {
        expect(reason).not.toMatch(/\{\w+\}/)
        expect(place?.documentId).toBeDefined()
      }
    }
  })

  test('it speaks English and Dutch', () => {
    const texts = [rule.title, rule.why, rule.fix, ...Object.values(rule.messages)]
    for (const text of texts) expect(text.nl && text.en).toBeTruthy()
  })
})

test('image-too-small-for-card measures what is known', async () => {
  const rule = webRules.find(({ id }) => id === 'image-too-small-for-card')
  if (!rule) throw new Error('The rule is gone')
  const { document, output, context } = await render('---\ntitle: A\nimage: ./bag.jpg\n---\n\nx\n')
  const run = (parts: typeof output.parts) =>
    rule.run({ document, output: { ...output, parts }, context, limits: webLimits })
  expect(run(output.parts)).toEqual([])
  const meta = [
    { property: 'og:image:width', content: '600' },
    { property: 'og:image:height', content: '315' },
  ]
  expect(run({ ...output.parts, head: { meta } })).toMatchObject([{ key: 'small', actual: '600 × 315' }])
})

test('the text is looked at where copy is no more than a title or description', async () => {
  const rule = webRules.find(({ id }) => id === 'embed-no-title')
  if (!rule) throw new Error('The rule is gone')
  const film = '::embed{url="https://film.example/1"}'
  for (const copy of ['title: Kort', 'description: Kort']) {
    const messages = await run(rule, `---\ntitle: A\ncopy: { web: { ${copy} } }\n---\n\n${film}\n`)
    expect(messages).toHaveLength(1)
  }
})
