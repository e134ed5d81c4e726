// The mail's own few words, in the language of the document where somebody wrote them, else in English and marked so.
import { directionOf, sentence } from '@kanaal/content'
import type { Context, Localized } from '@kanaal/types'
import { block, type Piece } from './block.ts'
import type { EmailOptions } from './options.ts'

const words = {
  view: { en: 'View in browser', nl: 'Bekijk in je browser' },
  unsubscribe: { en: 'Unsubscribe', nl: 'Uitschrijven' },
  preferences: { en: 'Change your preferences', nl: 'Voorkeuren wijzigen' },
  transcript: { en: 'Transcript', nl: 'Uitgeschreven tekst' },
  gallery: { en: 'See all {count} pictures', nl: 'Bekijk alle {count} foto’s' },
  readOn: { en: 'Read on: {heading}', nl: 'Lees verder: {heading}' },
  rest: { en: 'Read the whole text on the website', nl: 'Lees de hele tekst op de website' },
  watch: { en: 'Open', nl: 'Openen' },
} as const satisfies Record<string, Localized>

export type Word = keyof typeof words
export const wordNames = Object.keys(words) as [Word, ...Word[]]

/** The words a target gives in its option `labels`, above ours. */
export function wordOf(word: Word, { options }: Pick<Context, 'options'>): Localized {
  const own = (options as Partial<EmailOptions>).labels?.[word]
  return own ? { ...words[word], ...own } : words[word]
}

/** `say('gallery', context, { count: 9 })` gives `Bekijk alle 9 foto’s` in a Dutch mail. */
export const say = (
  word: Word,
  context: Pick<Context, 'options' | 'locale'>,
  values: Record<string, string | number> = {},
): string => sentence(wordOf(word, context), values, context.locale)

/** In which of its languages a sentence is said to a reader of `locale`. */
export const languageOf = (localized: Localized, locale: string): string =>
  [locale, baseOf(locale)].find((language) => localized[language] !== undefined) ?? 'en'

/** Pieces in another language than the mail's say so: a screen reader changes its voice, and directions do not mix. */
export function inLanguageOf(
  localized: Localized,
  { locale }: Pick<Context, 'locale'>,
  body: Piece[],
): Piece[] {
  const lang = languageOf(localized, locale)
  return baseOf(lang) === baseOf(locale)
    ? body
    : [block('other-language', { lang, dir: directionOf(lang), body })]
}

const baseOf = (locale: string): string => locale.split('-')[0] ?? locale
