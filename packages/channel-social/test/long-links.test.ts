// A call to action and its link are never lost, however long the address.
import fc from 'fast-check'
import twitter from 'twitter-text'
import { describe, expect, it } from 'vitest'
import { socialChannels } from '../src/channel.ts'
import { measure } from '../src/measure.ts'
import { render } from './render.ts'

const PAGE = 'https://winkel.nl/nl/terug-naar-school/'
const address = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9_%=+~-]{0,40}$/),
    fc.constantFrom('', '/', '?a=', '&b=', '-', '.', 'é', '/p/'),
    fc.integer({ min: 1, max: 120 }),
  )
  .map(([part, border, times]) => `https://winkel.nl/${`${part}${border}`.repeat(times)}`)

describe.each(socialChannels.map(({ id }) => id))('a long link on %s', (target) => {
  it('stays, or gives way to the page', () => {
    fc.assert(
      fc.property(address, (href) => {
        const { posts, context, composition } = render(
          `---\ntitle: T\ncallToAction:\n  label: Bestel nu\n  href: ${JSON.stringify(href)}\n---\n\nAlles voor school.`,
          { target },
        )
        const whole = context.link(href) ?? ''
        const [first] = posts
        const isLong = composition.longLinks.length > 0
        expect(first?.link).toBe(isLong ? PAGE : whole)
        const uris = first?.facets?.flatMap(({ features }) =>
          features.map((one) => ('uri' in one ? one.uri : '')),
        )
        const shown = uris
          ? uris.includes(isLong ? PAGE : whole)
          : first?.text.includes(isLong ? PAGE : whole)
        expect(shown).toBe(true)
        expect(first?.text).toContain('Bestel nu')
        for (const { text, count } of posts) {
          expect(count.value).toBeLessThanOrEqual(count.max)
          if (target === 'x') expect(twitter.parseTweet(text).weightedLength).toBeLessThanOrEqual(280)
        }
      }),
      { numRuns: 150, seed: 20261122 },
    )
  }, 60_000)
})

describe('an address of more than 256 signs without a dot', () => {
  const long = `https://winkel.nl/${'a'.repeat(600)}?id=${'b'.repeat(600)}`
  it('weighs 23 on X, as twitter-text says', () => {
    for (const text of [long, `Bestel: ${long}`, `${long} nu`, `\n\n${long}`])
      expect(measure(text, 'x-weighted')).toBe(twitter.parseTweet(text).weightedLength)
    expect(measure(long, 'mastodon')).toBe(23)
  })
  it('weighs all of it where its host is none', () => {
    const text = `https://winkel.notatld/${'a'.repeat(600)}`
    expect(measure(text, 'x-weighted')).toBeGreaterThanOrEqual(twitter.parseTweet(text).weightedLength)
  })
  it('is never counted lower than twitter-text does', () => {
    fc.assert(
      fc.property(address, (href) => {
        const text = `${href} x`
        expect(measure(text, 'x-weighted')).toBeGreaterThanOrEqual(twitter.parseTweet(text).weightedLength)
      }),
      { numRuns: 300, seed: 20261122 },
    )
  })
})
