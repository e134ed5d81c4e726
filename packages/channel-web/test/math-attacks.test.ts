// Trees that a plugin may answer with, made of MathML and HTML: what is written is read again as the tree that was allowed.
import fc from 'fast-check'
import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { createWebChannel } from '../src/channel.ts'
import { MATH_ELEMENTS } from '../src/math-schema.ts'
import { partMath } from '../src/part-math.ts'
import { sanitizeSchema } from '../src/sanitize-schema.ts'
import { contextFor, resolve } from './context.ts'
import { elements, violations } from './dom.ts'

/** Of the kinds that broke sanitisers: what HTML and MathML each read in their own way. */
const ATTACKS = [
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><mtext><table><mglyph><style><math><table id="</table>"><img src onerror=alert(1)">',
  '<math><annotation-xml encoding="text/html"><p><style><p title="</style><img src onerror=alert(1)>">',
  '<math><mtext><option><FAKEFAKE><option></option><mglyph><svg><mtext><textarea><a title="</textarea><img src onerror=alert(1)>">',
  '<math><mi><svg><foreignObject><math><mi><style><a title="</style><img src onerror=alert(1)>">',
  '<math href="javascript:alert(1)">CLICK</math>',
  '<math><mrow xlink:href="javascript:alert(1)" xlink:type="simple">CLICK</mrow></math>',
  '<math><maction actiontype="statusline#https://evil.example" xlink:href="javascript:alert(1)">CLICK</maction></math>',
  '<math><mi onclick="alert(1)" style="position:fixed" id="x" class="button" name="forms">x</mi></math>',
  '<math><mi mathcolor="red;position:fixed" mathbackground="url(https://evil.example)">x</mi></math>',
  '<math><mpadded width="9999em" lspace="-400em" voffset="calc(1px)"><mi>x</mi></mpadded></math>',
  '<math><semantics><mi>x</mi><annotation encoding="text/html"><script>alert(1)</script></annotation></semantics></math>',
  '<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img src onerror=\'alert(1)\'>"></style></h1>',
  '<mi>outside of a formula</mi><math><p>ends it<mi>x</mi></p></math>',
  '<math><mtext>&lt;![CDATA[<b>x</b>]]&gt;&lt;!--</mtext></math>',
]

test.each(ATTACKS)('%s', async (attack) => {
  const document = resolve('Text.\n')
  const { context } = contextFor(document)
  const plugin = () => () => fromHtml(attack, { fragment: true }) as Root
  const channel = createWebChannel({ rehypePlugins: [plugin] })
  const output = await channel.serialize(channel.transform(document, context), context)
  const html = String(output.files[0]?.body)
  expect(violations(html).filter((one) => one !== '<math>')).toEqual([])
  for (const { tagName, attrs, parentNode } of elements(html)) {
    const isInMath =
      parentNode && 'tagName' in parentNode && ['math', ...MATH_ELEMENTS].includes(parentNode.tagName)
    if (isInMath) expect(MATH_ELEMENTS.has(tagName), tagName).toBe(true)
    if (MATH_ELEMENTS.has(tagName)) expect(isInMath, tagName).toBe(true)
    for (const { name, value } of attrs) {
      if (!isInMath) continue
      expect(name).not.toMatch(/href|^on|^style$|^id$|^name$/)
      expect(value).toMatch(/^[\w#%. +-]*$/)
    }
  }
  expect(html).not.toMatch(/9999em|-400em|calc\(|evil\.example/)
})

/** What the reader of a formula sees in it: each name of MathML, of HTML that ends a formula, and of what neither knows. */
const NAMES = [
  ...[
    'math',
    'mrow',
    'mi',
    'mo',
    'mtext',
    'mtable',
    'mtr',
    'mtd',
    'semantics',
    'annotation-xml',
    'mglyph',
    'malignmark',
  ],
  ...['p', 'b', 'a', 'span', 'h2', 'style', 'svg', 'title', 'foreignobject', 'img', 'br'],
]
const words = fc.constantFrom(
  'x',
  '<b>',
  '</math>',
  '<!--',
  ']]>',
  '</style><img src onerror=alert(1)>',
  '&lt;',
)
const { tree } = fc.letrec<{ tree: ElementContent; element: Element }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    words.map((value) => ({ type: 'text', value }) as const),
    tie('element'),
  ),
  element: fc
    .tuple(fc.constantFrom(...NAMES), fc.array(tie('tree'), { maxLength: 4 }))
    .map(([name, children]) => h(name, children)),
}))

test('any tree with formulas is read again as the one that was allowed', () => {
  const check = (inside: ElementContent[]) => {
    const safe = sanitize(h(null, [h('div', [h('math', inside)])]), sanitizeSchema) as Root
    partMath(safe)
    const written = toHtml(safe)
    expect(toHtml(fromHtml(written, { fragment: true }))).toBe(written)
    expect(written).not.toMatch(/<(?:style|svg|title|foreignobject|script|annotation)/)
  }
  fc.assert(fc.property(fc.array(tree, { maxLength: 4 }), check), { numRuns: 2_000 })
})
