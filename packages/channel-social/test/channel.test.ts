import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { socialChannels } from '../src/channel.ts'
import * as api from '../src/index.ts'
import { measure } from '../src/measure.ts'
import { maxOf } from '../src/network.ts'
import { hostileText } from './hostile-text.ts'
import { type RenderOptions, render } from './render.ts'

const seed = 20261121

describe('@kanaal/channel-social', () => {
  it('exports these names', () => {
    expect(Object.keys(api).sort()).toEqual([
      'blueskyChannel',
      'linkedinChannel',
      'mastodonChannel',
      'measure',
      'socialChannels',
      'socialOptions',
      'socialRules',
      'splitIntoPosts',
      'xChannel',
    ])
    expect(socialChannels.map(({ id }) => id)).toEqual(['x', 'bluesky', 'mastodon', 'linkedin'])
  })

  it('takes a target’s own limits before the network’s', () => {
    const limits = [
      {
        id: 'post',
        max: 5_000,
        unit: 'grapheme' as const,
        source: 'https://example.org',
        checkedAt: '2026-11-21',
      },
    ]
    const { posts } = render('Lang. '.repeat(300), { target: 'mastodon', limits })
    expect(posts).toHaveLength(1)
    expect(posts[0]?.count.max).toBe(5_000)
  })
})

const networks = socialChannels.map(({ id }) => id)
const OFFER = `---
description: Alles voor school.
---

::cta[Bestel nu]{href="https://winkel.nl/bestel?maat=groot%20genoeg"}
`

describe.each(networks)('%s', (target) => {
  const text = (markdown: string, more: RenderOptions = {}) =>
    render(markdown, { target, ...more }).posts[0]?.text ?? ''
  const reaches = (markdown: string, href: string, more: RenderOptions = {}) => {
    const [post] = render(markdown, { target, ...more }).posts
    return JSON.stringify(post?.facets ?? '').includes(href) || (post?.text ?? '').includes(href)
  }

  it('leads to the call to action, else to the document’s page', () => {
    expect(reaches(OFFER, 'https://winkel.nl/bestel?maat=groot%20genoeg')).toBe(true)
    expect(text(OFFER)).toContain('Bestel nu: ')
    expect(text(OFFER)).not.toContain('winkel.nl/nl/terug-naar-school')
    expect(reaches('Alles voor school.', 'https://winkel.nl/nl/terug-naar-school/')).toBe(true)
    expect(
      reaches(OFFER, 'https://winkel.nl/nl/terug-naar-school/', { options: { pageLink: 'always' } }),
    ).toBe(true)
    expect(text('Alles voor school.', { options: { pageLink: 'never', hashtags: 0 } })).toBe(
      'Alles voor school.',
    )
  })

  it('counts clicks by the template, once, on the same origin, and keeps what is there', () => {
    const options = { utm: { source: '{channel}', medium: 'social', campaign: 'na & ja' } }
    const { posts } = render(OFFER, { target, options })
    const url = new URL(posts[0]?.link ?? '')
    expect(url.origin).toBe('https://winkel.nl')
    expect(url.href.startsWith('https://winkel.nl/bestel?maat=groot%20genoeg&utm_source=')).toBe(true)
    expect([...url.searchParams]).toEqual([
      ['maat', 'groot genoeg'],
      ['utm_source', target],
      ['utm_medium', 'social'],
      ['utm_campaign', 'na & ja'],
    ])
    const tagged = OFFER.replace('maat=groot%20genoeg', 'utm_source=eigen')
    expect(
      new URL(render(tagged, { target, options }).posts[0]?.link ?? '').searchParams.getAll('utm_source'),
    ).toEqual(['eigen'])
  })

  it('mentions nobody but who is allowed', () => {
    const shown = render('Dag @redactie, @everyone en @iemand@example.social, mail info@winkel.nl.', {
      target,
      options: { mentions: ['redactie'] },
    })
    const { posts } = shown
    const json = JSON.stringify(posts)
    expect(json).not.toContain('facet#mention')
    if (target === 'x' || target === 'mastodon') {
      expect(json).toContain('@redactie')
      expect(json).not.toMatch(/@(everyone|iemand)/)
      expect(json).toContain('info@winkel.nl')
    }
    if (target === 'linkedin') {
      const payload = String(shown.output.files.find(({ role }) => role === 'payload')?.body)
      expect(/"commentary": "(.*)"/.exec(payload)?.[1]).not.toMatch(/[^\\]@/)
    }
  })

  it('takes control characters, bidi overrides and hidden tags out, and leaves emoji and joiners whole', () => {
    const hidden = 'zie\u202ereclame\u0007 \u{e0041}hier 👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 می‌خواهم'
    expect(text(hidden)).toMatch(/^ziereclame hier 👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 می‌خواهم\n\n/)
  })

  it('carries conditions that apply, and says which do not', () => {
    const price = ':::disclaimer{for="price"}\nZolang de voorraad strekt.\n:::'
    expect(text(`Nu € 49,95.\n\n${price}`)).toContain('Zolang de voorraad strekt.')
    expect(text(`Nu goedkoop.\n\n${price}`)).not.toContain('Zolang')
    expect(render(`Nu goedkoop.\n\n${price}`, { target }).losses.map(({ cause }) => cause)).toEqual([
      'disclaimer-for',
    ])
    expect(text(`Nu goedkoop.\n\n${price.replace('price', 'health')}`)).toContain('Zolang')
    // A property of every object is a subject like any other.
    expect(text(`Nu goedkoop.\n\n${price.replace('price', '__proto__')}`)).toContain('Zolang')
  })

  it('passes on until when it is true', () => {
    const { output } = render('---\nvalidUntil: 2026-09-06\n---\n\nAlleen nu.', {
      target,
      now: '2026-09-01T10:00:00Z',
    })
    expect(output.validUntil).toBeTruthy()
  })

  it('keeps limits, link, conditions and a ledger without overlap, on hostile documents', () => {
    const markdown = fc.record({
      lead: hostileText(30),
      body: hostileText(60),
      label: hostileText(6),
      conditions: hostileText(30),
      thread: fc.constantFrom('never', 'when-needed', 'always'),
      maxPosts: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(markdown, ({ lead, body, label, conditions, thread, maxPosts }) => {
        const inline = (value: string) => value.replace(/[\r\n[\]{}\\<>`:]/g, ' ')
        const source = `:::teaser\n${inline(lead)}\n:::\n\n${inline(body)}\n\n::cta[${inline(label)}]{href="https://winkel.nl/bestel"}\n\n:::disclaimer\nVoorwaarde ${inline(conditions)}\n:::\n`
        const { posts, losses, output, context, composition } = render(source, {
          target,
          options: { thread, maxPosts },
        })
        for (const post of posts) {
          expect(post.count.value).toBeLessThanOrEqual(post.count.max)
          expect(measure(post.text, 'byte')).toBeLessThanOrEqual(maxOf(context.limits, 'post-bytes'))
        }
        expect(posts[0]?.link).toBe('https://winkel.nl/bestel')
        expect(posts[0]?.text).toMatch(/winkel\.nl\/bestel/)
        // Never omitted: all of its letters stand in the posts, in order.
        const all = posts.map(({ text }) => text.replace(/ \(\d+\/\d+\)(?=\n\n|$)/, '')).join('')
        expect(all.replace(/\s/g, '')).toContain('Voorwaarde')
        if (composition.disclaimers === 'with-text') expect(posts[0]?.text).toContain('Voorwaarde')
        const places = losses.map(({ type, place }) => `${type} ${JSON.stringify(place.position)}`)
        expect(new Set(places.filter((place) => place.includes('start'))).size).toBe(
          places.filter((place) => place.includes('start')).length,
        )
        expect(() => JSON.parse(JSON.stringify(output.parts))).not.toThrow()
      }),
      { numRuns: 150, seed },
    )
  }, 240_000)
})

describe('a document without a description', () => {
  const paragraph = `${'Kapotte rits of losse zool? Vijf vrijwilligers helpen je gratis. '.repeat(8)}Dus meld je aan.`
  const markdown = `---\ntitle: Repair Café in de winkel\n---\n\n${paragraph}\n`

  it.each(['x', 'bluesky', 'mastodon', 'linkedin'])(
    'is its title and its first sentences on %s',
    (target) => {
      const { posts, losses } = render(markdown, { target })
      expect(posts).toHaveLength(1)
      expect(posts[0]?.text).toMatch(/^Repair Café in de winkel\n\nKapotte rits of losse zool\?/)
      expect(posts[0]?.text).toMatch(/[.?]\n\n\S+$/)
      expect(posts[0]?.count.value).toBeLessThanOrEqual(posts[0]?.count.max ?? 0)
      expect(losses.map(({ cause }) => cause)).toEqual(target === 'linkedin' ? [] : ['teaser'])
    },
  )
})

describe('attachments', () => {
  const markdown =
    '---\nimage: weg.jpg\ndescription: Kijk mee.\n---\n\n![Tafel](tafel.jpg)\n\n![Stoel](stoel.jpg)\n\n![Nergens](nergens.jpg)'
  const asset = (src: string) => ({ src, url: `https://winkel.nl/${src}`, mediaType: 'image/jpeg' })
  const inputs = { assets: { 'tafel.jpg': asset('tafel.jpg'), 'stoel.jpg': asset('stoel.jpg') } }

  it('are the lead image alone, or the first picture that was found', () => {
    expect(render(markdown, { inputs }).posts[0]?.media.map(({ alt }) => alt)).toEqual(['Tafel'])
  })

  it('are never pictures that nobody found', () => {
    const { posts, losses } = render(markdown, { inputs, options: { attach: 'images' } })
    expect(posts[0]?.media.map(({ alt }) => alt)).toEqual(['Tafel', 'Stoel'])
    expect(losses).toContainEqual(expect.objectContaining({ cause: 'image-missing', excerpt: 'Nergens' }))
  })
})

describe('a post on LinkedIn', () => {
  it('follows its hook with the first paragraph, where X keeps to the hook', () => {
    const markdown = '---\ndescription: Kijk mee.\n---\n\nMet koffie en taart.'
    expect(render(markdown, { target: 'linkedin' }).posts[0]?.text).toMatch(
      /^Kijk mee\.\n\nMet koffie en taart\./,
    )
    expect(render(markdown, { target: 'x' }).posts[0]?.text).not.toContain('taart')
  })
})
