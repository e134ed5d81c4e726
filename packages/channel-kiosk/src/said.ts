// A language to the few sentences the channel itself puts on a screen.
import type { Localized } from '@kanaal/types'
import type { ElementContent } from 'hast'
import type { Text } from 'mdast'
import { element } from './element.ts'

const SAID = {
  readOn: {
    en: 'Read on with your phone',
    nl: 'Lees verder op je telefoon',
    de: 'Auf dem Handy weiterlesen',
    fr: 'Lire la suite sur votre téléphone',
    es: 'Sigue leyendo en tu teléfono',
    ar: 'تابع القراءة على هاتفك',
    ja: '続きはスマートフォンで',
  },
  scan: {
    en: 'Scan with your phone',
    nl: 'Scan met je telefoon',
    de: 'Mit dem Handy scannen',
    fr: 'Scannez avec votre téléphone',
    es: 'Escanea con tu teléfono',
    ar: 'امسح الرمز بهاتفك',
    ja: 'スマートフォンで読み取ってください',
  },
  more: {
    en: 'More on your phone',
    nl: 'Meer op je telefoon',
    de: 'Mehr auf dem Handy',
    fr: 'Plus d’informations sur votre téléphone',
    es: 'Más en tu teléfono',
    ar: 'المزيد على هاتفك',
    ja: '詳しくはスマートフォンで',
  },
  conditionsFollow: {
    en: 'Conditions apply, see the next screens.',
    nl: 'Er gelden voorwaarden, zie de volgende schermen.',
    de: 'Es gelten Bedingungen, siehe die nächsten Seiten.',
    fr: 'Voir conditions sur les écrans suivants.',
    es: 'Consulta las condiciones en las pantallas siguientes.',
    ar: 'تطبق الشروط، انظر الشاشات التالية.',
    ja: '条件があります。次の画面をご覧ください。',
  },
  conditions: {
    en: 'Conditions',
    nl: 'Voorwaarden',
    de: 'Bedingungen',
    fr: 'Conditions',
    es: 'Condiciones',
    ar: 'الشروط',
    ja: '条件',
  },
} satisfies Record<string, Localized>

export type Said = keyof typeof SAID

const languageOf = (key: Said, locale: string): string => {
  const language = locale.split('-')[0]?.toLowerCase() ?? 'en'
  return Object.hasOwn(SAID[key], language) ? language : 'en'
}

/** A sentence in the language of the document; English where nobody wrote it. */
export const say = (key: Said, locale: string): string => {
  const said: Localized = SAID[key]
  return said[languageOf(key, locale)] ?? said.en
}

/** The same as a node, which tells a screen reader where it is not in the language of the document. */
export const saidText = (key: Said, locale: string): Text => ({
  type: 'text',
  value: say(key, locale),
  ...(isForeign(key, locale) && { data: { lang: 'en', dir: 'ltr' } }),
})

export const saidElement = (key: Said, locale: string): ElementContent =>
  inLanguage(
    { type: 'text', value: say(key, locale) },
    isForeign(key, locale) ? { lang: 'en', dir: 'ltr' } : {},
  )

/** A passage in another language stands in an element that says so. */
export const inLanguage = (
  content: ElementContent,
  { lang, dir }: { lang?: string | undefined; dir?: string | undefined },
): ElementContent => (lang === undefined ? content : element('span', { lang, dir }, [content]))

const isForeign = (key: Said, locale: string): boolean =>
  languageOf(key, locale) !== locale.split('-')[0]?.toLowerCase()
