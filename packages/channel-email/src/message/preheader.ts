// A document to the line that an inbox shows after the subject.
import { teaserOf, toText } from '@kanaal/content'
import type { Resolved } from '@kanaal/types'
import type { Node } from 'unist'
import { PREHEADER_GRAPHEMES } from '../limits.ts'
import { cutAtWord } from './graphemes.ts'
import { headerText } from './header-text.ts'

/** A line and where it was typed. */
interface Candidate {
  line: string
  from: 'copy' | 'description' | Node
}

/**
 * Copy as it is written; else the description, the teaser or the first paragraph that says more than the subject,
 * cut at a word.
 */
export function preheaderOf(document: Resolved, subject: string): string {
  const { line = '', from } = chosenPreheader(document, subject) ?? {}
  return from === 'copy' ? line : cutAtWord(line, PREHEADER_GRAPHEMES.max)
}

export function chosenPreheader(document: Resolved, subject: string): Candidate | undefined {
  const written = document.copy?.preheader
  if (written !== undefined) return { line: headerText(written), from: 'copy' }
  let chosen: Candidate | undefined
  for (const { line: typed, from } of candidatesOf(document)) {
    const line = headerText(typed)
    if (line !== '' && !repeats(line, subject)) return { line, from }
    if (line !== '') chosen ??= { line, from }
  }
  return chosen
}

/** One after the other: the first is good enough for most documents. */
function* candidatesOf(document: Resolved): Generator<Candidate> {
  const { description } = document.metadata
  if (description !== undefined) yield { line: description, from: 'description' }
  const { from, text, nodes } = teaserOf(document)
  if (from !== 'title')
    yield { line: text, from: from === 'description' ? from : (nodes[0] ?? document.tree) }
  const paragraph = document.tree.children.find((node) => node.type === 'paragraph')
  if (paragraph) yield { line: toText(paragraph), from: paragraph }
}

/** True where the preheader says nothing but the subject. */
export const repeats = (preheader: string, subject: string): boolean =>
  plain(preheader) === plain(subject) && preheader !== ''

/** UTF-16 units that are compared: far more than a subject has. */
const COMPARED = 500

const plain = (text: string): string =>
  text
    .slice(0, COMPARED)
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()

/** Invisible characters that fill the rest of the inbox's line, so that it does not go on with the mail's own text. */
const FILLER = '\u00a0\u200c\u034f'

export const padPreheader = (preheader: string): string =>
  preheader === '' ? '' : `${preheader}${FILLER.repeat(Math.max(0, 150 - preheader.length))}`
