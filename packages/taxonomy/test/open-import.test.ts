// An import in a thread says what the same import says without one, holds up nobody, and ends within its limits.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { compareImport, holdingMessages, prepareImport } from '@kanaal/taxonomy'
import { openImport } from '@kanaal/taxonomy/thread'
import { describe, expect, it } from 'vitest'
import { parseVocabulary } from '../src/index.ts'

const PREFIXES =
  '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ex: <http://example.org/> .\n'
const concepts = (count: number) =>
  PREFIXES +
  Array.from(
    { length: count },
    (_, at) =>
      `ex:c${at} a skos:Concept ; skos:broader ex:c${Math.floor(at / 20)}x ; skos:prefLabel "Concept ${at}"@en .`,
  ).join('\n')
const nothing = { prefixes: {}, schemes: [], collections: [], resources: [] }

describe('openImport', { timeout: 120_000 }, () => {
  it('T30 finds what is new and what changed, and gives those concepts whole', async () => {
    const text = concepts(1_200)
    const { vocabulary, messages } = prepareImport(await parseVocabulary(text), { key: 'x' })
    const known = vocabulary.concepts
      .slice(0, 1_100)
      .map((one, at) => (at === 7 ? { ...one, prefLabel: { en: ['Another'] } } : one))
    const direct = compareImport({ ...nothing, concepts: known }, vocabulary, 'en')
    const open = await openImport(text, { key: 'x' })
    try {
      expect(open.head.schemes).toEqual(vocabulary.schemes)
      const compared = await open.compare(nothing, known, 'en')
      const before = { ...nothing, concepts: known }
      expect(compared).toEqual({ ...direct.comparison, messages: holdingMessages(messages, before) })
      // What a file leads to in the store is there: `ex:c0x` and others are nowhere, and told of.
      expect(compared.messages[0]).toMatchObject({ ruleId: 'broken-links' })
      // Of 1,200 concepts and the scheme that they get, 100 and the scheme are new.
      expect([compared.added, compared.changed, compared.unchanged]).toEqual([101, 1, 1_099])
      const changed: string[] = []
      for await (const some of open.changed()) changed.push(...some.map(({ uri }) => uri))
      const uris = vocabulary.concepts.map(({ uri }) => uri)
      expect(changed).toEqual(uris.filter((uri) => direct.changed.has(uri)))
      expect(changed.length).toBeGreaterThan(100)
    } finally {
      await open.close()
    }
  })

  it('T5 T30 names the concepts of two lists apart, and wants a name for each', async () => {
    const table = 'id,parent,name\n1,,School\n2,1,Tas\n'
    const schemesOf = async (options: { key?: string; baseUri?: string; language?: string }) => {
      const open = await openImport(table, options)
      await open.close()
      return open.head.schemes.map(({ uri }) => uri)
    }
    expect(await schemesOf({ key: 'one' })).toEqual(['urn:kanaal:one'])
    expect(await schemesOf({ key: 'two' })).toEqual(['urn:kanaal:two'])
    expect(await schemesOf({ key: 'two', baseUri: 'https://e.org/two/' })).toEqual(['https://e.org/two'])
    await expect(openImport(table, {})).rejects.toThrow('Give it one')
    const open = await openImport(table, { key: 'two', language: 'nl' })
    const { messages } = await open.compare(nothing, [], 'nl')
    await open.close()
    const ids = messages.map(({ ruleId }) => ruleId)
    expect(open.head.schemes[0]?.prefLabel).toEqual({ nl: ['two'] })
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(ids).not.toContain('unidirectionally-related-concepts')
    // Triples have URIs of their own, and a relative one is still nobody's.
    const relative = '<a> a <http://www.w3.org/2004/02/skos/core#Concept> .'
    await expect(openImport(relative, { key: 'one' })).rejects.toThrow('no absolute URI')
  })

  it('lets everybody else go on', async () => {
    const text = concepts(20_000)
    const loop = monitorEventLoopDelay({ resolution: 5 })
    loop.enable()
    const started = performance.now()
    const open = await openImport(text, {})
    const spent = performance.now() - started
    loop.disable()
    await open.close()
    expect(spent).toBeGreaterThan(300)
    // ns. What is left are the clones of what was asked.
    expect(loop.max / 1e6).toBeLessThan(spent / 2)
  })

  it.each([
    ['Turtle that is none', 'ex:a a ex:b .', {}, 'syntax-invalid'],
    [
      'a circle',
      `${PREFIXES}ex:a a skos:Concept ; skos:broader ex:b . ex:b skos:broader ex:a .`,
      {},
      'hierarchical-cycles',
    ],
    ['what takes too long', concepts(20_000), { deadlineMs: 20 }, 'deadline-exceeded'],
    ['what takes too much memory', concepts(60_000), { heapMb: 24 }, 'memory-exceeded'],
  ])('refuses %s, and says why', async (_, text, limits, ruleId) => {
    const problem = await openImport(text, {}, limits).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(problem).toMatchObject({ name: 'RefusedVocabulary', messages: [{ ruleId }] })
  })
})
