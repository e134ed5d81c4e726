// However hostile the words are, the HTML has the elements and attributes of the same mail with harmless words.

import { visit } from '@kanaal/content'
import type { Resolved } from '@kanaal/types'
import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { render } from './context.ts'
import { everything } from './everything.ts'

/** Every element with the names of its attributes; attributes that can act are told with their protocol. */
function shapeOf(node: Tree.Node): string[] {
  const own =
    'attrs' in node
      ? [
          `${node.tagName} ${node.attrs
            .map(({ name, value }) => `${name}${acts(name, value)}`)
            .toSorted()
            .join(' ')}`,
        ]
      : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(shapeOf)] : own
}
const acts = (name: string, value: string): string =>
  name === 'href' || name === 'src' ? `=${/^[a-z]+:/.exec(value)?.[0]}` : ''

/** Puts one text into every place where an author can write words. */
const poison = (text: string) => (document: Resolved) => {
  document.metadata.title = `x${text}`
  document.metadata.description = `y${text}`
  visit(document.tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') node.value = `z${text}`
    if (node.type === 'image' || node.type === 'figure') node.alt = `a${text}`
    if (node.type === 'figure') node.credit = `c${text}`
    if (node.type === 'embed') node.title = `t${text}`
    if (node.type === 'callout') node.title = `l${text}`
    if (node.type === 'link') node.url = `https://a.example/${text.replaceAll('\\', '')}`
    if (node.type === 'callToAction') node.href = `https://b.example/?q=${text}`
  })
}

const corpus = [
  'a" onerror="alert(1)',
  "a' onerror='alert(1)",
  '"><script>alert(1)</script>',
  '</mj-text><mj-raw><script>alert(1)</script></mj-raw>',
  '<mj-include path="/etc/passwd" type="css" />',
  '<mj-style>*{display:none}</mj-style>',
  ']]><b>x</b>',
  '<!-- [if mso]><b><![endif]-->',
  '--><img src=x onerror=alert(1)>',
  '&quot; onload=&quot;',
  '[[body]] [[css.link]] $& $1',
  '{{ 7 * 7 }}',
  '\u0000\u0008\u2028\u202e\ud800',
  'font-family: Lato',
]

describe('injection', () => {
  it.each(corpus)('keeps the shape of the mail: %j', async (text) => {
    await expectSameShape(text)
  })

  it('keeps the shape of the mail for any text', async () => {
    const nasty = fc.string({
      unit: fc.constantFrom(...Array.from('<>"\'&;=/\\-!][)({}$% \n\tabzon'), 'script', 'mj-raw'),
    })
    await fc.assert(fc.asyncProperty(nasty, expectSameShape), { numRuns: 40, seed: 7 })
  }, 60_000)
})

async function shapesOf(text: string): Promise<string[][]> {
  const plain = await render(everything, { edit: poison(text) })
  const minified = await render(everything, { edit: poison(text), options: { minify: true } })
  return [plain, minified].map(({ body }) => shapeOf(parse(body('html'))))
}

const harmless = shapesOf('')

async function expectSameShape(text: string): Promise<void> {
  expect(await shapesOf(text)).toEqual(await harmless)
}
