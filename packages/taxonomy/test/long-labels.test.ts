import { expect, it } from 'vitest'
import { checkVocabulary, parseVocabulary, RefusedVocabulary } from '../src/index.ts'

const skos = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ex: <http://example.org/> .'

it('says a long label in short, and nothing that turns a line around', async () => {
  const labels = [`${'lang '.repeat(400)}woord`, '\u202Eomgekeerd\u2066']
  const text = labels
    .map((label, at) => `ex:c${at} a skos:Concept ; skos:prefLabel "${label}"@nl .`)
    .join('\n')
  const vocabulary = await parseVocabulary(`${skos}\n${text}`)
  const reasons = checkVocabulary(vocabulary).map(({ reason }) => reason)
  expect(reasons.length).toBeGreaterThan(3)
  for (const reason of reasons) {
    expect(reason.length).toBeLessThan(700)
    expect(reason).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
  }
})

it('T9 says which line set the width of a level, where another keeps to none', async () => {
  const text = 'Dieren\n        Vogels\n  Vissen\n'
  const refused = await Promise.resolve()
    .then(() => parseVocabulary(text))
    .catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(RefusedVocabulary)
  expect(String(refused)).toMatch(/[Ll]ine 3.*line 2 has 8/)
})
