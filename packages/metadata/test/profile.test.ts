// M1: profiles compile to zod, JSON Schema and TypeScript from one source, and the three agree.
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  articleProfile,
  asDraft,
  defaultProfiles,
  defineProfile,
  eventProfile,
  pageProfile,
  profileFor,
  reviewMonthsOf,
  toJsonSchema,
  toTypeScript,
  toZod,
} from '../src/index.ts'
import { diagnosticsOf } from './diagnostics-of.ts'

const words = { en: 'Words', nl: 'Woorden' }
const texts = { title: words, why: words, fix: words }
const everything = defineProfile({
  id: 'everything',
  version: '1.2.3',
  title: words,
  types: ['everything'],
  properties: [
    { key: 'title', type: 'text', obligation: 'mandatory', length: { min: 2, max: 5 }, ...texts },
    { key: 'precedence', type: 'number', obligation: 'optional', ...texts },
    { key: 'draft', type: 'boolean', obligation: 'optional', ...texts },
    { key: 'date', type: 'date', obligation: 'optional', ...texts },
    { key: 'canonical', type: 'url', obligation: 'optional', ...texts },
    {
      key: 'sensitivity',
      type: 'option',
      obligation: 'optional',
      options: [
        { value: 'public', title: words },
        { value: 'secret', title: words },
      ],
      ...texts,
    },
    { key: 'terms', type: 'term', scheme: 'topic', obligation: 'optional', min: 2, max: 3, ...texts },
    { key: 'image', type: 'image', obligation: 'optional', ...texts },
    { key: 'authors', type: 'author', obligation: 'optional', max: 2, ...texts },
    { key: 'callToAction', type: 'call-to-action', obligation: 'optional', ...texts },
    { key: 'offer', type: 'money', obligation: 'optional', ...texts },
    { key: 'custom.note', type: 'long-text', obligation: 'optional', ...texts },
  ],
})

const good: Record<string, unknown[]> = {
  title: ['ab', 'abcde', '👍👍👍'],
  precedence: [0, 1.5],
  draft: [true],
  date: ['2026-08-17', '2026-08-17T09:00+02:00'],
  canonical: ['https://example.org/a'],
  sensitivity: ['public'],
  terms: [['topic:a', 'topic:b']],
  image: [{ src: 'a.jpg' }, { src: 'a.jpg', alt: '' }],
  authors: [[{ name: 'Ada' }]],
  callToAction: [{ label: 'Go', href: '/go', kind: 'primary' }],
  offer: [{ price: '49.95', currency: 'EUR' }],
  'custom.note': ['x'],
}
const bad: Record<string, unknown[]> = {
  title: ['a', 'abcdef', '', 3, null, '👍👍👍👍👍👍'],
  precedence: ['1', null],
  draft: ['true'],
  date: ['17-08-2026', ''],
  canonical: ['ftp://example.org', 'javascript:alert(1)', '/a'],
  sensitivity: ['internal'],
  terms: [['topic:a'], ['topic:a', 'other:b'], 'topic:a', ['topic:a', 'topic:b', 'topic:c', 'topic:d']],
  image: ['a.jpg', { alt: 'x' }, { src: 'a', width: 3 }],
  authors: [[], ['Ada'], [{ name: '' }]],
  callToAction: [{ label: 'Go' }, { label: 'Go', href: '/go', kind: 'third' }],
  offer: [
    { price: '49,95', currency: 'EUR' },
    { price: '1', currency: 'euro' },
  ],
  'custom.note': ['', 1],
}

describe('M1 profile', () => {
  const zod = toZod(everything)
  const validate = new Ajv2020({ strict: false }).compile(toJsonSchema(everything))

  test('zod and JSON Schema (as ajv reads it) accept and refuse the same records', () => {
    const one = fc.constantFrom(
      ...Object.keys(good).flatMap((key) =>
        [...(good[key] ?? []), ...(bad[key] ?? [])].map((value) => ({ [key]: value })),
      ),
      { unknown: 1 },
    )
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (parts) => {
        const record = Object.assign({}, ...parts)
        expect(validate(record)).toBe(zod.safeParse(record).success)
      }),
      { numRuns: 500 },
    )
  })

  test('every good value is accepted, every bad one refused with its path', () => {
    for (const [key, values] of Object.entries(good))
      for (const value of values) expect(zod.safeParse({ title: 'abc', [key]: value }).success).toBe(true)
    for (const [key, values] of Object.entries(bad))
      for (const value of values) {
        const { error } = zod.safeParse({ title: 'abc', [key]: value })
        expect(error?.issues[0]?.path[0], `${key} ${JSON.stringify(value)}`).toBe(key)
      }
  })

  test('a draft may lack what is mandatory, but not hold what is unknown', () => {
    const draft = toZod(asDraft(everything))
    expect(draft.safeParse({}).success).toBe(true)
    expect(draft.safeParse({ other: 1 }).success).toBe(false)
    expect(
      zod.safeParse(JSON.parse('{"title":"abc","__proto__":{"polluted":true}}')).data,
    ).not.toHaveProperty('polluted')
  })

  test('the TypeScript holds the same records', () => {
    const typed = (value: string) =>
      diagnosticsOf(`${toTypeScript(everything)}\nexport const x: EverythingMetadata = ${value}\n`)
    expect(typed("{ title: 'abc' }")).toEqual([])
    for (const [key, values] of Object.entries(good))
      expect(typed(JSON.stringify({ title: 'abc', [key]: values[0] })), key).toEqual([])
    expect(typed('{}')[0]).toContain('title')
    expect(typed("{ title: 'abc', terms: ['other:b', 'topic:a'] }")[0]).toContain('topic:')
    expect(typed("{ title: 'abc', sensitivity: 'internal' }")[0]).toContain('public')
  })

  test('its JSON Schema says which version it is of', () => {
    const schema = toJsonSchema(everything)
    expect(schema.$id).toBe('urn:kanaal:profile:everything:1.2.3')
    expect(schema.required).toEqual(['title'])
  })

  test('M20 how often it is read again follows from its risk, unless it says so itself', () => {
    const months = (change: object) => reviewMonthsOf(defineProfile({ ...everything, ...change }))
    expect([months({}), months({ risk: 'low' }), months({ risk: 'high' })]).toEqual([undefined, 24, 3])
    expect(months({ risk: 'high', reviewMonths: 1 })).toBe(1)
    expect(() => months({ risk: 'huge' })).toThrow('risk')
  })

  test('a profile that contradicts itself is refused with its path', () => {
    const [first] = everything.properties
    if (!first) throw new Error('a profile has properties')
    const declare = (change: object) => () =>
      defineProfile({ ...everything, properties: [{ ...first, ...change }] })
    expect(declare({ min: 3 })).toThrow('properties.0.min: at least 3 values, but at most 1')
    expect(declare({ scheme: 'topic' })).toThrow('properties.0.scheme')
    expect(declare({ options: [] })).toThrow('properties.0.options')
    expect(declare({ key: 'A b' })).toThrow('properties.0.key')
    expect(() => defineProfile({ ...everything, properties: [first, first] })).toThrow('properties.1.key')
  })
})

describe('M2 the starter kits', () => {
  test('speak English and Dutch', () => {
    for (const { title, properties } of defaultProfiles)
      for (const text of [title, ...properties.flatMap((one) => [one.title, one.why, one.fix])])
        expect(text.en && text.nl).toBeTruthy()
  })

  test('M1 name only what a document can have: what nothing stores, nobody could fill in', () => {
    const withKey = (key: string) => () =>
      defineProfile({
        ...{ id: 'own', version: '1.0.0', title: words, types: ['own'] },
        properties: [{ key, type: 'text', obligation: 'mandatory', ...texts }],
      })
    expect(withKey('ownr')).toThrow('properties.0.key: no document has "ownr"; did you mean "owner"?')
    expect(withKey('sku')).toThrow('custom.sku')
    for (const key of ['custom.sku', 'copy.email.preheader', 'offer', 'notFor.persona'])
      expect(withKey(key)).not.toThrow()
  })

  test('are for an article, a product, an event and a page, and ask of each what is its own', () => {
    const asked = (key: string) =>
      defaultProfiles.map(({ id, properties }) => {
        const found = properties.find((property) => property.key === key)
        return [id, found?.obligation ?? 'not']
      })
    expect(Object.fromEntries(asked('offer'))).toEqual({
      article: 'not',
      product: 'mandatory',
      event: 'optional',
      page: 'not',
    })
    expect(Object.fromEntries(asked('authors'))).toMatchObject({ article: 'recommended', page: 'not' })
    expect(Object.fromEntries(asked('userNeed'))).toMatchObject({ article: 'not', page: 'recommended' })
    expect(Object.fromEntries(asked('start'))).toMatchObject({ event: 'mandatory', page: 'not' })
    const types = defaultProfiles.flatMap((profile) => profile.types)
    expect(new Set(types).size).toBe(types.length)
  })

  test('are found by type, also as a Strapi uid; an unknown type is an article', () => {
    expect(profileFor('api::event.event')?.id).toBe('event')
    expect(profileFor('Aanbieding')?.id).toBe('product')
    expect(profileFor('recipe')).toBe(articleProfile)
    expect(profileFor('api::page.page')).toBe(pageProfile)
    expect(profileFor('recipe', [eventProfile])).toBeUndefined()
  })
})
