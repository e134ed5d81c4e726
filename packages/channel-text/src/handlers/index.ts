// The table of handlers: what plain text cannot carry is put on record, the rest is passed through.
import type { Handlers } from '@kanaal/content'
import { callToAction } from './call-to-action.ts'
import { children } from './children.ts'
import { embed } from './embed.ts'
import { figure } from './figure.ts'
import { html } from './html.ts'
import { image } from './image.ts'
import { link } from './link.ts'
import { said } from './said.ts'

export const handlers: Handlers<never> = {
  blockquote: children,
  break: said,
  callToAction,
  callout: children,
  code: said,
  delete: children,
  disclaimer: children,
  embed,
  emphasis: children,
  fact: children,
  figure,
  footnoteDefinition: children,
  footnoteReference: said,
  gallery: children,
  heading: children,
  html,
  image,
  inlineCode: said,
  link,
  list: children,
  listItem: children,
  more: said,
  paragraph: children,
  root: children,
  slide: said,
  strong: children,
  table: children,
  tableCell: children,
  tableRow: children,
  teaser: children,
  text: said,
  thematicBreak: said,
  time: children,
}
