// M6: a value written by hand is kept, and marked where the text became another one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likenessOf, sketchOf } from '../src/drift/sketch-of.ts'
import { driftOf, sketchOfDocument } from '../src/index.ts'
import { parse } from './site.ts'

const school = `The new school year begins on Monday and the doors open at half past eight. Bring the blue form,
a pencil case and something to eat at noon. Parents find the timetable on the site and at the desk. Bicycles go
behind the gym; scooters stay at home this year. Who comes by bus leaves at line seven every ten minutes.`
const museum = `Our museum shows paintings of rivers and harbours until spring. Tickets cost ten euros, children come
in free. The cafe on the top floor looks out over the water. Guides speak Dutch, English and French.`

describe('M6 drift', () => {
  test('a sketch does not see case, marks and white space', () => {
    expect(sketchOf(school.toUpperCase().replaceAll('.', ' !\n'))).toBe(sketchOf(school))
    expect(sketchOf('')).toMatch(/^[0-9a-f]{128}$/)
  })

  test('likeness is near the share of pieces in common', () => {
    expect(likenessOf(sketchOf(school), sketchOf(school))).toBe(1)
    expect(likenessOf(sketchOf(school), sketchOf(museum))).toBeLessThan(0.1)
    const numbers = fc.integer({ min: 3, max: 60 })
    fc.assert(
      fc.property(numbers, numbers, (kept, added) => {
        const piece = (name: string, count: number) =>
          Array.from({ length: count }, (_, at) => `${name}${at}`)
        const base = piece('w', kept + 2)
        const longer = [...base, ...piece('n', added)]
        const truth = kept / (kept + added)
        const estimate = likenessOf(sketchOf(base.join(' ')), sketchOf(longer.join(' ')))
        // Four standard deviations of 64 hashes.
        expect(Math.abs(estimate - truth)).toBeLessThan(4 * Math.sqrt((truth * (1 - truth)) / 64) + 0.03)
      }),
      { numRuns: 200 },
    )
  })

  const documentWith = (text: string, description: string, sketch: string) => {
    const document = parse(`---\ntitle: A\ndescription: ${JSON.stringify(description)}\n---\n\n${text}\n`)
    return { ...document, metadata: { ...document.metadata, overrides: { description: { sketch } } } }
  }
  const sketch = sketchOfDocument(parse(`${school}\n`))
  const description = 'When the new school year begins, what to bring and where bicycles go.'

  test('an override of a text that is as it was has not drifted', () => {
    expect(driftOf(documentWith(school, description, sketch))).toEqual([])
    expect(driftOf(documentWith(school.replace('seven', 'nine'), description, sketch))).toEqual([])
  })

  test('an override of another text has, and says how much is left', () => {
    const [drift] = driftOf(documentWith(museum, description, sketch))
    expect(drift?.key).toBe('description')
    expect(drift?.likeness).toBeLessThan(0.1)
    expect(drift?.fit).toBeLessThan(0.3)
  })
})
