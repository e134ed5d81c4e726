// Brand tokens and a developer's own templates to a whole mail theme: what is not given is the default.
import { type BlockName, blockSlots, type FlowName, type FrameName, type InlineName } from '../block.ts'
import { defaultBlocks } from './default-blocks.ts'
import { defaultElements } from './default-elements.ts'
import { defaultFlow, defaultFrame } from './default-frame.ts'
import { defaultStyles } from './default-styles.ts'
import { type LayoutName, layouts } from './layouts.ts'
import { slotsOf } from './template.ts'
import type { ThemeTokens } from './theme-tokens.ts'

/**
 * What a brand may give. Templates are MJML (`blocks`, `frame`, `flow`) or HTML (`elements`) with `[[slots]]`;
 * names with a point are tokens: `[[colors.accent]]`, `[[size.gutter]]`, `[[side.start]]`, `[[css.link]]`.
 *
 * `{ tokens: { colors: { accent: '#c8102e' } }, blocks: { divider: '<mj-divider border-color="[[colors.accent]]" />' } }`
 */
export interface ThemeDefinition {
  /** Where the theme starts: `article` (the default), `newsletter` or `transactional`. */
  layout?: LayoutName
  tokens?: ThemeTokens
  blocks?: Partial<Record<FlowName | FrameName, string>>
  elements?: Partial<Record<FlowName | InlineName, string>>
  styles?: Record<string, string>
  frame?: string
  flow?: string
}

export interface EmailTheme {
  tokens: ThemeTokens
  blocks: Record<FlowName | FrameName, string>
  elements: Record<FlowName | InlineName, string>
  styles: Record<string, string>
  frame: string
  flow: string
}

const FRAME_SLOTS = { lang: 'value', dir: 'value', title: 'value', preview: 'value', content: 'flow' }

/** What mjml 5.4.1 draws 16 random hex digits for (`genRandomHexString`). */
const CHANCE: [pattern: RegExp, name: string, remedy: string][] = [
  [/<mj-carousel\b/, '<mj-carousel>', 'show its pictures one by one with <mj-image>'],
  [
    /\bhamburger\s*=\s*["']hamburger["']/,
    'hamburger="hamburger"',
    'leave that attribute out of <mj-navbar>, whose links then stand in a row',
  ],
]

/**
 * Declares a mail theme.
 *
 * @throws {TypeError} where a template lacks one of its block's slots, or asks for one that nobody fills, or puts
 * text with tags between quotes: content would be lost or could break out; or where mjml would draw random names
 */
export function defineTheme(definition: ThemeDefinition = {}): EmailTheme {
  const layout = layouts[definition.layout ?? 'article']
  const theme: EmailTheme = {
    tokens: definition.tokens ?? {},
    blocks: { ...defaultBlocks, ...layout.blocks, ...definition.blocks },
    elements: { ...defaultElements, ...layout.elements, ...definition.elements },
    styles: { ...defaultStyles, ...layout.styles, ...definition.styles },
    frame: definition.frame ?? layout.frame ?? defaultFrame,
    flow: definition.flow ?? layout.flow ?? defaultFlow,
  }
  for (const [name, template] of Object.entries(definition.blocks ?? {})) checkBlock(name, template)
  for (const [name, template] of Object.entries(definition.elements ?? {})) checkBlock(name, template)
  if (definition.frame !== undefined) checkSlots('frame', definition.frame, FRAME_SLOTS)
  if (definition.flow !== undefined) checkSlots('flow', definition.flow, { children: 'flow' })
  checkChance([theme.frame, theme.flow, ...Object.values(theme.blocks)].join('\n'))
  return theme
}

export const defaultEmailTheme: EmailTheme = defineTheme()

/** No mail with random names in it would be the same twice. */
function checkChance(templates: string): void {
  const shown = templates.replace(/<!--[\s\S]*?-->/g, '')
  const found = CHANCE.find(([pattern]) => pattern.test(shown))
  if (!found) return
  const [, name, remedy] = found
  throw new TypeError(
    `The mail theme uses ${name}, for which mjml draws random names: the same document would give other bytes each time, and every export would send it anew. Instead, ${remedy}`,
  )
}

function checkBlock(name: string, template: string): void {
  if (!Object.hasOwn(blockSlots, name))
    throw new TypeError(`The mail theme names a block "${name}" that no node becomes`)
  checkSlots(name, template, blockSlots[name as BlockName])
}

function checkSlots(name: string, template: string, slots: Record<string, string>): void {
  const found = slotsOf(template)
  for (const { slot, quote } of found) {
    const kind = slots[slot]
    if (!kind) throw new TypeError(`The template "${name}" asks for [[${slot}]], which nobody fills`)
    if (kind !== 'value' && kind !== 'measure' && quote)
      throw new TypeError(`The template "${name}" puts [[${slot}]], which may hold tags, between quotes`)
    if (quote === "'")
      throw new TypeError(`The template "${name}" puts [[${slot}]] between single quotes; use double ones`)
  }
  const missing = Object.keys(slots).find((slot) => !found.some((use) => use.slot === slot))
  if (missing)
    throw new TypeError(
      `The template "${name}" never shows its slot [[${missing}]]; its content would be lost`,
    )
}
