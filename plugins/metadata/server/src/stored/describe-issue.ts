// A zod issue -> its path, and what is and what was expected there, in English and Dutch.
import { didYouMean } from '@kanaal/content'
import type { Localized } from '@kanaal/types'
import type { z } from '@strapi/utils'
import type { StoredIssue } from './stored-attributes'

/** The value as it was sent, and the names that the outermost object knows. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  names: readonly string[],
): StoredIssue[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      what: path.length === 0 ? unknown(key, names) : unknownHere(key),
    }))
  }
  const found = at(value, path)
  return [{ path, what: found === undefined ? absent(issue) : expected(issue, shown(found)) }]
}

function unknown(key: string, names: readonly string[]): Localized {
  const near = didYouMean(key, names)
  return {
    en: `There is no metadata "${key}".${near ? ` Did you mean "${near}"?` : ' What is your own belongs under "custom".'}`,
    nl: `Er zijn geen metadata "${key}".${near ? ` Bedoelde u "${near}"?` : ' Wat u zelf bedacht hoort onder "custom".'}`,
  }
}

/** Inside a value, or beside metadata, nothing is one's own. */
const unknownHere = (key: string): Localized => ({
  en: `There is no "${key}" here. Leave it out.`,
  nl: `Hier hoort geen "${key}". Laat het weg.`,
})

const absent = (issue: z.core.$ZodIssue): Localized => {
  const { en, nl } = kindOf(issue)
  return { en: `Nothing stands here; expected ${en}.`, nl: `Hier staat niets; verwacht werd ${nl}.` }
}

const expected = (issue: z.core.$ZodIssue, found: string): Localized => {
  const { en, nl } = kindOf(issue)
  return { en: `${found} stands here; expected ${en}.`, nl: `Hier staat ${found}; verwacht werd ${nl}.` }
}

const KINDS: Record<string, { en: string; nl: string }> = {
  string: { en: 'a text', nl: 'een tekst' },
  number: { en: 'a number', nl: 'een getal' },
  boolean: { en: 'true or false', nl: 'true of false' },
  array: { en: 'a list', nl: 'een lijst' },
  object: { en: 'an object', nl: 'een object' },
  record: { en: 'an object', nl: 'een object' },
}
const FORMATS: Record<string, { en: string; nl: string }> = {
  email: { en: 'an e-mail address, such as name@example.org', nl: 'een e-mailadres, zoals naam@example.org' },
  url: {
    en: 'a whole address, such as https://www.example.org',
    nl: 'een heel adres, zoals https://www.example.org',
  },
}
/** As the types write the pattern of the names of facts. */
const NAME_PATTERN = '/^[a-z0-9][a-z0-9-]{0,63}$/'
const NAME = {
  en: 'a name of small letters, digits and hyphens, such as price-2026',
  nl: 'een naam van kleine letters, cijfers en streepjes, zoals prijs-2026',
}
const KEY = { en: 'a key of the right form', nl: 'een sleutel van de juiste vorm' }
const DATE = {
  en: 'a date such as 2026-08-17, or a time with its offset such as 2026-08-17T09:00+02:00',
  nl: 'een datum zoals 2026-08-17, of een tijd met afwijking zoals 2026-08-17T09:00+02:00',
}

function kindOf(issue: z.core.$ZodIssue): { en: string; nl: string } {
  if (issue.code === 'invalid_type')
    return KINDS[issue.expected] ?? { en: issue.expected, nl: issue.expected }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map((one) => `"${String(one)}"`)
    return { en: list(values, 'or'), nl: list(values, 'of') }
  }
  if (issue.code === 'invalid_format') {
    const known = issue.pattern === NAME_PATTERN ? NAME : FORMATS[issue.format]
    if (known) return known
    const isDate = issue.format === 'regex' && issue.pattern?.startsWith('/^\\d{4}-\\d{2}-\\d{2}') === true
    return isDate
      ? DATE
      : {
          en: `something like ${issue.pattern ?? issue.format}`,
          nl: `iets als ${issue.pattern ?? issue.format}`,
        }
  }
  if (issue.code === 'too_small') {
    const isText = issue.origin === 'string'
    return isText
      ? { en: 'a text that is not empty', nl: 'een tekst die niet leeg is' }
      : { en: `at least ${issue.minimum}`, nl: `ten minste ${issue.minimum}` }
  }
  if (issue.code === 'too_big') return { en: `at most ${issue.maximum}`, nl: `ten hoogste ${issue.maximum}` }
  if (issue.code === 'invalid_key') return KEY
  if (issue.code === 'invalid_union') {
    const values = 'options' in issue && Array.isArray(issue.options) ? issue.options : undefined
    if (!values) return unionOf(issue.errors)
    const options = values.map((one) => `"${String(one)}"`)
    return { en: list(options, 'or'), nl: list(options, 'of') }
  }
  return { en: issue.message, nl: issue.message }
}

/** One form of several, each by what stands at its own first mistake; inside an object, by the name of the part. */
function unionOf(branches: readonly (readonly z.core.$ZodIssue[])[]): { en: string; nl: string } {
  const kinds = branches.flatMap(([issue]) => {
    if (!issue) return []
    const kind = kindOf(issue)
    const part = issue.path.join('.')
    return part === ''
      ? [kind]
      : [
          {
            en: `an object whose "${part}" is ${kind.en}`,
            nl: `een object waarin "${part}" ${kind.nl} is`,
          },
        ]
  })
  const said = (language: 'en' | 'nl') => [...new Set(kinds.map((kind) => kind[language]))]
  return { en: list(said('en'), 'or'), nl: list(said('nl'), 'of') }
}

const list = (values: readonly string[], or: string): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} ${or} ${values.at(-1)}`

const shown = (value: unknown): string => {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${[...text].slice(0, 59).join('')}…` : text
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  )
}
