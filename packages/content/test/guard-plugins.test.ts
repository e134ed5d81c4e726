import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import type { PluggableList } from 'unified'
import { describe, expect, test } from 'vitest'
import { PluginError, parseMarkdown, toText } from '../src/index.ts'

const parsed = (...remarkPlugins: unknown[]) =>
  parseMarkdown('Words ~here~.', { path: 'a.md', remarkPlugins: remarkPlugins as PluggableList })

function failing(...plugins: unknown[]): string {
  try {
    parsed(...plugins)
  } catch (error) {
    expect(error).toBeInstanceOf(PluginError)
    return (error as Error).message
  }
  throw new Error('Nothing failed.')
}

function remarkBoom() {
  return () => {
    throw new TypeError('boom')
  }
}

/** Gives no function, but wants a tree. */
const remarkEager = (tree: Root) => tree.children.length
const answering = (answer: unknown) =>
  function remarkOdd() {
    return () => answer
  }

describe('a sentence that names the plugin', () => {
  test.each([
    [['remark-math'], 'remarkPlugins[0] is the text "remark-math", where a function was expected'],
    [[remarkGfm, undefined], 'remarkPlugins[1] is undefined, where a function was expected'],
    [[['remark-math', {}]], 'remarkPlugins[0] is the text "remark-math"'],
    [[remarkBoom], 'The plugin "remarkBoom" of remarkPlugins failed on a.md: boom'],
    [[{ plugins: [remarkBoom] }], 'The plugin "remarkBoom" of remarkPlugins failed on a.md: boom'],
    [[() => remarkBoom()], 'remarkPlugins[0] failed on a.md: boom'],
    [[remarkEager], 'The plugin "remarkEager" of remarkPlugins could not be set up; a plugin is a function'],
    [[answering(new Error('boom'))], 'The plugin "remarkOdd" of remarkPlugins failed on a.md: boom'],
    [[answering(Promise.resolve())], 'The plugin "remarkOdd" of remarkPlugins answered a.md with a promise'],
    [[answering('oops')], 'The plugin "remarkOdd" of remarkPlugins answered a.md with what is no tree'],
    [[answering({})], 'answered a.md with what is no tree'],
    [[answering({ type: 'root', children: [undefined] })], 'a child of "root" that is undefined'],
    [[answering({ type: 'root', children: [{ type: 'text' }] })], 'a "text" without a value'],
    [[answering({ type: 'root', children: [{ type: 'box', children: 'x' }] })], 'a "box" whose children'],
    [[() => (_t: Root, _f: unknown, next: (e: Error) => void) => next(new Error('boom'))], 'a.md: boom'],
    [[() => (_t: Root, _f: unknown, _next: unknown) => {}], 'answered a.md with a promise'],
  ])('%#', (plugins, expected) => expect(failing(...plugins)).toContain(expected))
})

test('a plugin may answer with nothing, with a tree, or by calling back', () => {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'b' }] }],
  }
  const calling = () => (_t: Root, _f: unknown, next: (e: undefined, tree: Root) => void) =>
    next(undefined, tree)
  expect(
    toText(
      parsed(
        () => undefined,
        () => () => undefined,
        () => () => null,
      ).tree,
    ),
  ).toBe('Words here.')
  expect(toText(parsed(answering(tree)).tree)).toBe('b')
  expect(toText(parsed(calling).tree)).toBe('b')
})

test('one of Kanaal’s own that is named again is set anew', () => {
  expect(JSON.stringify(parsed().tree)).toContain('delete')
  expect(JSON.stringify(parsed([remarkGfm, { singleTilde: false }]).tree)).not.toContain('delete')
})
