// A mail theme, brand tokens and a direction to templates in which only the slots are still open.
import type { Direction } from '@kanaal/types'
import type { BlockName, FlowName, FrameName, InlineName } from '../block.ts'
import type { EmailTheme } from './define-theme.ts'
import { bindTemplate, parseTemplate, type Template } from './template.ts'
import { type Binding, tokenWords } from './tokens.ts'

export interface BoundTheme {
  /** Tells two bindings of one theme apart. */
  key: string
  dir: Direction
  blocks: Record<FlowName | FrameName, Template>
  elements: Record<FlowName | InlineName, Template>
  frame: Template
  flow: Template
  /** Blocks that are sections of their own and interrupt the flow. */
  sections: ReadonlySet<BlockName>
}

const bound = new WeakMap<EmailTheme, Map<string, BoundTheme>>()

/** Binds once per theme and brand; a document only fills slots. */
export function bindTheme(theme: EmailTheme, binding: Binding): BoundTheme {
  const key = JSON.stringify(binding)
  const known = bound.get(theme) ?? new Map<string, BoundTheme>()
  bound.set(theme, known)
  const ready = known.get(key) ?? makeBoundTheme(theme, binding, key)
  known.set(key, ready)
  return ready
}

function makeBoundTheme(theme: EmailTheme, binding: Binding, key: string): BoundTheme {
  const words = { ...tokenWords(binding), ...styleWords(theme, binding) }
  const bind = (template: string): Template => parseTemplate(tidy(bindTemplate(template, words)))
  const sections = Object.entries(theme.blocks)
    .filter(([, template]) => /^\s*<mj-(section|wrapper|hero)\b/.test(template))
    .map(([name]) => name as BlockName)
  return {
    key,
    dir: binding.dir,
    blocks: mapValues(theme.blocks, bind),
    elements: mapValues(theme.elements, bind),
    frame: bind(theme.frame),
    flow: bind(theme.flow),
    sections: new Set(sections),
  }
}

/** `css.link` as a `style` attribute, or as a class whose rule stands in the head as `css.all`. */
function styleWords(theme: EmailTheme, binding: Binding): Record<string, string> {
  const tokens = tokenWords(binding)
  const words: Record<string, string> = { 'css.all': '' }
  for (const [name, declarations] of Object.entries(theme.styles)) {
    const style = bindTemplate(declarations, tokens)
    words[`css.${name}`] = binding.inlineCss ? `style="${style}"` : `class="k-${name}"`
    if (!binding.inlineCss) words['css.all'] += `\n.k-${name}{${style}}`
  }
  return words
}

const tidy = (template: string): string => template.replace(/ +(\/?>)/g, '$1')

const mapValues = <Key extends string, From, To>(
  record: Record<Key, From>,
  convert: (value: From) => To,
): Record<Key, To> =>
  Object.fromEntries(Object.entries<From>(record).map(([key, value]) => [key, convert(value)])) as Record<
    Key,
    To
  >
