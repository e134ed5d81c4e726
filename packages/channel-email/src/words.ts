// The mail's own few words, in the language of the document where somebody wrote them, else in English and marked so.
import { directionOf, sentence } from '@kanaal/content'
import type { Context, Localized } from '@kanaal/types'
import type { Text } from 'mdast'
import { block, type Piece } from './block.ts'
import type { EmailOptions } from './options.ts'

const words = {
  view: {
    en: 'View in browser',
    nl: 'Bekijk in je browser',
    de: 'Im Browser ansehen',
    fr: 'Voir dans le navigateur',
    es: 'Ver en el navegador',
    ar: 'عرض في المتصفح',
    ja: 'ブラウザで見る',
  },
  unsubscribe: {
    en: 'Unsubscribe',
    nl: 'Uitschrijven',
    de: 'Abbestellen',
    fr: 'Se désabonner',
    es: 'Darse de baja',
    ar: 'إلغاء الاشتراك',
    ja: '配信停止',
  },
  preferences: {
    en: 'Change your preferences',
    nl: 'Voorkeuren wijzigen',
    de: 'Einstellungen ändern',
    fr: 'Modifier vos préférences',
    es: 'Cambiar tus preferencias',
    ar: 'تغيير التفضيلات',
    ja: '配信設定の変更',
  },
  transcript: {
    en: 'Transcript',
    nl: 'Uitgeschreven tekst',
    de: 'Transkript',
    fr: 'Transcription',
    es: 'Transcripción',
    ar: 'النص المكتوب',
    ja: '文字起こし',
  },
  gallery: {
    en: 'See all {count} pictures',
    nl: 'Bekijk alle {count} foto’s',
    de: 'Alle {count} Bilder ansehen',
    fr: 'Voir les {count} images',
    es: 'Ver las {count} imágenes',
    ar: 'عرض كل الصور ({count})',
    ja: '{count}枚の写真をすべて見る',
  },
  readOn: {
    en: 'Read on: {heading}',
    nl: 'Lees verder: {heading}',
    de: 'Weiterlesen: {heading}',
    fr: 'Lire la suite : {heading}',
    es: 'Seguir leyendo: {heading}',
    ar: 'تابع القراءة: {heading}',
    ja: '続きを読む:{heading}',
  },
  rest: {
    en: 'Read the whole text on the website',
    nl: 'Lees de hele tekst op de website',
    de: 'Den ganzen Text auf der Website lesen',
    fr: 'Lire le texte complet sur le site',
    es: 'Leer el texto completo en el sitio web',
    ar: 'اقرأ النص كاملا على الموقع',
    ja: '全文をウェブサイトで読む',
  },
  watch: {
    en: 'Open',
    nl: 'Openen',
    de: 'Öffnen',
    fr: 'Ouvrir',
    es: 'Abrir',
    ar: 'فتح',
    ja: '開く',
  },
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

/** A word as a text of the tree; the handler of texts marks one in another language. */
export function saidText(
  word: Word,
  context: Pick<Context, 'options' | 'locale'>,
  values: Record<string, string | number> = {},
): Text {
  const lang = languageOf(wordOf(word, context), context.locale)
  const isForeign = baseOf(lang) !== baseOf(context.locale)
  return {
    type: 'text',
    value: say(word, context, values),
    ...(isForeign && { data: { lang, dir: directionOf(lang) } }),
  }
}

/** As it stands in a block. */
export const saidPieces = (
  word: Word,
  context: Pick<Context, 'options' | 'locale'>,
  values: Record<string, string | number> = {},
): Piece[] => inLanguageOf(wordOf(word, context), context, [say(word, context, values)])

const baseOf = (locale: string): string => locale.split('-')[0] ?? locale
