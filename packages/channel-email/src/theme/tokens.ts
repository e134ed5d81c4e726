// Brand tokens and a direction to the words that templates ask for.
import type { Direction, Theme } from '@kanaal/types'

/** Steps of spacing left and right of the text in the mail's column. */
const GUTTER_STEPS = 4

const STEP = 8
const TEXT_SIZE = 16

/** CSS px left and right of the text in the mail's column. */
export const gutterOf = ({ spacing = STEP }: Theme): number => GUTTER_STEPS * spacing

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
    'size.gutter': `${gutterOf(tokens)}px`,
    ...typeWords(tokens),
    ...spaceWords(tokens),
  }
  for (const [name, value] of Object.entries(tokens.colors)) words[`colors.${name}`] = longHex(value)
  for (const [name, value] of Object.entries(tokens.dark)) words[`dark.${name}`] = longHex(value)
  // Stacks stand inside double quotes in MJML.
  for (const [name, value] of Object.entries(tokens.fonts))
    words[`fonts.${name}`] = value.replaceAll('"', "'")
  return words
}

/** Size and height of a line, for text of 16 px: a scale that a brand makes larger or smaller as a whole. */
const TYPE: Record<string, [size: number, line: number]> = {
  'heading-1': [30, 38],
  'heading-2': [22, 30],
  'heading-3': [18, 26],
  'heading-4': [16, 24],
  lead: [18, 28],
  text: [16, 26],
  small: [14, 20],
}

/** `{ 'type.lead': '18px', 'line.lead': '28px', … }`; small print never gets smaller than 14 px. */
function typeWords({ textSize = TEXT_SIZE }: Theme): Record<string, string> {
  const words: Record<string, string> = {}
  for (const [name, [size, line]] of Object.entries(TYPE)) {
    const scaled = Math.max(14, Math.round((size * textSize) / TEXT_SIZE))
    words[`type.${name}`] = `${scaled}px`
    words[`line.${name}`] = `${Math.round((line * scaled) / size)}px`
  }
  return words
}

/** `{ 'space.half': '4px', 'space.1': '8px', 'space.2': '16px', … }` */
function spaceWords({ spacing = STEP }: Theme): Record<string, string> {
  const steps = [1, 2, 3, 4, 5].map((count) => [`space.${count}`, `${count * spacing}px`])
  return { 'space.half': `${Math.round(spacing / 2)}px`, ...Object.fromEntries(steps) }
}

/** Outlook's `bgcolor` reads six digits only. */
const longHex = (color: string): string =>
  color.length === 4 ? `#${Array.from(color.slice(1), (digit) => digit + digit).join('')}` : color
