// A target's context to what a page needs around its decks: names, sizes and colours.
import type { IndexContext, Theme } from '@kanaal/types'
import type { KioskOptions } from './options.ts'
import { measureScreen } from './screen-metrics.ts'

export interface ScreenSettings {
  name: string
  timeZone: string
  textPercent: number
  idleSeconds: number
  css: string
}

/** A feed's context and a preview's are alike here: both know the target, the site and the theme. */
export function toScreenSettings(
  context: Pick<IndexContext<KioskOptions>, 'site' | 'options' | 'theme'>,
): ScreenSettings {
  const { site, options, theme } = context
  return {
    name: site.name,
    timeZone: site.timeZone,
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
