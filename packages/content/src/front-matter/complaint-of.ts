// What a parser of YAML or TOML says to the complaint that an editor understands.
import type { Complaint } from './front-matter.ts'

type Clue = readonly [pattern: RegExp, complaint: Complaint]

/** Of yaml 2: the code, then the message; the first that fits. */
const YAML: readonly Clue[] = [
  [/^BLOCK_AS_IMPLICIT_KEY/, 'colon'],
  [/^MISSING_CHAR: Missing closing ["']/, 'quote'],
  [/^TAB_AS_INDENT/, 'tab'],
  [/^DUPLICATE_KEY/, 'twice'],
  [/^BAD_SCALAR_START/, 'sign'],
  [/end with a [\]}]|^UNEXPECTED_TOKEN: Unexpected flow/, 'bracket'],
  [/^UNEXPECTED_TOKEN/, 'rest'],
  [/^BAD_INDENT/, 'indent'],
  [/^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR)/, 'word'],
]

/** Of smol-toml 1. */
const TOML: readonly Clue[] = [
  [/unfinished string/, 'quote'],
  [/redefine/, 'twice'],
  [/invalid value/, 'value'],
  [/expected comma or end/, 'bracket'],
  [/invalid date/, 'date'],
  [/key/, 'word'],
]

export const complaintOfYaml = (code: string, message: string): Complaint =>
  complaintIn(YAML, `${code}: ${message}`)
export const complaintOfToml = (message: string): Complaint => complaintIn(TOML, message)

const complaintIn = (clues: readonly Clue[], said: string): Complaint =>
  clues.find(([pattern]) => pattern.test(said))?.[1] ?? 'invalid'
