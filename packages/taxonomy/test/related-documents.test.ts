import { describe, expect, it } from 'vitest'
import { createConceptIndex, relatedDocuments } from '../src/index.ts'

const of = (id: string, ...keys: string[]) => ({ id, terms: keys.map((key) => ({ key })) })
const term = (key: string, ...broader: string[]) => ({ key, scheme: 't', prefLabel: { en: key }, broader })
const index = createConceptIndex([
  term('bags'),
  term('rucksack', 'bags'),
  term('satchel', 'bags'),
  term('pen'),
])

describe('relatedDocuments', () => {
  it('puts shared rare terms above shared common ones, and says which they are', () => {
    const others = [of('1', 'news', 'pen'), of('2', 'news'), of('3', 'news'), of('4', 'news'), of('5', 'x')]
    const found = relatedDocuments(of('0', 'news', 'pen'), others)
    expect(found.map(({ id }) => id)).toEqual(['1', '2', '3', '4'])
    expect(found[0]).toEqual({ id: '1', score: 1, because: ['pen', 'news'] })
  })
  it('knows that two terms below one are near, nearer ones first', () => {
    const others = [of('1', 'satchel'), of('2', 'rucksack'), of('3', 'pen')]
    const found = relatedDocuments(of('0', 'rucksack'), others, { index })
    expect(found.map(({ id }) => id)).toEqual(['2', '1'])
    expect(found[1]?.because).toEqual(['bags'])
  })
  it('does not depend on the order of documents or terms, nor on the document itself among them', () => {
    const others = [of('b', 'pen'), of('a', 'pen'), of('0', 'pen')]
    const found = relatedDocuments(of('0', 'pen', 'news'), others)
    expect(found).toEqual(relatedDocuments(of('0', 'news', 'pen'), [...others].reverse()))
    expect(found.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(relatedDocuments(of('0'), others)).toEqual([])
  })
})
