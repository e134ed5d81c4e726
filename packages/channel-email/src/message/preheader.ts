// A document to the line that an inbox shows after the subject.
import { teaserOf, toText } from '@kanaal/content'
import type { Resolved } from '@kanaal/types'
import { PREHEADER_GRAPHEMES } from '../limits.ts'
import { cutAtWord } from './graphemes.ts'
import { headerText } from './header-text.ts'

/**
 * Copy as it is written; else the description, the teaser or the first paragraph that says more than the subject,
 * cut at a word.
 */
export function preheaderOf(document: Resolved, subject: string): string {
  const written = document.copy?.preheader
  if (written !== undefined) return headerText(written)
  let chosen = ''
  for (const candidate of candidatesOf(document)) {
    const line = headerText(candidate ?? '')
    if (line !== '' && !repeats(line, subject)) return cutAtWord(line, PREHEADER_GRAPHEMES.max)
    chosen ||= line
  }
  return cutAtWord(chosen, PREHEADER_GRAPHEMES.max)
}

/** One after the other: the first is good enough for most documents. */
function* candidatesOf(document: Resolved): Generator<string | undefined> {
  yield document.metadata.description
  yield teaserText(document)
  yield firstParagraph(document)
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

function teaserText(document: Resolved): string | undefined {
  const teaser = teaserOf(document)
  return teaser.from === 'title' ? undefined : teaser.text
}

function firstParagraph(document: Resolved): string | undefined {
  const paragraph = document.tree.children.find((node) => node.type === 'paragraph')
  return paragraph && toText(paragraph)
}

/** Invisible characters that fill the rest of the inbox's line, so that it does not go on with the mail's own text. */
const FILLER = '\u00a0\u200c\u034f'

export const padPreheader = (preheader: string): string =>
  preheader === '' ? '' : `${preheader}${FILLER.repeat(Math.max(0, 150 - preheader.length))}`
