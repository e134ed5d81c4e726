// The table of handlers: each node type to the markup it becomes on a screen.
import type { Handler as AnyHandler, Handlers, State } from '@kanaal/content'
import type { ElementContent } from 'hast'
import type { Nodes } from 'mdast'
import { blockquote } from './blockquote.ts'
import { lineBreak } from './break.ts'
import { callToAction } from './call-to-action.ts'
import { callout } from './callout.ts'
import { code } from './code.ts'
import { strikethrough } from './delete.ts'
import { embed } from './embed.ts'
import { emphasis } from './emphasis.ts'
import { fact } from './fact.ts'
import { footnoteDefinition } from './footnote-definition.ts'
import { footnoteReference } from './footnote-reference.ts'
import { heading } from './heading.ts'
import { html } from './html.ts'
import { image } from './image.ts'
import { inlineCode } from './inline-code.ts'
import { link } from './link.ts'
import { list } from './list.ts'
import { listItem } from './list-item.ts'
import { paragraph } from './paragraph.ts'
import { strong } from './strong.ts'
import { table } from './table.ts'
import { text } from './text.ts'
import { thematicBreak } from './thematic-break.ts'
import { time } from './time.ts'

export type Handler<Type extends Nodes['type']> = AnyHandler<ElementContent, Type>
export type KioskState = State<ElementContent>

/** Blocks that are pictures, galleries, disclaimers and page breaks become screens before any handler sees them. */
export const handlers: Handlers<ElementContent> = {
  blockquote,
  break: lineBreak,
  callToAction,
  callout,
  code,
  delete: strikethrough,
  embed,
  emphasis,
  fact,
  footnoteDefinition,
  footnoteReference,
  heading,
  html,
  image,
  inlineCode,
  link,
  list,
  listItem,
  paragraph,
  strong,
  table,
  text,
  thematicBreak,
  time,
}
