import fc from 'fast-check'
import { splitGraphemes } from 'unicode-segmenter/grapheme'
import { describe, expect, it } from 'vitest'
import { type Measure, measure } from '../src/measure.ts'
import { splitIntoPosts } from '../src/split-into-posts.ts'
import { hostileShapes, hostileText } from './hostile-text.ts'

const seed = 20261121
const x = [{ unit: 'x-weighted' as const, max: 280 }]
const networks: { unit: Measure; max: number }[][] = [
  x,
  [
    { unit: 'grapheme', max: 300 },
    { unit: 'byte', max: 3_000 },
  ],
  [{ unit: 'mastodon', max: 500 }],
]

describe('splitIntoPosts', () => {
  it('leaves alone what fits', () => {
    expect(splitIntoPosts('Kort.', { limits: x }).posts.map((post) => post.text)).toEqual(['Kort.'])
    expect(splitIntoPosts('', { limits: x, tail: 'https://a.nl' }).posts.map((post) => post.text)).toEqual([
      'https://a.nl',
    ])
    expect(splitIntoPosts('Kort.', { limits: x, tail: '#A' }).posts[0]?.text).toBe('Kort.\n\n#A')
  })

  it('cuts at a sentence, counts, and keeps the tail on the first post', () => {
    const text = 'Maandag begint de school weer. Wij zijn er klaar voor, bijv. met tassen. En u?'
    const { posts, rest } = splitIntoPosts(text, { limits: [{ unit: 'utf16', max: 60 }], tail: 'a.nl #A' })
    expect(rest).toBeUndefined()
    expect(posts.map((post) => post.text)).toEqual([
      'Maandag begint de school weer.\n\na.nl #A (1/2)',
      'Wij zijn er klaar voor, bijv. met tassen. En u? (2/2)',
    ])
  })

  it('prefers a section to a paragraph, and a paragraph to a sentence', () => {
    const text = 'Een eerste zin hier.\n\nNog een alinea. Met twee zinnen.\n\nEen kop\n\nTekst eronder.'
    const limits = [{ unit: 'utf16' as const, max: 72 }]
    const cut = (sections: number[]) =>
      splitIntoPosts(text, { limits, sections }).posts.map(({ start, end }) => text.slice(start, end))
    const [first, second, heading, last] = text.split('\n\n')
    expect(cut([])).toEqual([`${first}\n\n${second}\n\n${heading}`, last])
    expect(cut([text.indexOf('Een kop')])).toEqual([`${first}\n\n${second}`, `${heading}\n\n${last}`])
    expect(cut([text.indexOf('Nog')])).toEqual([first, `${second}\n\n${heading}\n\n${last}`])
  })

  it('stops at the most posts allowed, marks the cut, and says what is left', () => {
    const text = 'woord '.repeat(100).trim()
    const split = splitIntoPosts(text, { limits: [{ unit: 'utf16', max: 50 }], maxPosts: 2 })
    expect(split.posts).toHaveLength(2)
    expect(split.posts[1]?.text).toMatch(/woord … \(2\/2\)$/)
    expect(split.rest?.end).toBe(text.length)
    expect(text.slice(split.posts[1]?.end, split.rest?.start)).toBe(' ')
    const once = splitIntoPosts(text, { limits: [{ unit: 'utf16', max: 50 }], maxPosts: 1 })
    expect(once.posts.map((post) => post.text)).toEqual(['woord woord woord woord woord woord woord woord …'])
  })

  it('needs more digits in the counter from ten posts on', () => {
    const text = 'Zin nummer zoveel. '.repeat(60)
    const { posts } = splitIntoPosts(text, { limits: [{ unit: 'utf16', max: 50 }], maxPosts: 100 })
    expect(posts.length).toBeGreaterThan(9)
    expect(posts[0]?.text).toMatch(new RegExp(`\\(1/${posts.length}\\)$`))
    for (const post of posts) expect(post.text.length).toBeLessThanOrEqual(50)
  })

  it('leaves out an address that no post can hold, and nothing else', () => {
    const address = `https://a.nl/${'x'.repeat(80)}`
    const text = `Zie ${address} voor meer.`
    const split = splitIntoPosts(text, { limits: [{ unit: 'utf16', max: 40 }] })
    expect(split.omitted.map(({ start, end }) => text.slice(start, end))).toEqual([address])
    expect(split.posts.map(({ start, end }) => text.slice(start, end))).toEqual(['Zie', 'voor meer.'])
  })

  it('loses nothing but white space, keeps every limit, cuts no address, mention or grapheme', () => {
    const tail = 'Bestel nu: https://winkel.example/bestel\n\n#TerugNaarSchool'
    fc.assert(
      fc.property(hostileText(80), fc.constantFrom(...networks), fc.boolean(), (text, limits, withTail) => {
        const { posts, rest, omitted } = splitIntoPosts(text, {
          limits,
          maxPosts: 50,
          ...(withTail ? { tail } : {}),
        })
        const spans = [...posts.filter(({ start, end }) => end > start), ...omitted, ...(rest ? [rest] : [])]
        spans.sort((a, b) => a.start - b.start)
        let end = 0
        for (const span of spans) {
          expect(text.slice(end, span.start)).toMatch(/^[ \t\r\n\u3000]*$/)
          end = span.end
        }
        expect(text.slice(end)).toMatch(/^[ \t\r\n\u3000]*$/)

        for (const { text: post } of posts) {
          for (const { unit, max } of limits) expect(measure(post, unit)).toBeLessThanOrEqual(max)
        }
        if (withTail) expect(posts[0]?.text.replace(/ ?\(\d+\/\d+\)$/, '').endsWith(tail)).toBe(true)

        const borders = graphemeBorders(text)
        const cuts = posts.flatMap((post) => [post.start, post.end])
        for (const cut of cuts) expect(borders.has(cut)).toBe(true)
        for (const match of text.matchAll(/https?:\/\/[\x21-\x7e]+[\w/]|(?<=\s)@\w+(@[\w.]+\w)?/g)) {
          const inside = cuts.filter((cut) => cut > match.index && cut < match.index + match[0].length)
          expect(inside, match[0]).toEqual([])
        }
      }),
      { numRuns: 1_000, seed },
    )
  }, 240_000)

  it('takes time in proportion to the length, on hostile shapes too', () => {
    for (const limits of networks) {
      for (const [name, text] of Object.entries(hostileShapes(30_000))) {
        const start = performance.now()
        const { posts } = splitIntoPosts(text, { limits })
        expect(performance.now() - start, name).toBeLessThan(5_000)
        expect(posts.length, name).toBeLessThanOrEqual(10)
      }
    }
  }, 240_000)
})

function graphemeBorders(text: string): Set<number> {
  const borders = new Set([0])
  let offset = 0
  for (const grapheme of splitGraphemes(text)) {
    offset += grapheme.length
    borders.add(offset)
  }
  return borders
}
