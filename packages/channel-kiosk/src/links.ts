// A section's links to numbered QR codes: addresses that cannot be touched are read by a phone.
import { toText } from '@kanaal/content'
import type { Context } from '@kanaal/types'
import type { Link, Nodes, RootContent } from 'mdast'
import { toCode } from './code.ts'
import type { Code } from './draft.ts'
import type { KioskOptions } from './options.ts'

/** Codes of the links, and the number of each link's code. */
export interface SectionLinks {
  codes: Code[]
  marks: Map<Link, number>
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
  const marks = new Map<Link, number>()
  for (const link of blocks.flatMap(linksIn)) {
    const url = context.link(link.url)
    if (url === undefined) {
      context.lose(link, { kind: 'flattened', to: 'text', by: 'policy', cause: 'unsafe-link' })
      continue
    }
    if (isSpoken(url)) continue
    const made = toCode(url, toText(link) || url, options)
    const known = codes.findIndex((code) => code.url === made?.url)
    const isOnPage = url.split('#')[0] === page
    if (known >= 0) marks.set(link, known + 1)
    else if (codes.length < options.qr.perSection && made && !isOnPage) {
      codes.push({ ...made, mark: codes.length + 1 })
      marks.set(link, codes.length)
    } else {
      context.lose(link, { kind: 'flattened', to: 'text', by: 'capability', cause: 'qr-per-section' })
    }
  }
  return { codes, marks }
}

function linksIn(node: Nodes): Link[] {
  if (node.type === 'link') return [node]
  return 'children' in node ? node.children.flatMap(linksIn) : []
}
