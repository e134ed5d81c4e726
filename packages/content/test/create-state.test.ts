import type { Context, Loss, Message } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { createState, lossesOf } from '../src/index.ts'
import { resolved } from './samples.ts'

function run(markdown: string, add: Nodes[] = []) {
  const document = resolved(markdown)
  const messages: Message[] = []
  const losses: Loss[] = []
  const context = {
    target: { id: 'test', channel: 'test', options: {} },
    report: (message: Message) => messages.push(message),
    lose: (node: Nodes, reason: Parameters<Context['lose']>[1]) =>
      losses.push(...lossesOf(node, document, reason)),
  } as unknown as Context
  const state = createState<string>({
    handlers: {
      paragraph: (node, state) => `<${state.all(node).join('')}>`,
      text: (node) => node.value,
      break: () => undefined,
      emphasis: (node, state) => ['*', ...state.all(node), '*'],
    },
    text: (value) => `[${value}]`,
    document,
    context,
  })
  document.tree.children.push(...(add as typeof document.tree.children))
  return { result: state.all(document.tree).join(''), messages, losses }
}

test('handlers give one result, many or none', () => {
  expect(run('a *b*  \nc').result).toBe('<a *b*c>')
})

test('a node without a handler keeps its children, is reported, and its leaves are losses of form', () => {
  const { result, messages, losses } = run('> a **b**')
  expect(result).toBe('<a b>')
  expect(messages.map(({ ruleId, values }) => [ruleId, values?.type])).toEqual([
    ['node-unknown', 'blockquote'],
    ['node-unknown', 'strong'],
  ])
  expect(
    new Set(losses.map(({ type, kind, to, cause, excerpt }) => [type, kind, to, cause, excerpt].join(' '))),
  ).toEqual(new Set(['text flattened text node-unknown a', 'text flattened text node-unknown b']))
})

test('an empty node without a handler is lost', () => {
  const { losses } = run('', [{ type: 'box', children: [] } as unknown as Nodes])
  expect(losses).toMatchObject([{ type: 'box', kind: 'dropped', to: 'nothing', cause: 'node-unknown' }])
})

test('of many nodes of a type without a handler the first is reported, and each is a loss', () => {
  const math = [1, 2, 3].map((value) => ({ type: 'math', value: String(value) }) as unknown as Nodes)
  const { messages, losses } = run('', math)
  expect([messages.length, losses.length]).toEqual([1, 3])
})

test('a leaf without a handler keeps its text as a loss of form; without text it is lost', () => {
  const math = { type: 'math', value: 'a+b' } as unknown as Nodes
  const { result, losses } = run('![alt](x)\n\n---', [math])
  expect(result).toBe('<[alt]>[a+b]')
  expect(losses.map(({ type, kind, to }) => [type, kind, to])).toEqual([
    ['image', 'flattened', 'text'],
    ['thematicBreak', 'dropped', 'nothing'],
    ['math', 'flattened', 'text'],
  ])
})
