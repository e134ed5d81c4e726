// A mail's blocks to one MJML document.
import { escapeAttribute } from '@kanaal/content'
import type { Direction } from '@kanaal/types'
import type { Block } from './block.ts'
import type { BoundTheme } from './theme/bind-theme.ts'
import { fillTemplate } from './theme/template.ts'
import { toMjmlBlock } from './to-markup.ts'

/** Everything that stands in the MJML document. */
export interface Layout {
  locale: string
  dir: Direction
  /** The document's title for browsers and screen readers. */
  title: string
  /** The hidden line after the subject in an inbox, padded. */
  preview: string
  header: Block | undefined
  blocks: Block[]
  footer: Block | undefined
}

/** `<mjml lang="nl" dir="ltr">…<mj-text><p style="margin:0">Hallo</p></mj-text>…</mjml>` */
export function toMjml(layout: Layout, theme: BoundTheme): string {
  const content = [
    ...(layout.header ? [toMjmlBlock(layout.header, theme)] : []),
    ...toSections(layout.blocks, theme),
    ...(layout.footer ? [toMjmlBlock(layout.footer, theme)] : []),
  ].join('\n')
  const frame: Record<string, string> = {
    lang: escapeAttribute(layout.locale),
    dir: layout.dir,
    title: escapeAttribute(layout.title),
    preview: escapeAttribute(layout.preview),
    content,
  }
  return fillTemplate(theme.frame, (slot) => frame[slot] ?? '')
}

/** Neighbours share one section: each section costs about 3 kB of the mail. */
function toSections(blocks: Block[], theme: BoundTheme): string[] {
  const sections: string[] = []
  let flow: string[] = []
  const close = (): void => {
    const children = flow.join('\n')
    if (flow.length > 0) sections.push(fillTemplate(theme.flow, () => children))
    flow = []
  }
  for (const block of blocks) {
    if (theme.sections.has(block.name)) {
      close()
      sections.push(toMjmlBlock(block, theme))
    } else flow.push(toMjmlBlock(block, theme))
  }
  close()
  return sections
}
