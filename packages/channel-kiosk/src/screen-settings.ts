// A target's context to what a page needs around its decks: names, sizes and colours.
import type { IndexContext, Json, Theme } from '@kanaal/types'
import { z } from 'zod'
import type { KioskOptions } from './options.ts'
import { measureScreen } from './screen-metrics.ts'

/** The part `screen` of a kiosk rendition: a preview has no other way to know it. */
export const screenSettings = z.object({
  name: z.string(),
  timeZone: z.string(),
  target: z.string(),
  textPercent: z.number(),
  idleSeconds: z.number(),
  css: z.string(),
})
export type ScreenSettings = z.infer<typeof screenSettings>

export function toScreenSettings(
  context: Pick<IndexContext<KioskOptions>, 'site' | 'options' | 'theme' | 'target'>,
): ScreenSettings & Record<string, Json> {
  const { site, options, theme, target } = context
  return {
    name: site.name,
    timeZone: site.timeZone,
    target: target.id,
    textPercent: measureScreen(options.screen).textPercentOfDiagonal,
    idleSeconds: options.idleSeconds,
    css: toCss(theme, options.colorScheme),
  }
}

/** Theme tokens are typed colours and font names, so that nothing else can reach the style sheet. */
function toCss({ colors, dark, fonts }: Theme, scheme: KioskOptions['colorScheme']): string {
  const rule = (values: Theme['colors']) =>
    `:root{color-scheme:${values === dark ? 'dark' : 'light'};${Object.entries(values)
      .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
      .join(';')}}`
  const families = `:root{--font-body:${fonts.body};--font-heading:${fonts.heading};--font-mono:${fonts.mono}}`
  if (scheme === 'auto') return `${rule(colors)}@media(prefers-color-scheme:dark){${rule(dark)}}${families}\n`
  return `${rule(scheme === 'dark' ? dark : colors)}${families}\n`
}
