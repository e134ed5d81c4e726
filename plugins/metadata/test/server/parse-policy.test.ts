// A policy that is none -> what is wrong with it, in the words of people and in both languages.
import { errors } from '@strapi/utils'
import { expect, it } from 'vitest'
import { parsePolicy, wrongParts } from '../../server/src/policies/parse-policy'

const said = { en: 'Words we avoid' }
const base = { id: 'no-jargon', title: said, rationale: said, fix: said }

it('says which kinds of policy there are', () => {
  const [wrong] = wrongParts({ ...base, kind: 'forbid' })
  expect(wrong).toEqual({
    path: ['kind'],
    what: {
      en: '"forbid" stands here; expected "existence", "substitution", "required" or "occurrence".',
      nl: 'Hier staat "forbid"; verwacht werd "existence", "substitution", "required" of "occurrence".',
    },
  })
})

it('says nothing in the words of a library', () => {
  const wrong = [3, {}, { ...base, kind: 'existence' }, { ...base, id: 'A B', severity: 'x' }].flatMap(
    wrongParts,
  )
  const texts = wrong.flatMap(({ what }) => [what.en, what.nl])
  expect(texts.length).toBeGreaterThan(5)
  for (const text of texts) expect(text).not.toMatch(/Invalid|Too small|undefined|\^\[|expected \.|werd \./)
})

it('throws in the language of whoever asks', () => {
  const parse = () => parsePolicy({ ...base, kind: 'forbid' }, 'nl', ['definition'])
  expect(parse).toThrow(errors.ValidationError)
  expect(parse).toThrow('definition.kind: Hier staat "forbid"; verwacht werd')
})
