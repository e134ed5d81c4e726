import type { Message, RuleExample } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import {
  contentRules,
  defineRule,
  messageOf,
  parseMarkdown,
  RefusedDocument,
  resolveDocument,
  sentence,
  translateMessage,
} from '../src/index.ts'
import { inputs, site, web } from './samples.ts'

/** Everything that is said about an example, whoever says it: parsing, resolving or a rule. */
function messagesOf({ markdown, site: ownSite, now, audiences = [] }: RuleExample): Message[] {
  try {
    const document = parseMarkdown(markdown, { path: 'example.md' })
    const includes = { [document.id]: document }
    const { messages } = resolveDocument(document, {
      target: web,
      inputs: { ...inputs, includes },
      audiences,
      ...(now && { now }),
    })
    const subject = { document, site: { ...site, ...ownSite }, now }
    return [...document.messages, ...messages, ...contentRules.flatMap((rule) => rule.run(subject))]
  } catch (error) {
    if (error instanceof RefusedDocument) return error.messages
    throw error
  }
}

/** What needs an entry, another document or a foreign plugin: no Markdown of its own can show it. */
const WITHOUT_EXAMPLE = [
  'attribute-skipped',
  'control-character',
  'field-unknown',
  'field-unreadable',
  'node-unknown',
  'relation-unpublished',
]

describe.each(contentRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its examples', () => {
    const keysOf = (example: RuleExample) =>
      messagesOf(example)
        .filter(({ ruleId }) => ruleId === id)
        .map(({ key }) => key)
    expect(rule.examples.ok.length).toBeGreaterThan(0)
    if (!WITHOUT_EXAMPLE.includes(id)) expect(rule.examples.notOk.length).toBeGreaterThan(0)
    for (const example of rule.examples.ok) expect(keysOf(example), example.markdown.slice(0, 80)).toEqual([])
    for (const example of rule.examples.notOk) {
      expect(keysOf(example), example.markdown.slice(0, 80)).toEqual(example.messages)
    }
  })

  test('says everything in English and Dutch, with the same slots', () => {
    const slots = (text: string | undefined) => [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort()
    for (const text of [rule.title, rule.why, rule.fix]) expect(text.nl).toBeTruthy()
    for (const text of Object.values(rule.messages)) expect(slots(text.nl)).toEqual(slots(text.en))
  })

  test('has dated references', () => {
    expect(rule.references.length).toBeGreaterThan(0)
    for (const { checkedAt } of rule.references) expect(checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

test('ids are unique and sorted', () => {
  const ids = contentRules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
})

test('every message of every example comes from a known rule, with a page', () => {
  const known = new Set(contentRules.map(({ id }) => id))
  for (const { examples } of contentRules) {
    for (const message of examples.notOk.flatMap(messagesOf)) {
      expect(known).toContain(message.ruleId)
      expect(message.url).toBe(`packages/content/docs/rules/${message.ruleId}.md`)
      expect(message.reason).not.toMatch(/\{\w+\}/)
    }
  }
})

test('a message can be said in Dutch', () => {
  const [message] = messagesOf({ markdown: '[Klik hier](https://example.org)\n\n# T' })
  const rule = contentRules.find(({ id }) => id === message?.ruleId)
  expect(message && translateMessage(message, rule, 'nl-BE')).toBe(
    '"Klik hier" zegt niet waar de link heen leidt.',
  )
})

test('sentences keep unknown slots and fall back to English', () => {
  expect(sentence({ en: '{a} of {b}' }, { a: 1 }, 'nl')).toBe('1 of {b}')
  expect(sentence({ en: 'x', nl: 'y' }, {}, 'nl-BE')).toBe('y')
  expect(sentence({ en: '{constructor}' }, {}, 'en')).toBe('{constructor}')
})

test('of one thing a sentence speaks in the singular', () => {
  const length = { en: '{n} {n|character|characters}', nl: '{n} {n|teken|tekens}' }
  expect([0, 1, '1', 2].map((n) => sentence(length, { n }, 'nl'))).toEqual([
    '0 tekens',
    '1 teken',
    '1 teken',
    '2 tekens',
  ])
  expect(sentence(length, {}, 'en')).toBe('{n} {n|character|characters}')
})

test('a sentence the rule does not have is a programmer’s error', () => {
  const [rule] = contentRules
  expect(() => rule && messageOf(defineRule(rule), { message: 'nonsense' })).toThrow('has no sentence')
})

describe('what Markdown examples cannot show', () => {
  test('include-refused: circles, depth and numbers', () => {
    const page = (id: string, markdown: string) => parseMarkdown(markdown, { id, path: `${id}.md` })
    const run = (root: string, pages: Record<string, string>) => {
      const includes = Object.fromEntries(Object.entries(pages).map(([id, text]) => [id, page(id, text)]))
      return resolveDocument(page('root', root), { target: web, inputs: { ...inputs, includes } })
    }
    const keys = ({ messages }: { messages: Message[] }) => [
      ...new Set(messages.map(({ ruleId, key }) => `${ruleId}/${key}`)),
    ]
    expect(keys(run('::include{id=a}', { a: '::include{id=b}', b: '::include{id=a}' }))).toEqual([
      'include-refused/cycle',
    ])
    expect(keys(run('::include{id=root}', { root: 'x' }))).toEqual(['include-refused/cycle'])
    const chain = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [`p${n}`, `${n}\n\n::include{id=p${n + 1}}`]),
    )
    expect(keys(run('::include{id=p0}', chain))).toEqual(['include-refused/depth'])
    const ten = (id: string) => `::include{id=${id}}\n\n`.repeat(10)
    expect(keys(run(ten('a'), { a: ten('b'), b: ten('c'), c: 'x' }))).toEqual(['include-refused/many'])
  })
})
