// A language tag to the direction its script runs in.
import type { Direction } from '@kanaal/types'

/** Languages written from right to left by default, and the scripts that say so themselves (Unicode CLDR 48). */
const RTL_LANGUAGES = new Set(
  'ar arc ckb dv fa ha-arab he iw khw ks ku-arab nqo ps sd syr ug ur uz-af yi'.split(' '),
)
const RTL_SCRIPTS = new Set('adlm arab hebr mand mend nkoo rohg samr syrc thaa yezi'.split(' '))

export function directionOf(locale: string): Direction {
  const [language = '', ...subtags] = locale.toLowerCase().split('-')
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag))
  if (script) return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr'
  return RTL_LANGUAGES.has(language) || RTL_LANGUAGES.has(`${language}-${subtags[0]}`) ? 'rtl' : 'ltr'
}
