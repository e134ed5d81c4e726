import { document as documentSchema } from '@kanaal/types'
import remarkMath from 'remark-math'
import { describe, expect, test } from 'vitest'
import { parseMarkdown, RefusedDocument } from '../src/index.ts'

const locales = ['nl', 'en', 'nl-BE']

function refusal(markdown: string, options = {}) {
  try {
    parseMarkdown(markdown, { path: 'a.md', ...options })
  } catch (error) {
    if (error instanceof RefusedDocument) return error.messages[0]
    throw error
  }
  throw new Error('was not refused')
}

test('a whole document satisfies the contract', () => {
  const document = parseMarkdown(
    '---\ntitle: Sale\nfacts: { price: 49.95 }\nimage: { src: a.jpg, alt: A }\n---\n\n![B](b.png "Caption")\n\n::cta[Shop]{href="/shop"}\n',
    { path: 'nl/sale.md', locales },
  )
  expect(documentSchema.safeParse(JSON.parse(JSON.stringify(document))).error).toBeUndefined()
  expect(document).toMatchObject({ id: 'nl/sale', locale: 'nl', dir: 'ltr', slug: 'sale', type: 'article' })
  expect(document.assets).toEqual([
    { src: 'a.jpg', alt: 'A', mediaType: 'image/jpeg' },
    { src: 'b.png', alt: 'B', caption: 'Caption', mediaType: 'image/png' },
  ])
  expect(document.facts).toMatchObject([
    { id: 'price', value: '49.95', place: { position: { start: { line: 3 } } } },
  ])
})

describe('locale', () => {
  test.each([
    ['front matter wins over the path', '---\nlang: en\n---\n', 'nl/a.md', 'en'],
    ['suffix', '', 'a.nl.md', 'nl'],
    ['segment', '', 'x/nl/a.md', 'nl'],
    ['segment in another case', '', 'x/nl-be/a.md', 'nl-BE'],
    ['a segment that is no configured locale', '', 'de/a.md', 'en'],
    ['default', '', 'a.md', 'en'],
  ])('%s', (_, text, path, expected) => {
    expect(parseMarkdown(text, { path, locales, defaultLocale: 'en' }).locale).toBe(expected)
  })
  test('a script from right to left', () => expect(parseMarkdown('', { locale: 'ar' }).dir).toBe('rtl'))
})

describe('slug', () => {
  test.each([
    ['news/Open Op Zondag.md', '', 'news/open-op-zondag'],
    ['nl/news/index.md', '', 'news'],
    ['index.md', '', 'index'],
    ['nl/index.md', '', 'index'],
    ['a.nl.md', '', 'a'],
    ['a.md', '---\nslug: /shop/Nieuwe Tas/\n---\n', 'shop/nieuwe-tas'],
    ['a.md', '---\npermalink: https://x.nl/blog/tas.html\n---\n', 'blog/tas'],
    ['a.md', '---\npermalink: /:year/:title/\n---\n', 'a'],
    ['日本語.md', '', 'd-0d2a0d5e'],
    ['../../etc/passwd.md', '', 'etc/passwd'],
  ])('%s %j', (path, text, expected) => {
    const { slug } = parseMarkdown(text, { path, locales })
    if (expected.startsWith('d-')) expect(slug).toMatch(/^d-[0-9a-f]{8}$/)
    else expect(slug).toBe(expected)
  })
})

describe('title', () => {
  test('of the first heading, which is then not said twice', () => {
    const { metadata, tree, map } = parseMarkdown('Intro.\n\n# Open *on* Sunday\n\nText.')
    expect(metadata.title).toBe('Open on Sunday')
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
    expect(map.metadata.title?.position?.start.line).toBe(3)
  })
  test('a heading that repeats the title of the front matter is taken out', () => {
    expect(parseMarkdown('---\ntitle: Open\n---\n# Open').tree.children).toEqual([])
  })
  test('another heading stays', () => {
    expect(parseMarkdown('---\ntitle: Open\n---\n# Closed').tree.children).toHaveLength(1)
  })
  test('a heading with a picture stays, so that the picture is not lost', () => {
    const { metadata, tree } = parseMarkdown('# Open ![logo](l.png)')
    expect(metadata.title).toBe('Open logo')
    expect(tree.children).toHaveLength(1)
  })
})

describe('front matter', () => {
  test('a plain date never shifts by a day, whatever the time zone', () => {
    const { metadata } = parseMarkdown('---\ndate: 2026-08-17\nlastmod: 2026-08-18 09:00 +0200\n---\n')
    expect(metadata).toMatchObject({ date: '2026-08-17', modified: '2026-08-18T09:00+02:00' })
  })
  test('TOML', () => {
    const text =
      '+++\ntitle = "Open"\ndate = 2026-08-17\nupdated = 2026-08-17T09:00:00+02:00\ntags = ["a"]\n\n[params]\nx = 1\n+++\nText.'
    const { metadata, map, messages } = parseMarkdown(text)
    expect(metadata).toEqual({
      title: 'Open',
      date: '2026-08-17',
      modified: '2026-08-17T09:00:00.000+02:00',
      tags: ['a'],
      custom: { params: { x: 1 } },
    })
    expect(map.metadata.tags?.position?.start.line).toBe(5)
    expect(messages[0]?.place?.position?.start.line).toBe(7)
  })
  test('aliases, the key itself first, the rest kept', () => {
    const { metadata } = parseMarkdown(
      '---\nsummary: S\ndescription: D\nauthor: Ann <ann@example.org>\ncover: c.jpg\nimage-alt: Alt\nredirect_from: /old\ncta: { text: Buy, url: /buy }\n---\n',
    )
    expect(metadata).toEqual({
      description: 'D',
      authors: [{ name: 'Ann', email: 'ann@example.org' }],
      image: { src: 'c.jpg', alt: 'Alt' },
      aliases: ['/old'],
      callToAction: { label: 'Buy', href: '/buy' },
      custom: { summary: 'S' },
    })
  })
  test('authors in all usual shapes', () => {
    const authors = (yaml: string) => parseMarkdown(`---\nauthors: ${yaml}\n---\n`).metadata.authors
    expect(authors('Ann')).toEqual([{ name: 'Ann' }])
    expect(authors('[Ann, { name: Bob, url: "https://b.nl" }]')).toEqual([
      { name: 'Ann' },
      { name: 'Bob', url: 'https://b.nl' },
    ])
  })
  test('unknown keys are said once, with their line', () => {
    const { messages } = parseMarkdown('---\nlayout: x\ntitle: T\nweight: 3\n---\n', { path: 'a.md' })
    expect(messages).toMatchObject([
      {
        ruleId: 'front-matter-unmapped',
        severity: 'info',
        place: { file: 'a.md', position: { start: { line: 2 } } },
      },
    ])
  })
  test('a value a key cannot have is kept, unused, and said', () => {
    const { metadata, messages } = parseMarkdown('---\nvalidUntil: tomorrow\n---\n')
    expect(metadata).toEqual({ custom: { validUntil: 'tomorrow' } })
    expect(messages).toMatchObject([
      { ruleId: 'front-matter-value', place: { position: { start: { line: 2 } } } },
    ])
  })
  test('a fact whose date cannot be read must not live forever', () => {
    const { facts, messages } = parseMarkdown('---\nfacts: { price: { value: 5, validUntil: soon } }\n---\n')
    expect(facts).toEqual([])
    expect(messages[0]?.ruleId).toBe('front-matter-value')
  })
  test.each([
    ['no YAML', '---\na: b: c\n---\n', 2],
    ['an alias', '---\na: &x [1]\nb: *x\n---\n', 3],
    ['billion laughs', '---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n', 3],
    ['__proto__', '---\na: 1\n__proto__: { b: 1 }\n---\n', 3],
    ['constructor, deep', '---\na:\n  b: { constructor: 1 }\n---\n', 2],
    ['a list', '---\n- a\n---\n', 2],
    ['U+0000', '---\na: 1\nb: \0\n---\n', 3],
    ['U+0000 as an escape', '---\na: "\\0"\n---\n', 2],
    ['no TOML', '+++\na = 1\nb = \n+++\n', 3],
    ['duplicate keys', '---\na: 1\na: 2\n---\n', 3],
  ])('%s is refused with its line', (_, text, line) => {
    const message = refusal(text)
    expect(message).toMatchObject({
      ruleId: 'front-matter-invalid',
      severity: 'error',
      place: { file: 'a.md' },
    })
    expect(message?.place?.position?.start.line).toBe(line)
  })
  test('a byte order mark, CRLF and an empty block are fine', () => {
    expect(parseMarkdown('\ufeff---\r\ntitle: T\r\n---\r\nText').metadata.title).toBe('T')
    expect(parseMarkdown('---\n---\nText').metadata).toEqual({})
    expect(parseMarkdown('---\n\nText after a rule').tree.children[0]?.type).toBe('thematicBreak')
  })
})

describe('caps', () => {
  test.each([
    ['bytes', 'é'.repeat(600_000)],
    ['nesting', '>'.repeat(101)],
    ['nesting', Array.from({ length: 101 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['nesting', Array.from({ length: 101 }, (_, depth) => `${':'.repeat(110 - depth)}teaser`).join('\n')],
    ['delimiters', '*a **a '.repeat(1001)],
    ['delimiters', 'a_b\n'.repeat(2001)],
    ['delimiters', '``\\'.repeat(1001)],
    ['delimiters', '<'.repeat(1100)],
    ['delimiters', `https://test.com?${'*'.repeat(1100)}a`],
    ['underlines', 'a\n-\n'.repeat(1001)],
    ['columns', `${'|a'.repeat(201)}|\n${'|-'.repeat(201)}|`],
    ['frontMatterBytes', `---\na: ${'x'.repeat(65_536)}\n---\n`],
  ])('%s', (cap, text) => {
    expect(refusal(text)).toMatchObject({
      ruleId: 'cap-exceeded',
      key: cap,
      values: { value: expect.any(Number), max: expect.any(Number) },
    })
  })
  test.each([
    ['code', '`a` '.repeat(1_000)],
    ['links', '[a](https://example.org/a "A") '.repeat(1_000)],
    ['emphasis', 'a **b** and *c*. '.repeat(500)],
    ['definitions', `[a][1]\n\n${'[1]: https://example.org/a "A"\n'.repeat(1_000)}`],
  ])('let %s pass that is closed on the spot', (_, text) => {
    expect(parseMarkdown(text).tree.children.length).toBeGreaterThan(0)
  })
  test.each([
    ['links', '[a](b '.repeat(151)],
    ['emphasis that closes only', 'a*.b* c '.repeat(151)],
    ['definitions inside of a paragraph', `Text\n${'[1]: https://example.org/a\n'.repeat(151)}`],
    ['very much of it', '`a` '.repeat(3_010)],
  ])('do not let %s pass', (_, text) => {
    expect(refusal(text)?.key).toBe('delimiters')
  })
  test('can be lowered, and say value and cap', () => {
    const message = refusal('> > > a', { caps: { nesting: 2 } })
    expect(message?.reason).toBe(
      '3 of 2 lists, quotes and directives (which count twice) inside each other (cap "nesting"). The document was refused.',
    )
  })
  test('count a directive as two', () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }, (_, at) => `${':'.repeat(depth + 3 - at)}callout`).join('\n')
    expect(parseMarkdown(nested(12)).tree.children).toHaveLength(1)
    expect(refusal(nested(13))).toMatchObject({ key: 'nesting', values: { value: 26, max: 24 } })
  })
  test('refuse at once what would take a parser minutes', () => {
    const before = performance.now()
    for (const text of [':::a\n'.repeat(100_000), '>'.repeat(900_000), '*a **a '.repeat(100_000)]) {
      expect(refusal(text)?.ruleId).toBe('cap-exceeded')
    }
    // Milliseconds for 2 MB in all, with room for a busy machine; without the caps it is minutes.
    expect(performance.now() - before).toBeLessThan(5_000)
  })
  test('do not count what is code', () => {
    const code = `\`\`\`\n${'a_b * c\n'.repeat(2000)}${'>'.repeat(200)}\n\`\`\``
    expect(parseMarkdown(code).tree.children).toHaveLength(1)
  })
  test('a fence that its container closed hides nothing', () => {
    expect(refusal(`> \`\`\`\n\n${'*a **a '.repeat(1001)}`)).toMatchObject({ key: 'delimiters' })
  })

  test('count no marks of front matter, and name the line of the file', () => {
    const front = `---\ndescription: ${'_a ['.repeat(600)}\n---\n`
    expect(parseMarkdown(`${front}\nShort.\n`).tree.children).toHaveLength(1)
    expect(refusal(`${front}\n${'*a **a '.repeat(1001)}`)?.place?.position?.start.line).toBe(5)
  })
})

test('plugins of others run, and their messages are kept', () => {
  const { tree } = parseMarkdown('Inline $a+b$.', { remarkPlugins: [remarkMath] })
  expect(JSON.stringify(tree)).toContain('inlineMath')
  const noisy = () => (_: unknown, file: { message(reason: string, options: object): unknown }) => {
    file.message('Hm', { ruleId: 'hm', source: 'noisy', place: { line: 1, column: 1 } })
  }
  expect(parseMarkdown('x', { remarkPlugins: [noisy] }).messages).toMatchObject([
    { ruleId: 'hm', source: 'noisy', severity: 'warning', reason: 'Hm' },
  ])
})

test('the hash does not depend on where the text stands', () => {
  const [one, other] = [parseMarkdown('# A\n\nText.'), parseMarkdown('\n\n# A\n\n\nText.')]
  expect(one.hash).toBe(other.hash)
  expect(parseMarkdown('# A\n\nText!').hash).not.toBe(one.hash)
})
