// Nodes and plugins of other people on a page: kept, reported, and within the allow-list.
import type { Root } from 'hast'
import { h } from 'hastscript'
import type { PluggableList } from 'unified'
import { describe, expect, test } from 'vitest'
import { createWebChannel } from '../src/channel.ts'
import { contextFor, renderResolved, resolve } from './context.ts'
import { attribute, find, textOf, violations } from './dom.ts'

describe('nodes nobody knows', () => {
  test('keep their children and are reported', async () => {
    const document = resolve('Voor.\n')
    const odd = {
      type: 'marquee',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Bewaard.' }] }],
    }
    document.tree.children.push(odd as never, { type: 'math', value: 'x < y' } as never)
    const { html, messages, losses } = await renderResolved(document)
    expect(losses).toMatchObject([
      { type: 'text', kind: 'flattened', to: 'text', cause: 'node-unknown' },
      { type: 'math', kind: 'flattened', to: 'text', cause: 'node-unknown' },
    ])
    expect(html).toContain('Bewaard.')
    expect(html).toContain('x &#x3C; y')
    expect(messages.map((message) => message.values?.type)).toEqual(['marquee', 'math'])
    expect(violations(html)).toEqual([])
  })

  test('may name their own element, within the allow-list', async () => {
    const document = resolve('Voor.\n')
    const named = (hName: string, hProperties: object) => ({
      type: 'plugin',
      data: { hName, hProperties },
      children: [{ type: 'text', value: hName }],
    })
    document.tree.children.push(
      named('mark', { id: 'evil', style: 'color:red', onclick: 'alert(1)', className: ['skip'] }) as never,
      named('iframe', { src: 'https://evil.example' }) as never,
      named('a', { href: '//evil.example' }) as never,
      named('img', { src: '\\\\evil.example', srcset: 'javascript:alert(1) 1w' }) as never,
    )
    const { html, messages } = await renderResolved(document)
    expect(find(html, 'mark').map((element) => [textOf(element), attribute(element, 'id')])).toEqual([
      ['mark', undefined],
    ])
    expect(messages).toEqual([])
    expect(violations(html)).toEqual([])
  })
})

test('anybody’s rehype plugins run, and the allow-list has the last word', async () => {
  const document = resolve('Tekst.\n')
  const { context } = contextFor(document)
  const plugin = () => (tree: Root) => {
    tree.children.push(h('p', { onclick: 'alert(1)' }, 'Erbij.'), h('script', 'alert(1)'))
  }
  const channel = createWebChannel({ rehypePlugins: [plugin] })
  const output = await channel.serialize(channel.transform(document, context), context)
  const html = String(output.files[0]?.body)
  expect(html).toContain('<p>Erbij.</p>')
  expect(violations(html)).toEqual([])
})

test('a rehype plugin that fails is named', () => {
  const document = resolve('Tekst.\n')
  const { context } = contextFor(document)
  const failing = (plugin: unknown) => () =>
    createWebChannel({ rehypePlugins: [plugin] as PluggableList }).transform(document, context)
  function rehypeBoom() {
    return () => {
      throw new TypeError('boom')
    }
  }
  expect(failing(rehypeBoom)).toThrow('The plugin "rehypeBoom" of rehypePlugins failed on a text: boom')
  expect(failing('rehype-boom')).toThrow('rehypePlugins[0] is the text "rehype-boom"')
})
