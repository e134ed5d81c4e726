// What zod found wrong with a value to a sentence: what was expected there, and what was found instead.
import type { z } from 'zod'

/**
 * For the `error` of a parse: `schema.safeParse(value, { error: explainIssue })`. A schema's own words come first.
 *
 * `{ url: 'nope' }` gives `expected a whole address, such as https://www.example.org, not "nope"`
 */
export const explainIssue: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'custom') return undefined
  if (issue.code === 'unrecognized_keys')
    return `unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${issue.keys.map(quoted).join(', ')}`
  if (issue.code === 'invalid_union' && 'options' in issue && issue.discriminator !== undefined)
    return reasonOf(optionsOf(issue.options), Reflect.get(Object(issue.input), issue.discriminator))
  return reasonOf(expectationOf(issue), issue.input)
}

const reasonOf = (expectation: string | undefined, input: unknown): string | undefined => {
  if (expectation === undefined) return undefined
  return input === undefined
    ? `missing: expected ${expectation}`
    : `expected ${expectation}, not ${shown(input)}`
}

const optionsOf = (options: unknown): string | undefined =>
  Array.isArray(options)
    ? listOf(options.map((value) => (typeof value === 'string' ? quoted(value) : String(value))))
    : undefined

type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
  never: 'nothing',
  undefined: 'nothing',
}

const FORMATS: Record<string, string> = {
  email: 'an e-mail address, such as name@example.org',
  url: 'a whole address, such as https://www.example.org',
  datetime: 'a moment, such as 2026-08-17T09:00:00Z',
  date: 'a date, such as 2026-08-17',
  time: 'a time, such as 09:00',
}

function expectationOf(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? `a value of the type ${issue.expected}`
    case 'invalid_value':
      return optionsOf(issue.values)
    case 'invalid_format':
      return formatOf(issue)
    case 'too_small':
      return sizeOf(issue.origin, Number(issue.minimum), issue.inclusive === false ? 'more than' : 'at least')
    case 'too_big':
      return sizeOf(issue.origin, Number(issue.maximum), issue.inclusive === false ? 'less than' : 'at most')
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`
    case 'invalid_union':
      return listOf([...new Set(issue.errors.flatMap((branch) => branchOf(branch) ?? []))])
    case 'invalid_key':
      return 'a key of the right form'
    default:
      return undefined
  }
}

function formatOf(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  const { format, pattern } = issue as { format: string; pattern?: string }
  const known = FORMATS[format]
  if (known !== undefined) return known
  return pattern === undefined ? `a text of the form ${format}` : `a text that matches ${pattern}`
}

function sizeOf(origin: string, size: number, bound: string): string {
  if (origin === 'string') {
    if (size === 1 && bound === 'at least') return 'a text that is not empty'
    return `a text of ${bound} ${size} ${size === 1 ? 'character' : 'characters'}`
  }
  if (origin === 'array' || origin === 'set')
    return `a list of ${bound} ${size} ${size === 1 ? 'item' : 'items'}`
  return `${bound} ${size}`
}

/** One form of several: what it expects, at the place in it where it stopped. */
function branchOf([issue]: readonly z.core.$ZodIssue[]): string | undefined {
  if (!issue) return undefined
  const own = /^expected (?!.*, not )(.*)$/s.exec(issue.message)?.[1]
  const expectation =
    own ?? (issue.code === 'custom' ? issue.message : (expectationOf(issue) ?? issue.message))
  return issue.path.length === 0
    ? expectation
    : `an object whose ${quoted(issue.path.join('.'))} is ${expectation}`
}

const listOf = (items: readonly string[]): string | undefined =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} or ${items.at(-1)}` : items[0]

const quoted = (text: string): string => `"${text}"`

/** Characters of a wrong value that a message shows. */
const SHOWN = 60

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
