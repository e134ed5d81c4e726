// Brand tokens and a direction to the words that templates ask for.
import type { Direction, Theme } from '@kanaal/types'

/** CSS px left and right of the text in the mail's column. */
export const GUTTER = 32

export interface Binding {
  tokens: Theme
  dir: Direction
  inlineCss: boolean
}

/** `{ 'colors.accent': '#3b3bc9', 'side.start': 'left', 'size.radius': '6px', … }` */
export function tokenWords({ tokens, dir }: Binding): Record<string, string> {
  const words: Record<string, string> = {
    'side.start': dir === 'rtl' ? 'right' : 'left',
    'side.end': dir === 'rtl' ? 'left' : 'right',
    'size.radius': `${tokens.radius}px`,
    'size.width': `${tokens.width}px`,
    'size.gutter': `${GUTTER}px`,
  }
  for (const [name, value] of Object.entries(tokens.colors)) words[`colors.${name}`] = longHex(value)
  for (const [name, value] of Object.entries(tokens.dark)) words[`dark.${name}`] = longHex(value)
  // Stacks stand inside double quotes in MJML.
  for (const [name, value] of Object.entries(tokens.fonts))
    words[`fonts.${name}`] = value.replaceAll('"', "'")
  return words
}

/** Outlook's `bgcolor` reads six digits only. */
const longHex = (color: string): string =>
  color.length === 4 ? `#${Array.from(color.slice(1), (digit) => digit + digit).join('')}` : color
