// What the contracts accept, refuse and fill in.
import type { Root } from 'mdast'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type Channel,
  caps,
  color,
  type Document,
  defaultTheme,
  defineChannel,
  defineConfig,
  document,
  isoDate,
  locale,
  posts,
  site,
  targetInput,
  theme,
} from '../src/index.ts'

const minimal: Document = {
  id: 'articles/one',
  type: 'article',
  locale: 'nl',
  dir: 'ltr',
  slug: 'one',
  hash: '0'.repeat(64),
  tree: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Hallo' }] }] },
  metadata: { title: 'Een' },
  terms: [],
  facts: [],
  assets: [],
  source: { kind: 'markdown', path: 'articles/one.md' },
  map: { origins: [{ file: 'articles/one.md' }], metadata: {} },
  messages: [],
}

describe('document', () => {
  it('accepts a tree of mdast and Kanaal nodes, and keeps every property of a node', () => {
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Maten' }] },
        {
          type: 'callToAction',
          href: 'https://example.com',
          kind: 'primary',
          children: [{ type: 'text', value: 'Bestel' }],
        },
      ],
    }
    expect(document.parse({ ...minimal, tree }).tree).toEqual(tree)
  })

  it('names the path of what is wrong', () => {
    const result = document.safeParse({ ...minimal, metadata: { date: '12-07-2027' } })
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['metadata.date'])
  })
})

describe('dates and languages', () => {
  it.each(['2027-07-19', '2027-07-19T09:00', '2027-07-19T09:00Z', '2027-07-19T09:00:00.5+02:00'])(
    'accepts %s',
    (value) => {
      expect(isoDate.safeParse(value).success).toBe(true)
    },
  )
  it.each(['19-07-2027', '2027-7-9', '2027-07-19 09:00', 'yesterday'])('refuses %s', (value) => {
    expect(isoDate.safeParse(value).success).toBe(false)
  })
  it.each(['nl', 'en-GB', 'zh-Hant', 'pt-BR'])('knows the language tag %s', (value) => {
    expect(locale.safeParse(value).success).toBe(true)
  })
  it.each(['', 'n', '../nl', 'nl_NL'])('refuses the language tag "%s"', (value) => {
    expect(locale.safeParse(value).success).toBe(false)
  })
})

describe('site', () => {
  const input = {
    url: 'https://example.com/',
    name: 'X',
    locales: ['nl'],
    defaultLocale: 'nl',
    timeZone: 'Europe/Amsterdam',
  }
  it('drops the trailing slash of its address and has a permalink', () => {
    expect(site.parse(input)).toMatchObject({ url: 'https://example.com', permalink: '/:locale/:slug/' })
  })
  it.each(['javascript:alert(1)', 'ftp://example.com', 'example.com'])('refuses %s as its address', (url) => {
    expect(site.safeParse({ ...input, url }).success).toBe(false)
  })
})

describe('theme', () => {
  it('ships a default that is valid', () => {
    expect(theme.parse(defaultTheme)).toEqual(defaultTheme)
  })
  it.each(['red;background:url(x)', 'url(x)', '#12', 'rgb(0,0,0)'])('refuses %s as a colour', (value) => {
    expect(color.safeParse(value).success).toBe(false)
  })

  /** WCAG 2.2, relative luminance and contrast ratio. */
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (light + 0.05) / (dark + 0.05)
  }
  for (const mode of ['colors', 'dark'] as const) {
    it(`reaches 4.5:1 for every text colour (${mode})`, () => {
      const palette = defaultTheme[mode]
      for (const ink of ['text', 'muted', 'accent', 'info', 'warning', 'success', 'danger'] as const) {
        expect(contrast(palette[ink], palette.background), `${ink} on background`).toBeGreaterThanOrEqual(4.5)
        expect(contrast(palette[ink], palette.surface), `${ink} on surface`).toBeGreaterThanOrEqual(4.5)
      }
      expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5)
    })
  }
})

describe('posts', () => {
  const thread = [
    {
      text: 'Vanaf maandag: 10% korting #Rugzak',
      count: { value: 34, max: 300, unit: 'grapheme' },
      facets: [{ index: { byteStart: 27, byteEnd: 34 }, features: [{ $type: 'tag', tag: 'Rugzak' }] }],
      media: [{ url: 'https://example.com/tas.jpg', alt: '' }],
      tags: ['Rugzak'],
    },
  ]
  it('are kept whole, with what a network knows of a stretch of their text', () => {
    expect(posts.parse(thread)).toEqual(thread)
  })
  it('name the post that counts in a unit nobody knows', () => {
    const [first] = thread
    const result = posts.safeParse([first, { ...first, count: { value: 1, max: 2, unit: 'letters' } }])
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual(['1.count.unit'])
  })
})

describe('targets and caps', () => {
  it('refuses an id that is no path segment', () => {
    expect(targetInput.safeParse({ id: '../x', channel: 'web' }).success).toBe(false)
  })
  it('has a default for every cap', () => {
    expect(caps.parse({})).toEqual({
      bytes: 1_048_576,
      nesting: 24,
      delimiters: 240,
      underlines: 1_000,
      columns: 200,
      frontMatterBytes: 65_536,
    })
  })
})

describe('extension points', () => {
  it('keep the types of what they declare', () => {
    const channel = defineChannel({
      id: 'upper',
      version: '1',
      title: { en: 'Upper case' },
      options: {
        '~standard': {
          version: 1,
          vendor: 'test',
          validate: (value) => ({ value: value as { loud: boolean } }),
        },
      },
      capabilities: {
        nodes: [],
        links: 'none',
        images: 'none',
        interactive: false,
        timed: false,
        previewModes: [],
      },
      rules: [],
      limits: () => [],
      transform: (from, context) => `${from.metadata.title}${context.options.loud ? '!' : ''}`,
      serialize: (tree) => ({
        parts: {},
        files: [{ role: 'text', path: 'message.txt', mediaType: 'text/plain', body: tree }],
        metrics: [],
      }),
    })
    expectTypeOf(channel).toEqualTypeOf<Channel<{ loud: boolean }, string>>()
    const general: Channel = channel
    expect(defineConfig({ channels: [general] }).channels).toEqual([channel])
  })
})
