// Check: a concept that is broader than itself by way of others.

import type { Graph } from '../graph.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { QSKOS, SKOSIFY } from './references.ts'

export const hierarchicalCycles = defineCheck({
  id: 'hierarchical-cycles',
  severity: 'error',
  title: { en: 'Circle in the hierarchy', nl: 'Kring in de hiërarchie' },
  why: {
    en: 'Everything in the circle is broader and narrower than everything else in it; trees and counts go wrong.',
    nl: 'Alles in de kring is ruimer én enger dan de rest ervan; bomen en aantallen kloppen niet meer.',
  },
  fix: {
    en: 'Take out the one relation that should not be there; only a person can tell which.',
    nl: 'Haal de ene relatie weg die er niet hoort; welke, kan alleen een mens zeggen.',
  },
  messages: {
    cycle: {
      en: '{label} stands in a circle: {path}.',
      nl: '{label} staat in een kring: {path}.',
    },
  },
  references: [QSKOS, SKOSIFY],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept . ex:b a skos:Concept ; skos:broader ex:a .' }],
    notOk: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:broader ex:b . ex:b a skos:Concept ; skos:broader ex:c . ex:c a skos:Concept ; skos:broader ex:a .',
        messages: ['cycle'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    const done = new Set<string>()
    for (const uri of inOrBetweenCycles(vocabulary, graph)) {
      if (done.has(uri)) continue
      const path = pathBackTo(uri, graph, done)
      if (!path) continue
      for (const step of path) done.add(step)
      const names = [...path, uri].map((step) => nameOf(step, graph))
      const values = { path: names.join(' < ') }
      yield { message: 'cycle', subject: uri, others: path, property: 'broader', values }
    }
  },
})

/** Takes away tops and leaves until none is left: what remains is all that can be part of a circle. */
function inOrBetweenCycles({ concepts }: Vocabulary, graph: Graph): string[] {
  const left = new Set(concepts.map(({ uri }) => uri))
  for (const [up, down] of [
    [graph.broader, graph.narrower],
    [graph.narrower, graph.broader],
  ] as const) {
    const stepsUp = (uri: string): number => up(uri).filter((one) => one !== uri && left.has(one)).length
    const counts = new Map([...left].map((uri) => [uri, stepsUp(uri)]))
    const open = [...left].filter((uri) => counts.get(uri) === 0)
    for (let uri = open.pop(); uri !== undefined; uri = open.pop()) {
      left.delete(uri)
      for (const next of down(uri)) {
        const count = (counts.get(next) ?? 0) - 1
        counts.set(next, count)
        if (count === 0 && left.has(next)) open.push(next)
      }
    }
  }
  return [...left]
}

/** The shortest way up from a concept to itself; a concept that is its own broader one is another check's. */
function pathBackTo(start: string, graph: Graph, done: ReadonlySet<string>): string[] | undefined {
  const cameFrom = new Map<string, string>()
  let frontier = [start]
  while (frontier.length > 0) {
    const next: string[] = []
    for (const uri of frontier) {
      for (const up of graph.broader(uri)) {
        if (up === start && uri !== start) return unwind(uri, cameFrom)
        if (up === start || cameFrom.has(up) || done.has(up)) continue
        cameFrom.set(up, uri)
        next.push(up)
      }
    }
    frontier = next
  }
  return undefined
}

function unwind(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path: string[] = []
  for (let uri: string | undefined = end; uri !== undefined; uri = cameFrom.get(uri)) path.unshift(uri)
  return path
}
