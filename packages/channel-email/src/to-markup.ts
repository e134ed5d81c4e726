// Pieces to escaped HTML or MJML: the one place where content meets templates.
import { escapeAttribute, escapeHtml } from '@kanaal/content'
import { type Block, isFlowBlock, type Piece } from './block.ts'
import type { BoundTheme } from './theme/bind-theme.ts'
import { fillTemplate, type Template } from './theme/template.ts'

/** All that a block inside another needs of a theme. */
export interface Elements extends Pick<BoundTheme, 'elements'> {
  /** Where mjml rewrites HTML, an empty attribute is its name alone: `alt`, not `alt=""`. */
  emptyAttributes?: 'bare'
}

/**
 * Pieces as they stand inside a block: HTML by the theme's elements.
 *
 * `['A & B ', block('strong', { body: ['C'] })]` gives `A &amp; B <strong>C</strong>`
 */
export function toHtml(pieces: readonly Piece[], theme: Elements): string {
  let html = ''
  for (const piece of pieces) {
    html += typeof piece === 'string' ? toEscaped(piece) : fillBlock(elementOf(piece, theme), piece, theme)
  }
  return html
}

/** Control characters mean nothing to a reader, and U+0080 to U+009F make Gmail clip a mail (hteumeuleu/email-bugs#41). */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]/gu

/** Most texts hold nothing to escape; one look is cheaper than two replacements. */
const toEscaped = (text: string): string =>
  /[&<>]|[^\P{Cc}\t\n\r]/u.test(text) ? escapeHtml(text.replace(UNPRINTABLE, '')) : text

/** One block as it stands in the mail's column or frame: MJML by the theme's blocks. */
export const toMjmlBlock = (block: Block, theme: BoundTheme): string => {
  const template = templateOf(block, theme)
  return template ? fillBlock(template, block, theme) : toHtml([block], theme)
}

/** What fills the slots of a block, escaped for where they stand. mjml trims what stands between its tags, so we do. */
export function slotMarkup(block: Block, slot: string, theme: Elements): string {
  const value = (block.slots as Record<string, string | Piece[]>)[slot] ?? ''
  if (typeof value !== 'string') return toHtml(value, theme)
  return /[&<>"']|[^\P{Cc}\t\n\r]/u.test(value) ? escapeAttribute(value.replace(UNPRINTABLE, '')) : value
}

function fillBlock(template: Template, block: Block, theme: Elements): string {
  const value = (slot: string): string => slotMarkup(block, slot, theme)
  return theme.emptyAttributes === 'bare' ? fillBare(template, value) : fillTemplate(template, value)
}

function fillBare(template: Template, value: (slot: string) => string): string {
  let text = template[0] ?? ''
  for (let index = 1; index < template.length; index += 2) {
    const filled = value(template[index] ?? '')
    const literal = template[index + 1] ?? ''
    const isBare = filled === '' && text.endsWith('="') && literal.startsWith('"')
    text = isBare ? text.slice(0, -2) + literal.slice(1) : text + filled + literal
  }
  return text
}

function elementOf(block: Block, theme: Elements): Template {
  const elements: Partial<Record<string, Template>> = theme.elements
  return elements[block.name] ?? ['']
}

export function templateOf(block: Block, theme: BoundTheme): Template | undefined {
  const blocks: Partial<Record<string, Template>> = theme.blocks
  return isFlowBlock(block) || block.name === 'header' || block.name === 'footer'
    ? blocks[block.name]
    : undefined
}
