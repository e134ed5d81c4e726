// Which brand tokens a mail theme or a target may set for itself.
import { colors, theme } from '@kanaal/types'
import type { z } from 'zod'

export const themeTokens = theme.omit({ colors: true, dark: true, fonts: true }).partial().extend({
  colors: colors.partial().optional(),
  dark: colors.partial().optional(),
  fonts: theme.shape.fonts.partial().optional(),
})
export type ThemeTokens = z.infer<typeof themeTokens>
