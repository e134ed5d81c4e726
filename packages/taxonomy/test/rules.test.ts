// Rules of terms: each says in both languages what is, why it matters and what to do.
import { messageOf, translateMessage } from '@kanaal/content'
import { describe, expect, it } from 'vitest'
import {
  schemeRequired,
  termOutside,
  termRules,
  termsTooFew,
  termsTooMany,
  termUnpublished,
} from '../src/index.ts'

const values = {
  'scheme-required': { scheme: 'Personas' },
  'term-outside': { key: 'topic:a', field: 'topics' },
  'term-unpublished': { label: 'Step', scheme: 'Topics' },
  'terms-too-few': { count: 1, min: 2, missing: 1, field: 'topics' },
  'terms-too-many': { count: 4, max: 3, more: 1, field: 'topics' },
}

describe.each(termRules)('$source/$id', (rule) => {
  it('says all of it in English and Dutch', () => {
    for (const text of [rule.title, rule.why, rule.fix, ...Object.values(rule.messages)])
      expect(text.nl && text.en).toBeTruthy()
    expect(rule.references).not.toEqual([])
  })

  it('T21 T17 its cases', () => {
    const { ok, notOk } = rule.cases
    expect(ok.length * notOk.length).toBeGreaterThan(0)
    for (const terms of ok) expect(rule.judge(terms, 'taxonomyTerms'), JSON.stringify(terms)).toEqual([])
    for (const { messages, ...terms } of notOk) {
      const said = rule.judge(terms, 'taxonomyTerms')
      expect(said.map(({ key }) => key)).toEqual(messages)
      for (const { reason, place } of said) {
        expect(reason).not.toMatch(/[{}]/)
        expect(place?.field).toEqual([terms.fields?.[0]?.name ?? 'taxonomyTerms'])
      }
    }
    // Nothing else objects to what one rule shows.
    for (const other of termRules.filter(({ id }) => id !== rule.id))
      for (const terms of notOk) expect(other.judge(terms, 'taxonomyTerms')).toEqual([])
  })

  it.each(['en', 'nl'])('leaves no slot of its sentence open (%s)', (language) => {
    const [message = ''] = Object.keys(rule.messages)
    const found = messageOf(rule, { message, values: values[rule.id as keyof typeof values] })
    const said = translateMessage(found, rule, language)
    expect(said).not.toMatch(/[{}]/)
    for (const value of Object.values(found.values ?? {})) expect(said).toContain(String(value))
  })
})

it('names every rule that stops a publication, and the one that warns', () => {
  const stopping = termRules.filter(({ severity }) => severity === 'error')
  expect(stopping).toEqual([schemeRequired, termOutside, termsTooFew, termsTooMany])
  expect(termUnpublished.severity).toBe('warning')
})
