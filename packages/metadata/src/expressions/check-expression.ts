// An expression and the type of what it is to give, to what is wrong with it; nothing where it fits.
import { didYouMean } from '@kanaal/content'
import type { Computed } from '@kanaal/types'
import type { NameType } from './names.ts'
import { type Part, parseExpression } from './parse-expression.ts'

export interface ExpressionTarget {
  key: string
  type: NameType
  /** Where only some words will do. */
  options?: readonly string[] | undefined
}

/**
 * Before any document is read: a name that nobody knows, or a value that cannot stand there, is a mistake of the site.
 *
 * `checkExpression('{titel}', { key: 'description', type: 'text' }, names)` gives `there is no "titel", did you mean "title"?`
 */
export const checkExpression = (
  written: Computed['compute'],
  target: ExpressionTarget,
  names: ReadonlyMap<string, NameType>,
): string | undefined => {
  if (Array.isArray(written) && target.type !== 'texts')
    return `${target.key} takes one value, so one expression, not a list`
  for (const one of [written].flat()) {
    const problem = checkOne(one, target, names)
    if (problem !== undefined) return problem
  }
  return undefined
}

const checkOne = (
  written: string,
  { key, type, options }: ExpressionTarget,
  names: ReadonlyMap<string, NameType>,
): string | undefined => {
  const parsed = parseExpression(written)
  if ('problem' in parsed) return parsed.problem
  const { parts } = parsed
  const used = parts.flatMap((part) => ('name' in part ? [part.name] : []))
  const unknown = used.find((name) => !names.has(name))
  if (unknown !== undefined) return unknownName(unknown, [...names.keys()])
  const alone = soleName(parts)
  if (options && !(used.length === 0 && options.includes(wordsOf(parts))))
    return `${key} is one of ${options.join(', ')}; nothing else can be computed for it`
  if (type === 'date' && (alone === undefined || names.get(alone) !== 'date'))
    return `${key} is a date, so expected the name of one date alone, such as {date}`
  const several = used.find((name) => names.get(name) === 'texts')
  if (several === undefined || (type === 'texts' && alone === several)) return undefined
  return type === 'texts'
    ? `{${several}} has several values; in a list it stands alone, without words beside it`
    : `{${several}} has several values, and ${key} takes one`
}

const unknownName = (name: string, known: readonly string[]): string => {
  const guess = didYouMean(name, known)
  const remedy = guess === undefined ? `there are ${known.join(', ')}` : `did you mean "${guess}"?`
  return `there is no "${name}", ${remedy}`
}

/** The name that is all there is. */
export const soleName = (parts: readonly Part[]): string | undefined => {
  const [only, ...rest] = parts
  return only && 'name' in only && rest.length === 0 ? only.name : undefined
}

const wordsOf = (parts: readonly Part[]): string =>
  parts.map((part) => ('text' in part ? part.text : '')).join('')
