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
  /** The last word on a stretch of text, such as taking the life out of mentions; `before` is what it follows. */
  finish(text: string, before: string): string
}

/** UTF-16 units of the text before a run that may decide what the run's first characters are. */
const CONTEXT = 64
const GLYPHS = { line: '\n', paragraph: '\n\n', section: '\n\n' }
const ORDER = ['line', 'paragraph', 'section'] as const

export function joinRuns(runs: readonly Run[], options: JoinOptions): JoinedText {
  const joined: Omit<JoinedText, 'text'> = { sections: [], leaves: [], links: [], images: [] }
  const text = createText()
  let border: (typeof ORDER)[number] | undefined
  for (const run of runs) {
    if (run.kind === 'image') joined.images.push(run)
    else if (run.kind === 'border') {
      if (!border || ORDER.indexOf(run.border) > ORDER.indexOf(border)) border = run.border
    } else {
      const own = textOf(run, options, border ? '' : text.end())
      if (own.trim() === '' && (border || text.length() === 0)) continue
      if (border && text.length() > 0) {
        text.trim()
        text.add(GLYPHS[border])
        if (border === 'section') joined.sections.push(text.length())
      }
      border = undefined
      const start = text.length()
      const added = /^$|\s$/.test(text.end()) ? own.trimStart() : own
      text.add(added)
      const end = start + added.trimEnd().length
      if (run.leaf) joined.leaves.push({ start, end, leaf: run.leaf, ...(run.loss && { loss: run.loss }) })
      if (run.href && end > start) joined.links.push({ start, end, href: run.href })
    }
  }
  text.trim()
  return { ...joined, text: text.whole() }
}

/** A text in parts: looking at the end of one long string again and again would take quadratic time. */
function createText() {
  const parts: string[] = []
  let length = 0
  return {
    length: () => length,
    whole: () => parts.join(''),
    end: () => parts.slice(-CONTEXT).join('').slice(-CONTEXT),
    add(part: string) {
      if (part === '') return
      parts.push(part)
      length += part.length
    },
    trim() {
      for (let last = parts.pop(); last !== undefined; last = parts.pop()) {
        const kept = last.trimEnd()
        length -= last.length - kept.length
        if (kept === '') continue
        parts.push(kept)
        return
      }
    },
  }
}

function textOf(run: TextRun, options: JoinOptions, before: string): string {
  const text = cleanText(run.text)
  return options.finish(run.href && isAddress(text, run.href) ? options.address(run.href) : text, before)
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
