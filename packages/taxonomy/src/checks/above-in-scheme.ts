// A concept and one of its schemes to what stands above it there: the hierarchy may lead through other schemes.
import type { Graph } from '../graph.ts'

/** Whether a concept of the scheme stands above it, however far. */
export const isBelowInScheme = (uri: string, scheme: string, graph: Graph): boolean =>
  graph.broaderTransitive(uri).some((up) => graph.schemesOf(up).includes(scheme))

/** Those above it with nothing of the scheme above them; none in a circle. */
export const peaksAbove = (uri: string, scheme: string, graph: Graph): string[] =>
  graph
    .broaderTransitive(uri)
    .filter((up) => graph.schemesOf(up).includes(scheme) && !isBelowInScheme(up, scheme, graph))
