import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RichText } from '@atproto/api'
import fc from 'fast-check'
import twitter from 'twitter-text'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { measure } from '../src/measure.ts'
import { hostileShapes, hostileText } from './hostile-text.ts'
import { thirdPartyData } from './third-party-data.ts'

const seed = 20261121

describe('measure, against the networks’ own libraries', () => {
  it('weighs 5,000 generated texts as twitter-text does', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        // Longer runs without white space or punctuation get an upper bound: see below.
        fc.pre(!/[^\s!-,/:-@[-^`{-~]{257}/.test(text))
        expect(measure(text, 'x-weighted')).toBe(twitter.parseTweet(text).weightedLength)
      }),
      { numRuns: 5_000, seed },
    )
  }, 120_000)

  it('counts 5,000 generated texts in graphemes and bytes as @atproto/api does', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const rich = new RichText({ text })
        expect(measure(text, 'grapheme')).toBe(rich.graphemeLength)
        expect(measure(text, 'byte')).toBe(Buffer.byteLength(text))
      }),
      { numRuns: 5_000, seed },
    )
  }, 120_000)

  it('is exact on the paragraphs of real documents', () => {
    const folder = thirdPartyData('markdown')
    if (!folder) return
    let compared = 0
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.md')) continue
      const paragraphs = readFileSync(join(folder, file), 'utf8').split(/\n{2,}/)
      for (const text of paragraphs.filter((paragraph) => paragraph.length <= 1_000).slice(0, 40)) {
        expect(measure(text, 'x-weighted'), `${file}: ${text}`).toBe(twitter.parseTweet(text).weightedLength)
        expect(measure(text, 'grapheme')).toBe(new RichText({ text }).graphemeLength)
        compared++
      }
    }
    expect(compared).toBeGreaterThan(2_000)
  }, 120_000)

  it('meets twitter-text’s conformance suite', () => {
    const file = thirdPartyData('conformance/twitter-text/validate.yml')
    if (!file) return
    const { tests } = parse(readFileSync(file, 'utf8')) as {
      tests: Record<string, { description: string; text: string; expected: { weightedLength: number } }[]>
    }
    const cases = [
      ...(tests.WeightedTweetsWithDiscountedEmojiCounterTest ?? []),
      ...(tests.UnicodeDirectionalMarkerCounterTest ?? []),
    ]
    expect(cases.length).toBeGreaterThan(20)
    for (const { description, text, expected } of cases) {
      // Its own JavaScript differs from the suite on emoji newer than its table; we follow what X runs.
      const weight = twitter.parseTweet(text).weightedLength
      if (text.length < 5_000) expect(measure(text, 'x-weighted'), description).toBe(weight)
      else expect(measure(text, 'x-weighted'), description).toBeGreaterThanOrEqual(weight)
      expect(weight, description).toBeGreaterThanOrEqual(expected.weightedLength)
    }
  })

  it('meets Mastodon’s and Bluesky’s published vectors', () => {
    const mastodon = thirdPartyData('conformance/mastodon/status-length.dev.json')
    const bluesky = thirdPartyData('conformance/atproto-richtext/richtext.dev.json')
    if (!mastodon || !bluesky) return
    const vectors = JSON.parse(readFileSync(mastodon, 'utf8')) as {
      limit: number
      cases: { name: string; text: string; spoiler_text?: string; over: boolean }[]
    }
    for (const { name, text, spoiler_text = '', over } of vectors.cases) {
      const length = measure(text, 'mastodon') + measure(spoiler_text, 'grapheme')
      expect(length > vectors.limit, name).toBe(over)
    }
    const { lengths } = JSON.parse(readFileSync(bluesky, 'utf8')) as {
      lengths: { text: string; utf8Bytes: number; graphemes: number }[]
    }
    for (const { text, utf8Bytes, graphemes } of lengths) {
      expect([measure(text, 'byte'), measure(text, 'grapheme')]).toEqual([utf8Bytes, graphemes])
    }
  })
})

describe('measure', () => {
  it('counts what each network counts', () => {
    const text = 'Kijk op https://winkel.nl/heel/lang/pad?met=parameters 👨‍👩‍👧 @alice@example.social'
    expect(measure(text, 'x-weighted')).toBe(8 + 23 + 1 + 2 + 1 + '@alice@'.length + 'example.social'.length)
    expect(measure(text, 'mastodon')).toBe(8 + 23 + 1 + 1 + 1 + '@alice'.length)
    expect(measure('👨‍👩‍👧', 'utf16')).toBe(8)
    expect(measure('👨‍👩‍👧', 'byte')).toBe(18)
    expect(measure('\ud800', 'byte')).toBe(3)
    expect(measure('', 'x-weighted')).toBe(0)
  })

  it('counts a run of over 256 letters never too low', () => {
    for (const text of [
      `${'の'.repeat(300)}a.nl`,
      'a.'.repeat(300),
      `https://a.nl/${'x'.repeat(500)}`,
      `${'x'.repeat(300)}.nl`,
    ]) {
      expect(measure(text, 'x-weighted')).toBeGreaterThanOrEqual(twitter.parseTweet(text).weightedLength)
    }
    expect(measure(`https://a.nl/${'x/'.repeat(500)}`, 'x-weighted')).toBe(23)
  })

  it('takes time in proportion to the length, on hostile shapes too', () => {
    for (const unit of ['x-weighted', 'grapheme', 'mastodon'] as const) {
      for (const [name, text] of Object.entries(hostileShapes(100_000))) {
        const start = performance.now()
        measure(text, unit)
        // A quadratic counter takes minutes here, a linear one a few hundred milliseconds at most.
        expect(performance.now() - start, `${unit} ${name}`).toBeLessThan(3_000)
      }
    }
  }, 120_000)
})
