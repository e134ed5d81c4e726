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
      what: unknown(key, path.length === 0 ? names : []),
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
  return { en: issue.message, nl: issue.message }
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
