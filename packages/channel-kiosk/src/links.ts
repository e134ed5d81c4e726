// A section's links to numbered QR codes: addresses that cannot be touched are read by a phone.
import { leavesOf, toText } from '@kanaal/content'
import type { Context, LossReason } from '@kanaal/types'
import type { Link, Nodes, RootContent } from 'mdast'
import { toCode } from './code.ts'
import type { Code } from './draft.ts'
import type { KioskOptions } from './options.ts'

/** Codes of the links, and for each address, as written, the number of its code. */
export interface SectionLinks {
  codes: Code[]
  marks: Map<string, number>
}

/** Addresses that are words themselves: a phone number or mail address is shown, not encoded. */
const isSpoken = (url: string) => /^(mailto|tel):/i.test(url)

/** Gives each distinct address of a section a code, up to the target's number; further ones are losses. */
export function linksOf(
  blocks: readonly RootContent[],
  context: Context<KioskOptions>,
  page: string | undefined,
): SectionLinks {
  const { options } = context
  const codes: Code[] = []
  const marks = new Map<string, number>()
  for (const link of blocks.flatMap(linksIn)) {
    const url = context.link(link.url)
    if (url === undefined) {
      lose(link, { by: 'policy', cause: 'unsafe-link' })
      continue
    }
    if (isSpoken(url)) {
      // Its address is shown behind its words; behind a picture stands nothing.
      if (leavesOf(link).every(({ type }) => type === 'image'))
        lose(link, { by: 'capability', cause: 'link-address' })
      continue
    }
    const made = toCode(url, toText(link) || url, options)
    const known = codes.findIndex((code) => code.url === made?.url)
    const isOnPage = url.split('#')[0] === page
    if (known >= 0) marks.set(link.url, known + 1)
    else if (codes.length < options.qr.perSection && made && !isOnPage) {
      codes.push({ ...made, mark: codes.length + 1 })
      marks.set(link.url, codes.length)
    } else {
      lose(link, { by: 'capability', cause: 'qr-per-section' })
    }
  }
  return { codes, marks }

  function lose(link: Link, why: Pick<LossReason, 'by' | 'cause'>): void {
    for (const leaf of leavesOf(link) as Nodes[]) {
      const to = leaf.type === 'image' ? 'image' : 'text'
      context.lose(leaf, { kind: 'flattened', to, ...why })
    }
  }
}

function linksIn(node: Nodes): Link[] {
  if (node.type === 'link') return [node]
  // What is shown elsewhere, or nowhere, has no code here.
  if (node.type === 'disclaimer' || node.type === 'footnoteDefinition') return []
  return 'children' in node ? node.children.flatMap(linksIn) : []
}

/** In small print no link has a code: its words stay, and lead nowhere. */
export function loseLinksIn(node: Nodes, context: Pick<Context, 'link' | 'lose'>): void {
  for (const link of 'children' in node ? node.children.flatMap(linksIn) : []) {
    const url = context.link(link.url)
    if (url !== undefined && (isSpoken(url) || bare(toText(link)) === bare(url))) continue
    const why = url === undefined ? ({ by: 'policy', cause: 'unsafe-link' } as const) : SMALL_PRINT
    context.lose(link, { kind: 'flattened', to: 'text', ...why })
  }
}

const SMALL_PRINT = { by: 'capability', cause: 'small-print' } as const

const bare = (address: string): string => address.trim().replace(/^https?:\/\/(www\.)?|\/$/g, '')
