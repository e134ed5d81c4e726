// Nodes that only somebody's plugin knows: their words stay, and each leaf that lost its form is in the ledger, once.
import { parseMarkdown } from '@kanaal/content'
import { emptyInputs } from '@kanaal/engine'
import { defaultTargets } from '@kanaal/preset-default'
import type { Root, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { createDefaultEngine } from '../bench/default-engine.ts'
import { textOfRendition } from '../proof/ledger/text-of-rendition.ts'

/** Puts the last paragraph in a box, and its words in a mark. */
function remarkBox() {
  return (tree: Root) => {
    const last = tree.children.pop()
    if (last?.type !== 'paragraph') throw new Error('The last block is a paragraph.')
    const mark = { type: 'mark', children: last.children, position: last.position }
    const inner = { ...last, children: [mark] }
    tree.children.push({ type: 'box', children: [inner], position: last.position } as unknown as RootContent)
  }
}

const BOXED =
  'Bring *old* bicycles, ![A shed](https://pictures.example/shed.jpg) and [ask](https://school.example/ask)'
const engine = await createDefaultEngine(defaultTargets())
const document = parseMarkdown(`# Opening\n\n:::teaser\nMonday.\n:::\n\n${BOXED}`, {
  path: 'news.md',
  defaultLocale: 'en',
  remarkPlugins: [remarkBox],
})
const renditions = await engine.publish(document, { inputs: emptyInputs, now: '2026-11-21T00:00:00Z' })

describe.each(renditions.map((rendition) => [rendition.target, rendition] as const))(
  '%s',
  (_target, rendition) => {
    const places = rendition.losses.map(({ place }) => place.position?.start.offset)

    it('has each leaf of a box in its ledger, once', () => {
      // A picture is attached to a post as a whole: its form is not lost.
      const isAttached = rendition.files.some(({ role }) => role === 'posts')
      const expected = ['Bring', 'old', 'bicycles,', 'and', 'ask', ...(isAttached ? [] : ['A shed'])]
      const boxed = rendition.losses.filter(({ cause }) => cause !== 'document-title')
      expect(boxed.map(({ excerpt }) => excerpt).toSorted()).toEqual(expected.toSorted())
      expect(new Set(places).size).toBe(places.length)
    })

    it('keeps the words, or says that they are dropped', () => {
      const isSaid = textOfRendition(rendition).includes('bicycles')
      const { kind } = rendition.losses.find(({ excerpt }) => excerpt === 'bicycles,') ?? {}
      expect(kind).toBe(isSaid ? 'flattened' : 'dropped')
    })
  },
)

it('a post that has the words says that their form is lost', async () => {
  const whole = parseMarkdown('', { path: 'a.md', defaultLocale: 'en' })
  const box = {
    type: 'box',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Bring bicycles.' }] }],
  }
  whole.tree.children = [{ type: 'teaser', children: [box] }] as unknown as Root['children']
  const [post] = (await engine.publish(whole, { inputs: emptyInputs })).filter(({ target }) => target === 'x')
  expect(post && textOfRendition(post)).toContain('Bring bicycles.')
  expect(post?.losses).toMatchObject([{ type: 'text', kind: 'flattened', cause: 'node-unknown' }])
})

it('a node without children is in the ledger of every channel that does not know it', async () => {
  const whole = parseMarkdown('---\ntitle: T\n---\n\nMonday.', { path: 'a.md', defaultLocale: 'en' })
  whole.tree.children.push({ type: 'box', children: [] } as unknown as RootContent)
  for (const { target, losses } of await engine.publish(whole, { inputs: emptyInputs }))
    expect(
      losses.map(({ type, kind }) => `${type} ${kind}`),
      target,
    ).toEqual(['box dropped'])
})
