// M4 and M5: concepts that a text names are extracted by whoever knows them, and stand as suggestions until somebody accepts one.
import type { ConceptMatch, Document } from '@kanaal/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  articleProfile,
  completenessOf,
  defineProfile,
  extractMetadata,
  type Profile,
  resolveMetadata,
  toDublinCore,
  toHead,
  toSuggestions,
  valuesOf,
} from '../src/index.ts'
import { parse, site } from './site.ts'

const match = (key: string, score: number): ConceptMatch => ({
  key,
  prefLabel: { en: key.split(':')[1] ?? key },
  score,
  evidence: [{ text: 'bags', before: '', after: ' and books', zone: 'title' }],
})
const matches = [match('topic:bags', 0.6), match('region:utrecht', 0.7), match('topic:school', 0.9)]
const tagger = () => matches

const words = { en: 'Words', nl: 'Woorden' }
const term = { type: 'term', obligation: 'mandatory', title: words, why: words, fix: words } as const
const profile = defineProfile({
  ...articleProfile,
  id: 'tagged',
  properties: [
    { key: 'terms', ...term, scheme: 'topic', max: 5 },
    { key: 'custom.region', ...term, scheme: 'region' },
    { key: 'custom.brand', ...term, scheme: 'brand' },
  ],
})
const document = parse('---\ntitle: Bags\n---\n\nBags and books for school.\n')
const tagged = (...keys: string[]): Document => ({
  ...document,
  terms: keys.map((key) => ({ key, scheme: key.split(':')[0] ?? '', prefLabel: {} })),
})
const complete = (of: Document, by: Profile = profile) =>
  completenessOf(of, resolveMetadata(of, { site }), by, {
    channels: ['web'],
    suggestions: toSuggestions(by, extractMetadata(of, { tagger }).matches),
  })

describe('M5 taxonomy matches', () => {
  test('are what the tagger finds, with its rule and version; without a tagger there are none', () => {
    expect(extractMetadata(document, { tagger }).matches).toEqual({
      value: matches,
      rule: 'taxonomy-matches',
      version: 1,
    })
    expect(extractMetadata(document)).not.toHaveProperty('matches')
    expect(extractMetadata(document, { tagger: () => [] })).not.toHaveProperty('matches')
  })
})

describe('M4 suggested values', () => {
  test('stand where nothing better does: concepts of the property’s scheme, the best first', () => {
    const { values, channels } = complete(document)
    expect(values.terms).toEqual({
      value: ['topic:school', 'topic:bags'],
      origin: { from: 'suggested', by: 'taxonomy-matches', score: 0.9 },
    })
    expect(values['custom.region']?.value).toBe('region:utrecht')
    expect(values).not.toHaveProperty('custom.brand')
    expect(channels[0]?.isReady).toBe(false)
    expect(channels[0]?.gaps.map(({ key, kind }) => [key, kind])).toEqual([
      ['terms', 'suggested'],
      ['custom.region', 'suggested'],
      ['custom.brand', 'missing'],
    ])
    expect(channels[0]?.gaps[0]?.what).toEqual({
      en: 'Words: only suggested. Accept or reject it.',
      nl: 'Woorden: alleen voorgesteld. Neem het over of wijs het af.',
    })
  })

  test('a term of another scheme is no value of the property, so a suggestion stands beside it', () => {
    expect(complete(tagged('topic:toys')).values.terms).toMatchObject({
      value: ['topic:toys'],
      origin: { from: 'own' },
    })
    expect(complete(tagged('region:utrecht')).values.terms?.origin.from).toBe('suggested')
    expect(complete(tagged('region:utrecht', 'topic:toys')).values.terms?.value).toEqual(['topic:toys'])
  })

  test('are no more of a list than it may hold, and nothing of what is no term', () => {
    const two = { ...profile, properties: profile.properties.map((one) => ({ ...one, max: 1 })) }
    expect(complete(document, two).values.terms?.value).toBe('topic:school')
    const texts = {
      ...profile,
      properties: profile.properties.map((one) => ({ ...one, type: 'text' as const })),
    }
    expect(complete(document, texts).values).toEqual({})
  })

  test('never reach what is published, and never raise a score', () => {
    const key = fc.constantFrom(
      'topic:a',
      'topic:b',
      'region:c',
      'brand:d',
      '__proto__:e',
      'topic:constructor',
    )
    const score = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(key, score)), fc.subarray(['topic:a', 'region:c']), (found, own) => {
        const of = tagged(...own)
        const resolved = resolveMetadata(of, { site })
        const { matches } = extractMetadata(of, { tagger: () => found.map(([one, at]) => match(one, at)) })
        const suggestions = toSuggestions(profile, matches)
        const on = { channels: ['web'] }
        const bare = completenessOf(of, resolved, profile, on).channels[0]
        const full = completenessOf(of, resolved, profile, { ...on, suggestions }).channels[0]
        expect([full?.score, full?.isReady, full?.filled]).toEqual([bare?.score, bare?.isReady, bare?.filled])
        const values = valuesOf(of, resolved, profile, suggestions)
        const without = valuesOf(of, resolved, profile)
        for (const [name, value] of Object.entries(without)) expect(values[name]).toEqual(value)
      }),
    )
    const published = resolveMetadata(document, { site })
    const said = JSON.stringify([toHead(published), toDublinCore(published)])
    expect(said).not.toMatch(/topic:|utrecht/)
  })
})
