// A language tag to whether it is one: the grammar of RFC 5646, section 2.1.

/**
 * Three letters behind the language (`zh-cmn`) are an extended language; a language of four letters or more has none.
 * `Intl` reads the narrower tags of Unicode (UTS 35), which have neither these nor `x-private` nor `i-klingon`.
 */
const LANGUAGE = '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})'
const SCRIPT = '(?:-[a-z]{4})?'
const REGION = '(?:-(?:[a-z]{2}|\\d{3}))?'
const VARIANTS = '(?<variants>(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*)'
const EXTENSIONS = '(?<extensions>(?:-[a-wyz\\d](?:-[a-z\\d]{2,8})+)*)'
const PRIVATE = 'x(?:-[a-z\\d]{1,8})+'
const TAG = new RegExp(
  `^(?:${LANGUAGE}${SCRIPT}${REGION}${VARIANTS}${EXTENSIONS}(?:-${PRIVATE})?|${PRIVATE})$`,
  'i',
)

/** Registered before there was a grammar, and outside of it; the list is closed. */
const IRREGULAR = new Set(
  `en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu sgn-be-fr
   sgn-be-nl sgn-ch-de`.split(/\s+/),
)

/** `zh-cmn-Hans`, `nl-x-jip` and `i-klingon` as well as `nl` and `en-GB`. Whether a language is registered is not asked. */
export function isLanguageTag(tag: string): boolean {
  const lower = tag.toLowerCase()
  if (IRREGULAR.has(lower)) return true
  const { variants = '', extensions = '' } = TAG.exec(lower)?.groups ?? {}
  const singletons = extensions.match(/-[a-z\d](?=-)/g) ?? []
  return TAG.test(lower) && areUnique(variants.split('-').slice(1)) && areUnique(singletons)
}

/** LANGTAG of RDF 1.1 Turtle, section 6.5, and of JSON-LD: what every form can say, whether it is a language or not. */
export const isSayableTag = (tag: string): boolean => /^[a-z]+(-[a-z\d]+)*$/i.test(tag)

/** RFC 5646, section 2.2.9: neither a variant nor a singleton stands in a valid tag twice. */
const areUnique = (parts: readonly string[]): boolean => new Set(parts).size === parts.length
