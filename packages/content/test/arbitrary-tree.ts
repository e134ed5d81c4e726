// Nothing to random trees as the parser makes them: every node type and directive, texts full of Markdown's own marks.
import fc from 'fast-check'
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'

const MARKS = '*_`[]()!<>&#~:{}|\\"\'-+=.,;/%@$^?€é日😀0 1a2bZ'
const letters = fc.string({ unit: fc.constantFrom(...MARKS), minLength: 1, maxLength: 14 })
/** What looks like syntax at the worst places. */
const TRAPS = [
  ':::note X',
  '::cta[a]{href=b}',
  ':fact[a]{id=b}',
  '{{< note >}}',
  '{% x %}',
  '{: .a}',
  '# a',
  '1. a',
  '- a',
  '> [!NOTE]',
  '[!NOTE] a',
  '<b>',
  'import a from "b"',
  '---',
  '+++',
  '| a |',
  '[^1]',
  '[a]: b',
  '&amp;',
  'a\\',
  '10:30',
]
const oneLine = fc.oneof(
  { weight: 3, arbitrary: letters },
  { weight: 1, arbitrary: fc.constantFrom(...TRAPS) },
)
/** remark-gfm makes links of such text even where it is escaped, so no parsed text holds one. */
const AUTOLINK = /@\S*\.|www\.|:\/\//
const text = oneLine.map((value) => ({
  type: 'text' as const,
  value: AUTOLINK.test(value) ? 'x' : value.trim() || 'x',
}))
const attribute = fc
  .oneof(letters, fc.constantFrom('', 'a "b" \'c\'', 'a\nb', '&lt;', '}', ']'))
  .map((value) => value)
const address = fc.constantFrom(
  '/a',
  'https://a.nl/b?c=d&e=f',
  '/a(b)',
  '/a b',
  'mailto:a@b.nl',
  '/é',
  '#x',
  '/\'"',
)
const key = fc.constantFrom('price', 'open-date', 'a1')
const keys = fc.option(fc.uniqueArray(key, { minLength: 1, maxLength: 3 }), { nil: undefined })
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const node = <Type extends string>(type: Type, parts: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(parts).map((values) => ({ type, ...values })) as unknown as fc.Arbitrary<Nodes>
const fixed = (type: string) => fc.constant({ type, children: [] } as unknown as Nodes)

const { inline } = fc.letrec<{ inline: PhrasingContent[] }>((tie) => ({
  inline: fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: text as fc.Arbitrary<Nodes> },
        // In a cell `\\|` is `|`, in code too (GFM 0.29, section 4.10): no parsed cell has code with both.
        node('inlineCode', { value: oneLine.map((value) => value.replaceAll('\\', '').trim() || 'x') }),
        node('image', {
          url: address,
          title: fc.constantFrom(null, 'a "b"'),
          alt: letters.map((alt) => alt.trim()),
        }),
        node('fact', {
          id: key,
          value: some(attribute),
          unit: some(letters),
          validUntil: some(fc.constant('2026-09-06')),
          children: tie('inline').map(withoutBrackets),
        }),
        node('time', {
          at: fc.constant('2027-05-03T18:00'),
          timeZone: some(fc.constant('Europe/Berlin')),
          children: tie('inline').map(withoutBrackets),
        }),
        node('foreign', {
          syntax: fc.constant('shortcode'),
          value: fc.constantFrom('{{< a "b" >}}', '{% c | d %}', '{{ e }}'),
        }),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map(spaced),
}))
const marked = fc
  .array(
    fc.oneof(
      inline,
      fc
        .constantFrom('emphasis', 'strong', 'delete')
        .chain((type) => inline.map((children) => [{ type, children } as PhrasingContent])),
      fc
        .tuple(address, fc.constantFrom(null, "it's"), text)
        .map(([url, title, label]) => [{ type: 'link', url, title, children: [label] } as PhrasingContent]),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => spaced(parts.flat() as Nodes[]))

const label = text.map((one) => [one])
const optional = fc.oneof(label, fc.constant([]))
const leaf: fc.Arbitrary<Nodes> = fc.oneof(
  { weight: 4, arbitrary: node('paragraph', { children: marked.map(withWords) }) },
  node('heading', { depth: fc.integer({ min: 2, max: 6 }), children: marked }),
  node('thematicBreak', {}),
  node('code', {
    lang: fc.constantFrom(null, 'js', 'c++'),
    meta: fc.constant(null),
    value: fc.array(letters, { maxLength: 3 }).map((lines) => lines.join('\n')),
  }),
  node('table', {
    align: fc.constant(['left', null]),
    children: fc.array(
      fc.tuple(marked, marked).map((cells) => ({
        type: 'tableRow',
        children: cells.map((children) => ({ type: 'tableCell', children })),
      })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  node('callToAction', { href: address, kind: fc.constantFrom('primary', 'secondary'), children: label }),
  node('figure', { src: address, alt: some(attribute), credit: some(attribute), children: optional }),
  node('embed', {
    url: address,
    title: some(attribute),
    poster: some(address),
    transcript: some(attribute),
    children: optional,
  }),
  node('gallery', {
    children: fc.array(node('figure', { src: address, alt: some(attribute), children: optional }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  node('include', { id: fc.constantFrom('nl/a', 'b'), children: fc.constant([]) }),
  node('slide', {
    dwellMs: fc.constantFrom(undefined, 8_000, 1_250),
    layout: some(fc.constant('full')),
    children: fc.constant([]),
  }),
  fixed('more'),
  node('foreign', {
    syntax: fc.constant('shortcode'),
    value: fc.constantFrom('{{< a\n  b >}}', '{% include x.html %}'),
  }),
)

const { flow } = fc.letrec<{ flow: RootContent[] }>((tie) => ({
  flow: fc.array(
    fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      leaf,
      node('blockquote', { children: tie('flow') }),
      node('callout', {
        kind: fc.constantFrom('info', 'warning', 'success', 'danger'),
        title: some(letters),
        children: tie('flow'),
      }),
      node('conditional', {
        test: fc.constantFrom('only', 'except'),
        channel: keys,
        audience: keys,
        locale: some(fc.constant(['nl', 'en-GB'])),
        children: tie('flow'),
      }),
      node('conditional', {
        test: fc.constant('when'),
        segment: fc.constant(['members']),
        otherwise: some(fc.constantFrom('hide', 'passthrough', 'show')),
        children: tie('flow'),
      }),
      node('variant', { channel: keys, audience: keys, children: tie('flow') }),
      node('teaser', { children: tie('flow') }),
      node('disclaimer', { for: keys, children: tie('flow') }),
      (tie('flow') as unknown as fc.Arbitrary<RootContent[]>).map(listOf) as unknown as fc.Arbitrary<Nodes>,
    ),
    { minLength: 1, maxLength: 4 },
  ) as unknown as fc.Arbitrary<RootContent[]>,
}))

export const arbitraryTree: fc.Arbitrary<Root> = flow.map((children) => bare({ type: 'root', children }))

function listOf(children: RootContent[]): RootContent {
  const items = children.map((child) => ({
    type: 'listItem',
    spread: false,
    checked: null,
    children: [child],
  }))
  return {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children: items,
  } as unknown as RootContent
}

/** Words between nodes: two texts, or two marks, that touch are none that a parser gives. */
function spaced(nodes: readonly Nodes[]): PhrasingContent[] {
  const done: Nodes[] = []
  for (const one of nodes) {
    const last = done.at(-1)
    if (last?.type === 'text' && one.type === 'text') last.value += ` - ${one.value}`
    else if (last && last.type !== 'text' && one.type !== 'text')
      done.push({ type: 'text', value: ' - ' }, one)
    else done.push(structuredClone(one))
  }
  return done as PhrasingContent[]
}

/** A line of nothing but syntax is a block. */
function withWords(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.every(({ type }) => type === 'foreign') ? [{ type: 'text', value: 'x' }] : nodes
}

/** A label counts brackets before it knows of code, so none that is parsed has code with one. */
function withoutBrackets(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((one) =>
    one.type === 'inlineCode' ? { ...one, value: one.value.replace(/[[\]]/g, '') || 'x' } : one,
  )
}

/** Without the keys that are undefined, which no parser gives. */
function bare<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
