import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { expect, test } from 'vitest'
import { jsonLdToScript } from '../src/json-ld-to-script.ts'

type Element = DefaultTreeAdapterMap['element']

const scriptsIn = (node: DefaultTreeAdapterMap['node']): Element[] => {
  const own = 'tagName' in node && node.tagName === 'script' ? [node] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(scriptsIn)] : own
}

const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')

const hostile = fc.oneof(
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '--!>',
    '&lt;/script&gt;',
    '\u2028\u2029',
    '</SCRIPT >',
    '<svg/onload=alert(1)>',
  ),
  fc.string({ unit: 'binary' }),
)

test('an HTML parser sees one script, and its JSON is what went in', () => {
  fc.assert(
    fc.property(fc.dictionary(hostile, fc.array(hostile), { noNullPrototype: true }), (value) => {
      const html = `<!doctype html><head>${jsonLdToScript(value)}</head><body><p>after</p>`
      const scripts = scriptsIn(parse(html))
      expect(scripts).toHaveLength(1)
      expect(JSON.parse(textOf(scripts[0] as Element))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
    { numRuns: 500 },
  )
})
