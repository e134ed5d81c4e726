// The site's brand tokens and a mail theme's own to the tokens of one mail.
import type { Theme } from '@kanaal/types'
import type { ThemeTokens } from './theme-tokens.ts'

/** What the mail theme sets wins, token by token. */
export function resolveTokens(brand: Theme, own: ThemeTokens): Theme {
  const { colors, dark, fonts, ...rest } = own
  return {
    ...prefer(brand, rest),
    colors: prefer(brand.colors, colors),
    dark: prefer(brand.dark, dark),
    fonts: prefer(brand.fonts, fonts),
  }
}

function prefer<Base extends object>(
  base: Base,
  own: { [Key in keyof Base]?: Base[Key] | undefined } | undefined,
): Base {
  const set = Object.entries(own ?? {}).filter(([, value]) => value !== undefined)
  return { ...base, ...Object.fromEntries(set) }
}
