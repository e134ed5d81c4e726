// Severities that somebody set -> an error where they are for what is not there: they would do nothing, and say nothing.
import { didYouMean } from '@kanaal/content'
import type { CheckSubject, Level } from './define-check.ts'
import { checks } from './index.ts'

/** A mistake of whoever set it, and no finding about the vocabulary; `path` is the place in the settings. */
export class InvalidCheckSettings extends Error {
  override readonly name = 'InvalidCheckSettings'

  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`)
  }
}

const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'off']

/** @throws InvalidCheckSettings */
export function refuseUnknownSettings({ vocabulary, graph, settings }: CheckSubject): void {
  const { severities = {}, schemes = {} } = settings
  refuseUnknownLevels('severities', severities)
  const uris = [...vocabulary.concepts, ...vocabulary.collections].flatMap(({ uri }) => graph.schemesOf(uri))
  const known = [...new Set([...vocabulary.schemes.map(({ uri }) => uri), ...uris])].sort()
  for (const [scheme, levels] of Object.entries(schemes)) {
    const path = `schemes[${JSON.stringify(scheme)}]`
    if (!known.includes(scheme))
      refuse(path, `there is no scheme <${scheme}> in the vocabulary`, scheme, known)
    refuseUnknownLevels(path, levels)
  }
}

function refuseUnknownLevels(path: string, levels: Readonly<Record<string, unknown>>): void {
  const ids = checks.map(({ id }) => id)
  for (const [id, level] of Object.entries(levels)) {
    const here = `${path}[${JSON.stringify(id)}]`
    if (!ids.includes(id)) refuse(here, `there is no check "${id}"`, id, ids)
    const name = String(level)
    if (!LEVELS.some((one) => one === level))
      refuse(here, `expected ${LEVELS.join(', ')}, not "${name}"`, name, LEVELS)
  }
}

/** Names of a list that are shown whole. */
const SHOWN = 10

function refuse(path: string, fault: string, name: string, known: readonly string[]): never {
  const guess = didYouMean(name, known)
  const all = known.length > 0 && known.length <= SHOWN ? `. There is: ${known.join(', ')}` : ''
  throw new InvalidCheckSettings(
    path,
    guess === undefined ? `${fault}${all}` : `${fault}; did you mean "${guess}"?`,
  )
}
