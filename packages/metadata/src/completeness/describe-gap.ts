// A gap to the sentence that says what is and what was expected, in English and Dutch.
import { sentence } from '@kanaal/content'
import type { Localized } from '@kanaal/types'
import type { Property } from '../profile/property.ts'
import type { Value } from '../values/value.ts'
import type { GapKind } from './completeness-of.ts'

/** Of a list nobody knows whether its name is one of many or of one: `Authors`, `Audience`. */
const NONE = { en: '{title}: none yet.', nl: '{title}: nog geen.' }

const SENTENCES: Record<GapKind, { en: string; nl: string }> = {
  missing: { en: '{title} is missing.', nl: '{title} ontbreekt.' },
  unwritten: {
    en: '{title} is taken from the text; nobody wrote it yet.',
    nl: '{title} komt uit de tekst; nog niemand heeft dit geschreven.',
  },
  suggested: {
    en: '{title}: only suggested. Accept or reject it.',
    nl: '{title}: alleen voorgesteld. Neem het over of wijs het af.',
  },
  'too-long': {
    en: '{title} has {actual} characters, at most {max} are shown. Shorten it by {over}.',
    nl: '{title} telt {actual} tekens, er worden er hooguit {max} getoond. Kort in met {over}.',
  },
  'too-short': {
    en: '{title} has {actual} {actual|character|characters}, expected at least {min}.',
    nl: '{title} telt {actual} {actual|teken|tekens}, verwacht: minstens {min}.',
  },
  'too-few': {
    en: '{title} has {actual} {actual|value|values}, expected at least {min}.',
    nl: '{title} heeft {actual} {actual|waarde|waarden}, verwacht: minstens {min}.',
  },
  'too-many': {
    en: '{title} has {actual} values, expected at most {max}.',
    nl: '{title} heeft {actual} waarden, verwacht: hooguit {max}.',
  },
}

export const describeGap = (
  kind: GapKind,
  { title, length, min, max }: Property,
  value: Value | undefined,
): Localized => {
  const actual = sizeOf(value)
  const limits = kind === 'too-long' || kind === 'too-short' ? length : { min, max }
  const numbers = {
    actual,
    min: limits?.min ?? 0,
    max: limits?.max ?? 0,
    over: actual - (limits?.max ?? actual),
  }
  const say = (language: 'en' | 'nl'): string =>
    sentence(
      kind === 'missing' && max > 1 ? NONE : SENTENCES[kind],
      { title: title[language] ?? title.en, ...numbers },
      language,
    )
  return { en: say('en'), nl: say('nl') }
}

const sizeOf = (value: Value | undefined): number => {
  if (typeof value?.value === 'string') return [...value.value].length
  return Array.isArray(value?.value) ? value.value.length : 0
}
