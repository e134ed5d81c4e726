// A context to the mail theme and the brand tokens of its target.
import type { Context, Theme } from '@kanaal/types'
import type { EmailOptions } from './options.ts'
import { type BoundTheme, bindTheme } from './theme/bind-theme.ts'
import {
  defaultEmailTheme,
  defineTheme,
  type EmailTheme,
  type ThemeDefinition,
} from './theme/define-theme.ts'
import { resolveTokens } from './theme/resolve-tokens.ts'
import { gutterOf } from './theme/tokens.ts'

const themes = new WeakMap<object, EmailTheme>()

export function themeOf(context: Context): EmailTheme {
  const definition = (context.options as Partial<EmailOptions>).theme
  if (!definition) return defaultEmailTheme
  const theme = themes.get(definition) ?? defineTheme(definition as ThemeDefinition)
  themes.set(definition, theme)
  return theme
}

export const tokensOf = (context: Context): Theme => resolveTokens(context.theme, themeOf(context).tokens)

export const boundThemeOf = (context: Context<EmailOptions>): BoundTheme =>
  bindTheme(themeOf(context), {
    tokens: tokensOf(context),
    dir: context.dir,
    inlineCss: context.options.inlineCss,
  })

/** CSS px between the gutters: the widest an image can be. */
export function columnWidth(context: Context): number {
  const tokens = tokensOf(context)
  return tokens.width - 2 * gutterOf(tokens)
}
