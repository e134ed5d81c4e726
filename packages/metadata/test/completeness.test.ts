// M9 and M10: completeness per profile, channel and locale, with what is missing, why, and how to mend it.
import { describe, expect, test } from 'vitest'
import {
  articleProfile,
  completenessOf,
  defineProfile,
  eventProfile,
  inheritMetadata,
  type Profile,
  resolveMetadata,
} from '../src/index.ts'
import { parse, site } from './site.ts'

const of = (markdown: string, profile: Profile, channels: string[], now?: string) => {
  const document = parse(markdown)
  return completenessOf(document, resolveMetadata(document, { site }), profile, { channels, now })
}

describe('M9 completeness', () => {
  test('says per channel what is missing, why it matters and how to mend it, in two languages', () => {
    const { channels } = of('---\ntitle: Open\n---\n\nOpen on Sunday.\n', articleProfile, ['web', 'email'])
    const [web, email] = channels
    expect(web).toMatchObject({ channel: 'web', locale: 'en', profile: 'article@1.0.0', isReady: true })
    expect(web?.gaps.map(({ key }) => key)).not.toContain('copy.email.preheader')
    const authors = web?.gaps.find(({ key }) => key === 'authors')
    // A list is called as its house calls it, one or many.
    expect(authors?.what).toEqual({ en: 'Authors: none yet.', nl: 'Auteurs: nog geen.' })
    const gap = email?.gaps.find(({ key }) => key === 'copy.email.preheader')
    expect(gap?.what).toEqual({
      en: 'Preheader of the mail is missing.',
      nl: 'Preheader van de mail ontbreekt.',
    })
    expect(gap?.fix.nl).toBe('Schrijf één regel die iets toevoegt aan het onderwerp.')
    expect(gap?.why.en).toContain('inbox')
    expect(gap?.place).toMatchObject({ documentId: 'en/back-to-school' })
  })

  test('mandatory gaps come first, and a channel with one is not ready', () => {
    const [web] = of('---\ntitle: Reading\ntype: event\n---\n\nCome.\n', eventProfile, ['web']).channels
    expect(web?.isReady).toBe(false)
    expect(web?.gaps.slice(0, 2).map(({ key, obligation }) => [key, obligation])).toEqual([
      ['start', 'mandatory'],
      ['place', 'mandatory'],
    ])
    const markdown =
      '---\ntitle: Reading\ntype: event\nfacts: { place: { value: Town hall, unit: place } }\n---\n\nCome :date[Monday]{at="2027-05-03T18:00"}.\n'
    const [ready] = of(markdown, eventProfile, ['web']).channels
    expect(ready?.isReady).toBe(true)
    expect(ready?.score).toBeGreaterThan(web?.score ?? 1)
  })

  test('the score is of the weights, and a channel does not count what it does not show', () => {
    const text = { en: 'A', nl: 'A' }
    const base = { type: 'text', title: text, why: text, fix: text } as const
    const profile = defineProfile({
      id: 'p',
      version: '1.0.0',
      title: text,
      types: ['*'],
      properties: [
        { ...base, key: 'title', obligation: 'mandatory', length: { max: 4 } },
        { ...base, key: 'owner', obligation: 'recommended', channels: { x: { obligation: 'unused' } } },
        { ...base, key: 'team', obligation: 'optional' },
      ],
    })
    const [web, x] = of('---\ntitle: Open\n---\n', profile, ['web', 'x']).channels
    expect([web?.score, web?.filled, web?.expected]).toEqual([0.75, 1, 2])
    expect([x?.score, x?.filled, x?.expected, x?.gaps]).toEqual([1, 1, 1, []])
    const [long] = of('---\ntitle: Opened\n---\n', profile, ['x']).channels
    expect(long?.score).toBe(0.5)
    expect(long?.gaps[0]).toMatchObject({
      kind: 'too-long',
      what: { en: 'A has 6 characters, at most 4 are shown. Shorten it by 2.' },
    })
    expect(long?.isReady).toBe(true)
  })

  test('a stricter profile warns until its day has come', () => {
    const strict = defineProfile({
      ...articleProfile,
      version: '2.0.0',
      properties: articleProfile.properties.map((one) =>
        one.key === 'owner' ? { ...one, obligation: 'mandatory', enforcedFrom: '2027-01-01' } : one,
      ),
    })
    const gapOn = (now: string | undefined) =>
      of('---\ntitle: Open\n---\n', strict, ['web'], now).channels[0]?.gaps.find(({ key }) => key === 'owner')
    expect(gapOn('2026-12-31T23:00:00Z')).toMatchObject({
      obligation: 'recommended',
      enforcedFrom: '2027-01-01',
    })
    expect(gapOn(undefined)).toMatchObject({ obligation: 'recommended' })
    expect(gapOn('2027-01-01T00:00:00Z')).toMatchObject({ obligation: 'mandatory' })
  })

  test('an alternative text counts only where there is a picture, and may be empty on purpose', () => {
    const keys = (markdown: string) =>
      of(markdown, articleProfile, ['web']).channels[0]?.gaps.map(({ key }) => key)
    expect(keys('---\ntitle: Open\n---\n')).not.toContain('image.alt')
    expect(keys('---\ntitle: Open\nimage: /a.jpg\n---\n')).toContain('image.alt')
    expect(keys('---\ntitle: Open\nimage: { src: /a.jpg, alt: "" }\n---\n')).not.toContain('image.alt')
  })
})

describe('M3 and M4: inheritance and provenance', () => {
  const defaults = {
    site: { license: 'https://example.org/licence', owner: 'web team', rights: 'Ours' },
    locales: { en: { owner: 'english desk' } },
    types: { news: { owner: 'press' } },
    campaigns: { school: { callToAction: { label: 'Order', href: '/order' }, owner: 'campaigns' } },
  }
  const values = (markdown: string) => {
    const document = inheritMetadata(parse(markdown), defaults)
    const resolved = resolveMetadata(document, { site })
    const suggestions = [{ key: 'persona', value: ['parents'], by: 'tagger', score: 0.8 }]
    return completenessOf(document, resolved, articleProfile, { channels: [], suggestions }).values
  }

  test('the nearest level wins, and each value says where it came from', () => {
    const found = values('---\ntitle: Open\ntype: news\ncampaign: school\n---\n\nOpen on Sunday. Come in.\n')
    expect(found.title?.origin).toEqual({ from: 'own' })
    expect(found.owner).toEqual({
      value: 'campaigns',
      origin: { from: 'inherited', level: 'campaign', name: 'school' },
    })
    expect(found.callToAction?.origin).toMatchObject({ level: 'campaign' })
    expect(found.license?.origin).toEqual({ from: 'inherited', level: 'site' })
    expect(found.description).toEqual({
      value: 'Open on Sunday. Come in.',
      origin: { from: 'extracted', rule: 'lead-to-sentence', version: 1 },
    })
    expect(found.persona?.origin).toEqual({ from: 'suggested', by: 'tagger', score: 0.8 })
    expect(values('---\ntitle: Open\ntype: news\n---\n').owner?.value).toBe('press')
    expect(values('---\ntitle: Open\n---\n').owner?.value).toBe('english desk')
    expect(values('---\ntitle: Open\nowner: Ada\n---\n').owner).toEqual({
      value: 'Ada',
      origin: { from: 'own' },
    })
  })

  test('what is inherited is part of the document, and names like __proto__ are inert', () => {
    const document = parse('---\ntitle: Open\ncampaign: __proto__\ntype: constructor\n---\n')
    const inherited = inheritMetadata(document, defaults)
    expect(inherited.hash).not.toBe(document.hash)
    expect(inherited.metadata.owner).toBe('english desk')
    expect(inheritMetadata(inherited, defaults)).toBe(inherited)
    expect(inheritMetadata(document, {})).toBe(document)
  })
})

test('M10 a day of grace ends with that day in the site’s time zone', () => {
  const words = { en: 'a', nl: 'a' }
  const owner = {
    key: 'owner',
    title: words,
    type: 'text',
    obligation: 'mandatory',
    why: words,
    fix: words,
  } as const
  const graced = { id: 'graced', version: '1.0.0', title: words, types: ['*'] }
  const profile = defineProfile({ ...graced, properties: [{ ...owner, enforcedFrom: '2027-02-01' }] })
  const document = parse('---\ntitle: Soup\n---\n\nCook.\n')
  const isReady = (now: string, timeZone?: string) =>
    completenessOf(document, resolveMetadata(document, { site }), profile, {
      channels: ['web'],
      now,
      timeZone,
    }).channels[0]?.isReady
  expect(isReady('2027-01-31T22:59:59Z', 'Europe/Amsterdam')).toBe(true)
  expect(isReady('2027-01-31T23:00:00Z', 'Europe/Amsterdam')).toBe(false)
  expect(isReady('2027-02-01T04:59:59Z', 'America/New_York')).toBe(true)
  expect([isReady('2027-01-31T23:59:59Z'), isReady('2027-02-01T00:00:00Z')]).toEqual([true, false])
})
