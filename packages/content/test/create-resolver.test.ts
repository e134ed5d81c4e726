// One resolver for all targets gives each of them what it would be given alone.
import type { Document, Inputs } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../src/parse-markdown.ts'
import { createResolver, type ViewOptions } from '../src/resolve/create-resolver.ts'
import { resolveDocument } from '../src/resolve/resolve-document.ts'
import { inputs as none } from './samples.ts'

const VIEWS: ViewOptions[] = [
  { target: { id: 'web', channel: 'web' } },
  { target: { id: 'email', channel: 'email' }, segments: 'passthrough' },
  { target: { id: 'x', channel: 'x' } },
  { target: { id: 'x-shop', channel: 'x' } },
  { target: { id: 'kiosk', channel: 'kiosk' } },
  { target: { id: 'briefing', channel: 'briefing' }, audienceView: 'all' },
]
const audiences = [
  { key: 'students', label: 'Students' },
  { key: 'parents', label: 'Parents', expires: '2020-01-01' },
]
const now = '2026-08-20T10:00:00Z'
const parse = (text: string): Document => parseMarkdown(text, { path: 'a.md' })

const PLAIN = '# A title\n\nWords with <b>HTML</b>, a [[page]] and a [link][l].\n\n[l]: https://example.org\n'
const SAMPLES: Record<string, string> = {
  'without conditions': PLAIN,
  'with blocks for some': `${PLAIN}
:::only{channel="x"}
Only <i>short</i>.
:::

:::only{audience="students"}
For students.
:::

:::except{channel="kiosk" audience="parents"}
Nearly all.
:::

:::when{segment="gold" else="passthrough"}
Gold.
:::
`,
  'with variants': `${PLAIN}
:::teaser
Come.
:::

:::variant{channel="x"}
For X.
:::

:::variant{channel="x-shop"}
For the shop.
:::

:::variant{channel="kiosk" block="teaser"}
Look up.
:::
`,
  'with copy': `---\ntitle: T\ncopy:\n  x: { text: 'Copy *for* X' }\n  email: { subject: Hello }\n---\n\n${PLAIN}`,
  'with nothing left for one': ':::only{channel="web"}\nWeb.\n:::\n',
}

const including: Inputs = {
  ...none,
  includes: { part: parse('Part.\n\n:::only{channel="email"}\nBy mail.\n:::\n\nA note[^1].\n\n[^1]: N.\n') },
}

describe.each([
  ...Object.entries(SAMPLES).map(([name, text]) => [name, text, none] as const),
  ['with an include that has conditions', `${PLAIN}\n::include{id="part"}\n`, including] as const,
])('a document %s', (_, text, inputs) => {
  it.each([undefined, 'students', 'parents'])('is resolved alike, for audience %s', (audience) => {
    const document = parse(text)
    const before = structuredClone(document)
    const shared = { inputs, audiences, now, ...(audience && { audience }) }
    const resolve = createResolver(document, shared)
    for (const view of [...VIEWS, ...VIEWS])
      expect(resolve(view)).toEqual(resolveDocument(document, { ...shared, ...view }))
    expect(document).toEqual(before)
  })
})

it('makes one tree for all targets that see the same', () => {
  const treesOf = (text: string) => {
    const resolve = createResolver(parse(text), { inputs: none, audiences })
    return new Set(VIEWS.map((view) => resolve(view).document.tree)).size
  }
  expect(treesOf(PLAIN)).toBe(1)
  expect(treesOf(`${PLAIN}\n:::only{channel="x"}\nShort.\n:::\n`)).toBeLessThan(VIEWS.length)
})
