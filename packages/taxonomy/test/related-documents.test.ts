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
  it('gives two documents one score, whatever else may be shown beside them', () => {
    const others = [of('1', 'rucksack'), of('2', 'satchel'), of('3', 'rucksack', 'pen'), of('4', 'pen')]
    const all = relatedDocuments(of('0', 'rucksack'), others, { index })
    const shown = new Set(['2', '4'])
    const some = relatedDocuments(of('0', 'rucksack'), others, { index, isShown: (id) => shown.has(id) })
    expect(some).toEqual(all.filter(({ id }) => shown.has(id)))
    expect(some.map(({ id }) => id)).toEqual(['2'])
  })
  it('names a shared term, and not again what is above it', () => {
    const others = [of('1', 'rucksack'), of('2', 'rucksack', 'bags')]
    const found = relatedDocuments(of('0', 'rucksack'), others, { index })
    expect(found.map(({ because }) => because)).toEqual([['rucksack'], ['rucksack']])
    const circle = createConceptIndex([term('a', 'b'), term('b', 'a')])
    expect(relatedDocuments(of('0', 'a'), [of('1', 'a')], { index: circle })[0]?.because).toEqual(['a', 'b'])
  })
})
