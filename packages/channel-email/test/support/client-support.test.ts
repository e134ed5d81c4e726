// The dated table against the package caniemail: its data, line by line, and its own reading of what a mail holds.
import { caniemail, rawData } from 'caniemail'
import { describe, expect, it } from 'vitest'
import { BASELINE } from '../../src/support/baseline.ts'
import { CLIENTS } from '../../src/support/client-support.ts'
import { features, unsupportedIn } from '../../src/support/unsupported-in.ts'

type Stats = Record<string, Record<string, Record<string, string>>>
interface Known {
  slug: string
  title: string
  category: string
  stats: Stats
}
const known = (rawData.data as unknown as Known[]).filter(({ category }) => /^(?:css|html)$/.test(category))

/** Where caniemail keeps each of our clients: a family, and which of its platforms. */
const PLATFORMS: Record<string, readonly [family: string, platform: RegExp]> = {
  Gmail: ['gmail', /./],
  'Outlook for Windows': ['outlook', /^windows/],
  'Outlook.com': ['outlook', /^outlook-com$/],
  'Apple Mail': ['apple-mail', /./],
  Yahoo: ['yahoo', /./],
}

/** Clients with a platform whose newest tested version has nothing of the feature. */
const missingIn = (stats: Stats): string[] =>
  Object.values(CLIENTS).filter((client) => {
    const [family, platform] = PLATFORMS[client] ?? ['', /$^/]
    return Object.entries(stats[family] ?? {}).some(
      ([name, versions]) => platform.test(name) && Object.values(versions).at(-1)?.startsWith('n'),
    )
  })

describe('the table of client support', () => {
  it.each(features.map((feature) => [feature.slug, feature] as const))(
    'says of %s what caniemail says',
    (slug, feature) => {
      const theirs = known.find((one) => one.slug === slug)
      expect(feature.missing).toEqual(theirs && missingIn(theirs.stats))
    },
  )

  it('has every feature that one of the clients lacks, but for what every mail has and what no sign tells', () => {
    const ours = new Set(features.map(({ slug }) => slug))
    const left = known.filter(({ slug, stats }) => !ours.has(slug) && missingIn(stats).length > 0)
    expect(left.map(({ slug }) => slug)).toEqual([
      'css-nesting',
      'css-selector-chaining',
      'css-selector-class',
      'css-selector-descendant',
      'css-selector-grouping',
      'css-selector-type',
      'html-anchor-links',
      'html-body',
      'html-doctype',
      'html-meta-color-scheme',
      'html-role',
      'html-style',
    ])
  })
})

/** The smallest mail that asks for a feature. */
const probes: Record<string, (name: string) => string> = {
  property: (name) => `<p style="${name}:1px">a</p>`,
  value: (name) => `<p style="${name}">a</p>`,
  function: (name) => `<p style="width:${name}(1px)">a</p>`,
  unit: (name) => `<p style="width:1${name}">a</p>`,
  word: (name) => `<p style="width:${name}">a</p>`,
  at: (name) =>
    `<style>@${name} ${name === 'font-face' ? '{ font-family: a }' : 'x { p { color: red } }'}</style>`,
  media: (name) => `<style>@media (${name}: 1) { p { color: red } }</style>`,
  selector: (name) => `<style>${SELECTORS[name] ?? `p${name}`} { color: red }</style>`,
  tag: (name) => `<${name}></${name}>`,
  attribute: (name) => `<p ${name}="x">a</p>`,
  type: (name) => name.replace(/(.*):(.*)/, '<$1 type="$2">'),
}
const SELECTORS: Record<string, string> = {
  '+': 'a + p',
  '>': 'a > p',
  '~': 'a ~ p',
  '[': 'p[lang]',
  '#': '#a',
  '*': '*',
}

const asked = features.flatMap(({ slug, signs }) => signs.map((sign) => [sign, slug] as const))

describe('what a mail asks for', () => {
  it.each(asked)('is seen: %s', (sign, slug) => {
    const [kind = '', name = ''] = sign.split(' ')
    const html = probes[kind]?.(name) ?? ''
    const ours = unsupportedIn(html).map((feature) => feature.slug)
    expect(ours.includes(slug)).toBe(!BASELINE.has(slug))
    // It looks for parts of words: `article` holds an `rt`.
    const isPart = (one: string): boolean => name.includes(one.replace(/^\w+-/, ''))
    const missed = byCaniemail(html).filter(
      (one) => inTable.has(one) && !ours.includes(one) && !BASELINE.has(one) && !isPart(one),
    )
    expect(missed).toEqual([])
  })
})

const inTable = new Set(features.map(({ slug }) => slug))
const slugOf = new Map(known.map(({ title, slug }) => [title, slug]))

/** Errors of caniemail for our clients; it knows no Outlook.com, and throws where its data says nothing of one. */
function byCaniemail(html: string): string[] {
  const clients = ['gmail.*', 'outlook.windows', 'outlook.windows-mail', 'apple-mail.*', 'yahoo.*'] as const
  return clients.flatMap((client) => {
    try {
      const found = [...caniemail({ clients: [client], html }).issues.errors.values()].flat()
      return found.flatMap(({ title }) => slugOf.get(title) ?? [])
    } catch (error) {
      if (error instanceof RangeError) return []
      throw error
    }
  })
}
