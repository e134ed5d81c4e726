import { describe, expect, it } from 'vitest'
import { namedConcepts, parseMarkdown, resolveDocument } from '../src/index.ts'

const TERM = { key: 'topic:bag', scheme: 'topic', prefLabel: { en: 'Bag', nl: 'Tas' } }
const inputs = { includes: {}, assets: {}, terms: { 'topic:bag': TERM }, links: {}, messages: [] }
const target = { id: 'web', channel: 'web' }

describe('namedConcepts', () => {
  it('takes keys, with what they are to the document, each once', () => {
    expect(
      namedConcepts({
        topics: ['topic:bag', 'School bags', 'Note: read this'],
        tags: ['topic:bag'],
        persona: ['persona:parent'],
        purpose: 'purpose:sale',
      }),
    ).toEqual([
      { key: 'topic:bag', role: 'subject' },
      { key: 'persona:parent', role: 'audience' },
      { key: 'purpose:sale', role: 'purpose' },
    ])
  })

  it('become terms of the document where a vocabulary knows them', () => {
    const document = parseMarkdown('---\ntopics: [topic:bag, topic:unknown]\n---\n\nText.\n')
    const { terms } = resolveDocument(document, { target, inputs }).document
    expect(terms).toEqual([{ ...TERM, role: 'subject' }])
  })

  it('leave an assignment as it is', () => {
    const document = parseMarkdown('---\ntopics: [topic:bag]\n---\n\nText.\n')
    const assigned = { ...document, terms: [{ ...TERM, prefLabel: {}, weight: 0.5 }] }
    const { terms } = resolveDocument(assigned, { target, inputs }).document
    expect(terms).toEqual([{ ...TERM, weight: 0.5 }])
  })
})
