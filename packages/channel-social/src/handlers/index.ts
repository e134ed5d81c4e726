// The table of handlers: one node type, one file.
import type { Handlers } from '@kanaal/content'
import type { Run } from '../runs.ts'
import { blockquote } from './blockquote.ts'
import { hardBreak } from './break.ts'
import { callToAction } from './call-to-action.ts'
import { callout } from './callout.ts'
import { children } from './children.ts'
import { code } from './code.ts'
import { struck } from './delete.ts'
import { disclaimer } from './disclaimer.ts'
import { embed } from './embed.ts'
import { emphasis } from './emphasis.ts'
import { figure } from './figure.ts'
import { footnoteDefinition } from './footnote-definition.ts'
import { footnoteReference } from './footnote-reference.ts'
import { heading } from './heading.ts'
import { html } from './html.ts'
import { image } from './image.ts'
import { inlineCode } from './inline-code.ts'
import { link } from './link.ts'
import { list } from './list.ts'
import { pageMark } from './page-mark.ts'
import { paragraph } from './paragraph.ts'
import { table } from './table.ts'
import { text } from './text.ts'
import { thematicBreak } from './thematic-break.ts'

export const handlers: Handlers<Run> = {
  blockquote,
  break: hardBreak,
  callToAction,
  callout,
  code,
  delete: struck,
  disclaimer,
  embed,
  emphasis,
  fact: children,
  figure,
  footnoteDefinition,
  footnoteReference,
  gallery: children,
  heading,
  html,
  image,
  inlineCode,
  link,
  list,
  more: pageMark,
  paragraph,
  root: children,
  slide: pageMark,
  strong: emphasis,
  table,
  teaser: children,
  text,
  thematicBreak,
  time: children,
}
