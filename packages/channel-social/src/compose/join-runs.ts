// Turns runs into one text, and remembers which stretch came from which leaf.
import type { LossReason } from '@kanaal/types'
import type { Node } from 'unist'
import type { ImageRun, Run, TextRun } from '../runs.ts'
import type { Span } from '../split/protected-spans.ts'
import { cleanText } from './clean-text.ts'

export interface JoinedText {
  text: string
  /** Offsets at which a new section begins. */
  sections: number[]
  leaves: (Span & { leaf: Node; loss?: LossReason })[]
  links: (Span & { href: string })[]
  images: ImageRun[]
}

export interface JoinOptions {
  /** What is shown for an address that stands in the text as itself. */
  address(href: string): string
  /** The last word on a stretch of text, such as taking the life out of mentions. */
  finish(text: string): string
}

const GLYPHS = { line: '\n', paragraph: '\n\n', section: '\n\n' }
const ORDER = ['line', 'paragraph', 'section'] as const

export function joinRuns(runs: readonly Run[], options: JoinOptions): JoinedText {
  const joined: JoinedText = { text: '', sections: [], leaves: [], links: [], images: [] }
  let border: (typeof ORDER)[number] | undefined
  for (const run of runs) {
    if (run.kind === 'image') joined.images.push(run)
    else if (run.kind === 'border') {
      if (!border || ORDER.indexOf(run.border) > ORDER.indexOf(border)) border = run.border
    } else {
      const text = textOf(run, options)
      if (text.trim() === '' && (border || joined.text === '')) continue
      if (border && joined.text !== '') {
        joined.text = joined.text.trimEnd() + GLYPHS[border]
        if (border === 'section') joined.sections.push(joined.text.length)
      }
      border = undefined
      append(joined, run, /(^|\s)$/.test(joined.text) ? text.trimStart() : text)
    }
  }
  joined.text = joined.text.trimEnd()
  return joined
}

function append(joined: JoinedText, run: TextRun, text: string): void {
  const start = joined.text.length
  joined.text += text
  const end = start + text.trimEnd().length
  if (run.leaf) joined.leaves.push({ start, end, leaf: run.leaf, ...(run.loss && { loss: run.loss }) })
  if (run.href && end > start) joined.links.push({ start, end, href: run.href })
}

function textOf(run: TextRun, options: JoinOptions): string {
  const text = cleanText(run.text)
  // An address is shown as the network likes it, and is nobody's mention.
  return run.href && isAddress(text, run.href) ? options.address(run.href) : options.finish(text)
}

/** Whether the words of a link are its address, but for the protocol and a slash. */
export const isAddress = (text: string, href: string): boolean => bare(text) === bare(href)

const bare = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/|mailto:|tel:)(www\.)?/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
