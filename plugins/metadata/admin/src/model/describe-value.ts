// A stored value -> a short text for people: what they call what stands in it, and no quotes and brackets.
import type { Json } from '@kanaal/types'

/** What people call things, in the language of the interface; undefined where nobody named them. */
export interface Lexicon {
  /** Of a property or a part of one, by its path: `callToAction.href`. */
  nameOf(path: readonly string[]): string | undefined
  /** Of one of the choices of a property. */
  choice(property: string, value: string): string | undefined
  concept(key: string): string
  target(id: string): string | undefined
  rule(name: string): string | undefined
  date(text: string): string
  answer: { yes: string; no: string }
}

/** Characters of one value in a line; the export has all of it. */
const SHOWN = 160

/** What is kept for us beside a value: it says nothing to a reader. */
const BOOKKEEPING = new Set(['baseHash', 'sketch', 'v', 'provenance', 'score'])

const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}.*)?$/

/** @param path of the value, such as `['contentMetadata', 'validity']` */
export function describeValue(value: Json | null, path: readonly string[], lexicon: Lexicon): string {
  const text = toText(value, path, lexicon)
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`
}

function toText(value: Json | null, path: readonly string[], lexicon: Lexicon): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? lexicon.answer.yes : lexicon.answer.no
  if (typeof value === 'string') return toWord(value, path, lexicon)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) {
    return value.map((one) => toText(one, path, lexicon)).join(value.some(isOfParts) ? ' | ' : ', ')
  }
  if (typeof value.key === 'string') return toWord(value.key, path, lexicon)
  if (isFact(value)) return `${value.label ?? value.id}: ${value.text ?? amountOf(value, path, lexicon)}`
  return Object.entries(value)
    .filter(([key]) => !BOOKKEEPING.has(key))
    .map(([key, one]) => {
      const at = [...path, key]
      const name = lexicon.nameOf(at) ?? lexicon.target(key) ?? key
      const text = toText(one ?? null, at, lexicon)
      return isOfParts(one) ? `${name} (${text})` : `${name}: ${text}`
    })
    .join('; ')
}

interface Fact {
  id: string
  value: string
  label?: Json
  text?: Json
  unit?: Json
}

const isFact = (value: object): value is Fact =>
  'id' in value && typeof value.id === 'string' && 'value' in value && typeof value.value === 'string'

/** Of a telephone number or a place the unit says nothing to a reader. */
const amountOf = ({ value, unit }: Fact, path: readonly string[], lexicon: Lexicon): string =>
  /^-?[\d.,]+$/.test(value) ? [value, unit].filter(Boolean).join(' ') : toWord(value, path, lexicon)

const isOfParts = (value: Json | undefined): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('key' in value)

function toWord(text: string, path: readonly string[], lexicon: Lexicon): string {
  const last = path.at(-1) ?? ''
  if (DATE.test(text)) return lexicon.date(text)
  if (last === 'channels' || last === 'target') return lexicon.target(text) ?? text
  if (last === 'rule') return lexicon.rule(text) ?? text
  return lexicon.choice(path.slice(1).join('.'), text) ?? lexicon.concept(text)
}
