// Brand tokens that every visual channel reads.
import { z } from 'zod'

/** `#rgb` or `#rrggbb`: typed, so that no content or config can smuggle CSS. */
export const color = z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, 'expected a colour, such as #0057b8')

export const colors = z.object({
  text: color,
  muted: color,
  background: color,
  surface: color,
  accent: color,
  onAccent: color,
  border: color,
  info: color,
  warning: color,
  success: color,
  danger: color,
})
export type Colors = z.infer<typeof colors>

const fontStack = z
  .string()
  .regex(/^[\w\s,'"-]+$/, 'expected names of fonts with commas between, such as Inter, Arial, sans-serif')

export const theme = z.object({
  name: z.string(),
  version: z.string(),
  colors,
  dark: colors,
  fonts: z.object({ body: fontStack, heading: fontStack, mono: fontStack }),
  /** CSS px. */
  radius: z.number().min(0).max(48),
  /** CSS px of the mail's column. */
  width: z.number().int().min(320).max(900),
  /** CSS px of running text; headings follow. Default 16. */
  textSize: z.number().int().min(14).max(20).optional(),
  /** CSS px of the smallest step between things; margins are multiples. Default 8. */
  spacing: z.number().int().min(4).max(12).optional(),
  /** Absolute address, or one below the site. */
  logo: z.object({ src: z.string(), alt: z.string(), width: z.number().int().positive() }).optional(),
})
export type Theme = z.infer<typeof theme>

/** A quiet default whose pairs reach WCAG AA (4.5:1) in light and dark. */
export const defaultTheme: Theme = {
  name: 'kanaal',
  version: '1',
  colors: {
    text: '#1c1b22',
    muted: '#57555f',
    background: '#ffffff',
    surface: '#f5f4f8',
    accent: '#3b3bc9',
    onAccent: '#ffffff',
    border: '#d9d7e0',
    info: '#0b5cad',
    warning: '#8a5300',
    success: '#1b6e3c',
    danger: '#b3261e',
  },
  dark: {
    text: '#f1f0f5',
    muted: '#b9b6c4',
    background: '#16151b',
    surface: '#222029',
    accent: '#a9a9ff',
    onAccent: '#16151b',
    border: '#3c3947',
    info: '#8cc4ff',
    warning: '#ffc266',
    success: '#86dba5',
    danger: '#ffaca6',
  },
  fonts: {
    body: "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif",
    heading: "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif",
    mono: 'ui-monospace, Menlo, Consolas, monospace',
  },
  radius: 6,
  width: 600,
}
