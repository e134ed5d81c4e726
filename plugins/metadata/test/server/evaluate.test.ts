// Documents -> what the index says of them, and the rows that hold it.
import { parseMarkdown } from '@kanaal/content'
import { articleProfile, defaultProfiles, defineProfile, sketchOfDocument } from '@kanaal/metadata'
import { site } from '@kanaal/types'
import { expect, it, vi } from 'vitest'
import { evaluate, type Ruleset } from '../../server/src/evaluate'
import { toFinding } from '../../server/src/gate'
import { ALWAYS, NEVER, toFacetRows, toIndexRow } from '../../server/src/index-rows'
import { risksOf } from '../../server/src/risks-of'

const nobodyLeft = { gone: new Set<string>(), escalateMonths: 3 }
const ruleset: Ruleset = {
  version: 'v1',
  profiles: defaultProfiles,
  defaults: {},
  site: site.parse({
    url: 'https://example.org',
    name: 'Example',
    locales: ['nl', 'en'],
    defaultLocale: 'nl',
    timeZone: 'Europe/Amsterdam',
  }),
  targets: [
    { id: 'web', channel: 'web', title: { en: 'Web' }, isDefault: true },
    { id: 'email', channel: 'email', title: { en: 'E-mail' }, isDefault: true },
    { id: 'kiosk-lobby', channel: 'kiosk', title: { en: 'Lobby' }, isDefault: false },
  ],
}
const read = (front: string, body = 'Een zin die iets zegt.') =>
  parseMarkdown(`---\n${front}\n---\n\n${body}\n`, { locale: 'nl', id: 'api::article.article/a' })
const evaluated = (front: string, more: Partial<Ruleset> = {}) =>
  evaluate(read(front), { ...ruleset, ...more })
const row = {
  id: 1,
  locale: 'nl',
  status: 'published' as const,
  values: { updatedAt: '2026-08-17T09:00:00.000Z' },
  entry: async () => undefined,
}

it('M16 counts plain dates in the days of the site, clocks that change included', () => {
  const { validFrom, validUntil, reviewDue } = evaluated(
    'title: A\nvalidFrom: 2026-10-25\nvalidUntil: 2026-10-25\nreviewBy: 2026-12-31',
  )
  expect(new Date(validFrom).toISOString()).toBe('2026-10-24T22:00:00.000Z')
  // 25 hours later: the clock went back that night.
  expect(new Date(validUntil).toISOString()).toBe('2026-10-25T23:00:00.000Z')
  expect(new Date(reviewDue).toISOString()).toBe('2026-12-31T23:00:00.000Z')
  expect(evaluated('title: A')).toMatchObject({ validFrom: ALWAYS, validUntil: NEVER, reviewDue: NEVER })
})

it('M16 gives a channel its own span, by target before channel', () => {
  const { channels } = evaluated(
    'title: A\nvalidUntil: 2026-12-31\nchannels: [web, kiosk]\nvalidity: { kiosk: { until: 2026-09-06 }, kiosk-lobby: { until: 2026-09-07T12:00Z } }',
  )
  expect(channels.map(({ target, validUntil }) => [target, new Date(validUntil).toISOString()])).toEqual([
    ['web', '2026-12-31T23:00:00.000Z'],
    ['kiosk-lobby', '2026-09-07T12:00:00.000Z'],
  ])
})

it('M9 M10 scores each channel that the document is meant for, the same on every day', () => {
  const { channels, profile, wanted } = evaluated('title: A\nowner: Ann')
  expect(channels.map(({ target }) => target)).toEqual(['web', 'email'])
  expect(profile).toBe('article@1.0.0')
  expect(wanted).toContain('reviewBy')
  expect(wanted).not.toContain('owner')
  const [web] = channels
  expect(web?.score).toBeGreaterThan(0)
  expect(web?.score).toBeLessThan(1)
})

it('M9 scores what a grace still allows as missing: the same the day before it ends and the day after', () => {
  const properties = articleProfile.properties.map((property) =>
    property.key === 'owner'
      ? { ...property, obligation: 'mandatory' as const, enforcedFrom: '2027-02-01' }
      : property,
  )
  const profiles = [defineProfile({ ...articleProfile, properties })]
  vi.useFakeTimers()
  try {
    vi.setSystemTime('2027-01-31T12:00:00Z')
    const before = evaluated('title: A', { profiles })
    vi.setSystemTime('2027-02-02T12:00:00Z')
    expect(evaluated('title: A', { profiles })).toEqual(before)
    expect(before.channels[0]?.isReady).toBe(false)
  } finally {
    vi.useRealTimers()
  }
})

it('M16 shows a date as it was written, of a target or of its channel', () => {
  const front =
    'title: A\nvalidUntil: 2026-08-10\nchannels: [web, kiosk]\nvalidity: { kiosk: { until: 2026-09-06 } }'
  const risks = (now: string) =>
    risksOf(read(front), evaluated(front), ruleset.targets, Date.parse(now), nobodyLeft).map((risk) =>
      'date' in risk ? [risk.kind, risk.date, risk.target] : [risk.kind],
    )
  expect(risks('2026-08-20T12:00Z')).toEqual([['expired', '2026-08-10', undefined]])
  expect(risks('2026-09-01T12:00Z')).toEqual([
    ['expired', '2026-08-10', undefined],
    ['expiring', '2026-09-06', 'kiosk-lobby'],
  ])
})

it('M3 counts what is inherited as there', () => {
  const defaults = { site: { owner: 'Newsroom' }, campaigns: { school: { team: 'Marketing' } } }
  const { steward, wanted } = evaluated('title: A\ncampaign: school', { defaults })
  expect(steward).toMatchObject({ owner: 'Newsroom', team: 'Marketing', campaign: 'school' })
  expect(wanted).not.toContain('owner')
})

it('M8 refuses what is mandatory, and warns until the day that a stricter profile sets', () => {
  const strict = (enforcedFrom?: string) => ({
    profiles: [
      defineProfile({
        ...articleProfile,
        properties: articleProfile.properties.map((property) =>
          property.key === 'owner'
            ? { ...property, obligation: 'mandatory', ...(enforcedFrom ? { enforcedFrom } : {}) }
            : property,
        ),
      }),
    ],
  })
  const say = (profiles: Partial<Ruleset>, at: string, language: string) =>
    evaluated('title: A', profiles).missing.map((one) => {
      const finding = toFinding(one, { now: Date.parse(at), language, fields: { body: [] } })
      return [finding.severity, finding.place?.field?.join('.'), finding.reason]
    })
  expect(say(strict(), '2026-08-17T00:00Z', 'nl')).toEqual([
    ['error', 'contentMetadata.owner', 'Eigenaar ontbreekt. Noem wie erop aanspreekbaar is.'],
  ])
  expect(say(strict('2027-02-01'), '2027-01-31T22:00Z', 'en')).toEqual([
    [
      'warning',
      'contentMetadata.owner',
      'Owner is missing. Name the person who answers for it. From 2027-02-01 this stops a publication.',
    ],
  ])
  // Midnight in Amsterdam.
  expect(say(strict('2027-02-01'), '2027-01-31T23:00Z', 'en')[0]?.[0]).toBe('error')
})

it('M22 names for whom it is, from metadata and from terms', () => {
  const document = read('title: A\npersona: [persona:ouder]\njourneyStage: [consider]')
  const terms = [
    { key: 'persona:student', scheme: 'persona', prefLabel: {}, role: 'audience' },
    { key: 'topic:school', scheme: 'topic', prefLabel: {}, role: 'subject' },
  ]
  const { targeting } = evaluate({ ...document, terms } as never, ruleset)
  expect(targeting).toMatchObject({
    persona: ['persona:ouder', 'persona:student'],
    journeyStage: ['consider'],
  })
})

it('M22 names for whom it is not, and what comes first', () => {
  const evaluation = evaluated(
    'title: A\nnotFor: { persona: [senior, senior], segment: press }\nprecedence: 20',
  )
  const index = toIndexRow('api::article.article', 'a', row, evaluation)
  expect(index).toMatchObject({ personas: 0, segments: 0, left_out: 2, precedence: 20 })
  const facets = toFacetRows('api::article.article', 'a', row, evaluation)
  expect(facets.filter(({ facet }) => String(facet).startsWith('not-'))).toMatchObject([
    { facet: 'not-persona', value: 'senior' },
    { facet: 'not-segment', value: 'press' },
  ])
  const plain = toIndexRow('api::article.article', 'a', row, evaluated('title: A'))
  expect([plain.left_out, plain.precedence]).toEqual([0, 0])
})

it('M30 makes one row of what is single, and one for everything there are several of', () => {
  const evaluation = evaluated(`title: ${'x'.repeat(300)}\nowner: Ann\npersona: [a, b]\nchannels: [web]`)
  const index = toIndexRow('api::article.article', 'a', row, evaluation)
  expect(index).toMatchObject({
    owner: 'Ann',
    personas: 2,
    stages: 0,
    missing: 0,
    ruleset: 'v1',
    review_due: NEVER,
    updated_at: Date.parse('2026-08-17T09:00:00Z'),
  })
  expect(String(index.title).length).toBeLessThanOrEqual(255)
  const facets = toFacetRows('api::article.article', 'a', row, evaluation)
  expect(facets.filter(({ facet }) => facet === 'persona').map(({ value }) => value)).toEqual(['a', 'b'])
  expect(facets.filter(({ facet }) => facet === 'channel').map(({ value }) => value)).toEqual(['web'])
  expect(new Set(facets.map(({ doc }) => doc))).toEqual(new Set([index.doc]))
  expect(new Set(facets.map((facet) => Object.keys(facet).join()))).toHaveProperty('size', 1)
})

it('M10 what is meant for no target of the site is not ready, and a risk, however complete it is', () => {
  const document = read('title: A\nchannels: [website]')
  const evaluation = evaluate(document, ruleset)
  expect(toIndexRow('api::article.article', 'a', row, evaluation)).toMatchObject({
    score: 0,
    is_ready: false,
  })
  const risksFor = (one: typeof document) =>
    risksOf(one, evaluate(one, ruleset), ruleset.targets, 0, { gone: new Set(), escalateMonths: 3 })
  expect(risksFor(document)).toEqual([{ kind: 'nowhere', channels: '"website"' }])
  expect(risksFor(read('title: A\nchannels: [web]'))).toEqual([])
})

it('M6 lists what was written for another text', () => {
  const document = read(
    'title: A\ndescription: De bus rijdt elke dag naar het museum.',
    'Schilderijen in het museum.',
  )
  const { metadata } = document
  const other = sketchOfDocument(
    read('title: B', 'Heel iets anders, over een bakkerij in het dorp en haar brood.'),
  )
  const drifted = { ...document, metadata: { ...metadata, overrides: { description: { sketch: other } } } }
  expect(evaluate(drifted, ruleset).drift).toEqual(['description'])
})
