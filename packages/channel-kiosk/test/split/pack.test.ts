import { parseMarkdown } from '@kanaal/content'
import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { balanceBlocks } from '../../src/split/balance.ts'
import { measure, type Room } from '../../src/split/measure.ts'
import { packBlocks } from '../../src/split/pack.ts'

const ROOM: Room = { words: 40, lines: 6, lettersPerLine: 53, locale: 'nl' }

const blocksOf = (markdown: string): RootContent[] => parseMarkdown(markdown, { path: 'a.md' }).tree.children

/** Every letter that is shown, white space aside, in order. */
const lettersOf = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(lettersOf).join('')
  if (typeof node !== 'object' || node === null) return ''
  const { value, children } = node as { value?: string; children?: unknown[] }
  return (value ?? '').replace(/\s+/g, '') + lettersOf(children ?? [])
}

const word = fc.stringMatching(/^[a-zà-ü]{1,14}$/)
const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `${words.join(' ')}.`)
const marked = fc
  .tuple(sentence, fc.constantFrom('', '*', '**', '~~'))
  .map(([text, mark]) => `${mark}${text}${mark}`)
const paragraph = fc.array(marked, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '))
const list = fc
  .array(paragraph, { minLength: 1, maxLength: 8 })
  .map((items) => items.map((item) => `- ${item}`).join('\n'))
const quote = paragraph.map((text) => `> ${text}`)
const heading = sentence.map((text) => `### ${text.slice(0, 40)}`)
const text = fc
  .array(fc.oneof(paragraph, list, quote, heading), { minLength: 1, maxLength: 6 })
  .map((all) => all.join('\n\n'))

describe.each([
  ['packBlocks', packBlocks],
  ['balanceBlocks', balanceBlocks],
])('%s', (_, pack) => {
  it('loses no letter, moves none, and says none twice', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        const blocks = blocksOf(markdown)
        expect(lettersOf(pack(blocks, ROOM))).toBe(lettersOf(blocks))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps every screen within words and lines', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        for (const screen of pack(blocksOf(markdown), ROOM)) {
          const sizes = screen.map((node) => measure(node, ROOM))
          expect(sizes.reduce((sum, { words }) => sum + words, 0)).toBeLessThanOrEqual(ROOM.words)
          expect(sizes.reduce((sum, { lines }) => sum + lines, 0)).toBeLessThanOrEqual(ROOM.lines)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('packBlocks', () => {
  it('cuts a word that is longer than a screen, and no character', () => {
    const blocks = blocksOf('👍🏽'.repeat(900))
    const screens = packBlocks(blocks, ROOM)
    expect(screens.length).toBeGreaterThan(1)
    expect(lettersOf(screens)).toBe('👍🏽'.repeat(900))
    expect(JSON.stringify(screens)).not.toMatch(/\\ud[89ab]../i)
  })

  it('prefers the end of a sentence', () => {
    const one = `${'woord '.repeat(24)}eind.`
    const screens = packBlocks(blocksOf(`${one} ${one}`), ROOM)
    expect(screens.map((screen) => lettersOf(screen).endsWith('eind.'))).toEqual([true, true])
  })

  it('does not take an abbreviation or a time for the end of a sentence', () => {
    const [screen] = packBlocks(
      blocksOf(`${'woord '.repeat(25)}bijv. om 10.30 uur of later ${'woord '.repeat(20)}`),
      ROOM,
    )
    expect(lettersOf(screen)).not.toMatch(/bijv\.$/)
  })

  it('never spreads a price over two screens', () => {
    const price = ':fact[€ 49,95 per stuk]{id="price" value="49.95" unit="EUR"}'
    const screens = packBlocks(blocksOf(`${'woord '.repeat(38)}${price} ${'woord '.repeat(30)}`), ROOM)
    expect(screens.filter((screen) => lettersOf(screen).includes('€49,95perstuk'))).toHaveLength(1)
  })

  it('goes on counting, and gives no second bullet to an item that goes on', () => {
    const items = Array.from({ length: 9 }, (_, index) => `${index + 1}. ${'woord '.repeat(10)}`).join('\n')
    const starts = packBlocks(blocksOf(items), ROOM).map(([list]) => list?.type === 'list' && list.start)
    expect(starts[0]).toBe(1)
    expect(starts[1]).toBeGreaterThan(1)
    const long = packBlocks(blocksOf(`- ${'woord '.repeat(90)}`), ROOM)
    const goesOn = long.map(([list]) => list?.type === 'list' && list.children[0]?.data?.continued === true)
    expect(goesOn).toEqual([false, ...long.slice(1).map(() => true)])
  })

  it('keeps a heading with what it announces', () => {
    const screens = packBlocks(blocksOf(`${'woord '.repeat(36)}\n\n### Kop\n\n${'woord '.repeat(20)}`), ROOM)
    expect(screens.map((screen) => screen[0]?.type)).toEqual(['paragraph', 'heading'])
  })
})

it('rather cuts a list than leave its heading alone on a screen', () => {
  const items = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'].map((word) => `- ${word}`).join('\n')
  const [first] = packBlocks(blocksOf(`### Uitzonderingen\n\n${items}`), ROOM)
  expect(first?.map(({ type }) => type)).toEqual(['heading', 'list'])
})
