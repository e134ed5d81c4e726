// The table of handlers: which node type is turned into HTML by which file. All others render as mdast-util-to-hast does.
import type { WebHandlers } from '../web-state.ts'
import { callToAction } from './call-to-action.ts'
import { callout } from './callout.ts'
import { code } from './code.ts'
import { disclaimer } from './disclaimer.ts'
import { embed } from './embed.ts'
import { fact } from './fact.ts'
import { figure } from './figure.ts'
import { gallery } from './gallery.ts'
import { heading } from './heading.ts'
import { html } from './html.ts'
import { image } from './image.ts'
import { link } from './link.ts'
import { listItem } from './list-item.ts'
import { more } from './more.ts'
import { paragraph } from './paragraph.ts'
import { slide } from './slide.ts'
import { table } from './table.ts'
import { teaser } from './teaser.ts'
import { text } from './text.ts'
import { time } from './time.ts'

export const handlers: WebHandlers = {
  callToAction,
  callout,
  code,
  disclaimer,
  embed,
  fact,
  figure,
  gallery,
  heading,
  html,
  image,
  link,
  listItem,
  more,
  paragraph,
  slide,
  table,
  teaser,
  text,
  time,
}
