// The table of handlers: one node type each.
import type { Handlers } from '@kanaal/content'
import type { Piece } from '../block.ts'
import { blockquote } from './blockquote.ts'
import { hardBreak } from './break.ts'
import { callToAction } from './call-to-action.ts'
import { callout } from './callout.ts'
import { code } from './code.ts'
import { conditional } from './conditional.ts'
import { deleted } from './delete.ts'
import { disclaimer } from './disclaimer.ts'
import { embed } from './embed.ts'
import { emphasis } from './emphasis.ts'
import { fact } from './fact.ts'
import { figure } from './figure.ts'
import { footnoteDefinition } from './footnote-definition.ts'
import { footnoteReference } from './footnote-reference.ts'
import { gallery } from './gallery.ts'
import { heading } from './heading.ts'
import { html } from './html.ts'
import { image } from './image.ts'
import { inlineCode } from './inline-code.ts'
import { link } from './link.ts'
import { list } from './list.ts'
import { listItem } from './list-item.ts'
import { more, slide } from './page-break.ts'
import { paragraph } from './paragraph.ts'
import { strong } from './strong.ts'
import { table } from './table.ts'
import { teaser } from './teaser.ts'
import { text } from './text.ts'
import { thematicBreak } from './thematic-break.ts'
import { time } from './time.ts'

export const handlers: Handlers<Piece> = {
  blockquote,
  break: hardBreak,
  callToAction,
  callout,
  code,
  conditional,
  delete: deleted,
  disclaimer,
  embed,
  emphasis,
  fact,
  figure,
  footnoteDefinition,
  footnoteReference,
  gallery,
  heading,
  html,
  image,
  inlineCode,
  link,
  list,
  listItem,
  more,
  paragraph,
  slide,
  strong,
  table,
  teaser,
  text,
  thematicBreak,
  time,
}
