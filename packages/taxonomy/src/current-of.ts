// A concept of whatever time to the concepts that stand for it now.
import type { Graph } from './graph.ts'

/** A deprecated concept stands for what replaces it, step after step, and for nothing where nothing does. */
export function currentOf(uri: string, graph: Graph): string[] {
  const open = [uri]
  const seen = new Set<string>()
  const found: string[] = []
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (seen.has(one)) continue
    seen.add(one)
    const concept = graph.concept(one)
    if (concept && !concept.deprecated) found.push(one)
    else open.push(...(concept?.isReplacedBy ?? []))
  }
  return found
}
