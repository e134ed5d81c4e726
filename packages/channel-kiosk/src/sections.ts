// A tree to its sections: what stands under one heading, or after one page break.
import type { Slide } from '@kanaal/types'
import type { Heading, RootContent } from 'mdast'

export interface Section {
  heading?: Heading
  blocks: RootContent[]
  /** What `::slide` asks of all screens of this section. */
  slide?: Slide
  /** After a page break the heading is said again. */
  continues: boolean
}

/** Headings of these levels begin a screen; lower ones stay among the words. */
const DEEPEST_TITLE = 2

/** Cuts a tree at headings, `::slide` and thematic breaks. */
export function sectionsOf(nodes: readonly RootContent[]): Section[] {
  const sections: Section[] = []
  let current: Section = { blocks: [], continues: false }
  const begin = (next: Section) => {
    if (current.heading || current.blocks.length > 0 || current.slide) sections.push(current)
    current = next
  }
  const breakPage = (slide?: Slide) => {
    const { heading } = current
    begin({ blocks: [], continues: true, ...(heading && { heading }), ...(slide && { slide }) })
  }

  for (const node of nodes) {
    if (node.type === 'heading' && node.depth <= DEEPEST_TITLE) {
      // `::slide` straight before a heading speaks of the screen that the heading begins.
      const slide = current.continues && current.blocks.length === 0 ? current.slide : undefined
      if (current.continues && current.blocks.length === 0) current = { blocks: [], continues: false }
      begin({ heading: node, blocks: [], continues: false, ...(slide && { slide }) })
    } else if (node.type === 'slide') breakPage(node)
    else if (node.type === 'thematicBreak') breakPage()
    else if (node.type !== 'more') current.blocks.push(node)
  }
  begin({ blocks: [], continues: false })
  return sections.filter((section) => !section.continues || section.blocks.length > 0)
}
