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
      { key: 'topic:bag', role: 'subject', field: 'topics' },
      { key: 'persona:parent', role: 'audience', field: 'persona' },
      { key: 'purpose:sale', role: 'purpose', field: 'purpose' },
    ])
  })

  it('become terms of the document where a vocabulary knows them', () => {
    const document = parseMarkdown('---\ntopics: [topic:bag, topic:unknown]\n---\n\nText.\n')
    const { terms } = resolveDocument(document, { target, inputs }).document
    expect(terms).toEqual([{ ...TERM, role: 'subject' }])
  })

  it('that a source of terms does not know are in nothing that is published; words stay', () => {
    const document = parseMarkdown(
      '---\ntopics: [topic:gone]\ntags: [topic:gone, "16:9", School]\npurpose: purpose:gone\n---\n\nText.\n',
    )
    const assigned = { ...document, terms: [{ key: 'gone:x', scheme: 'gone', prefLabel: {} }] }
    const messages = ['topic:gone', 'purpose:gone', 'gone:x'].map((key) => ({
      ...{ source: 'content', ruleId: 'term-unresolved', severity: 'warning' as const, reason: '' },
      ...{ key: 'missing', values: { key } },
    }))
    const asked = resolveDocument(assigned, { target, inputs: { ...inputs, messages } }).document
    expect([asked.terms, asked.metadata]).toEqual([[], { tags: ['16:9', 'School'] }])
    const unasked = resolveDocument(assigned, { target, inputs }).document
    expect([unasked.terms, unasked.metadata]).toEqual([assigned.terms, document.metadata])
  })

  it('leave an assignment as it is', () => {
    const document = parseMarkdown('---\ntopics: [topic:bag]\n---\n\nText.\n')
    const assigned = { ...document, terms: [{ ...TERM, prefLabel: {}, weight: 0.5 }] }
    const { terms } = resolveDocument(assigned, { target, inputs }).document
    expect(terms).toEqual([{ ...TERM, weight: 0.5 }])
  })
})
