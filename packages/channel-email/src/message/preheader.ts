// A document to the line that an inbox shows after the subject.
import { type TeaserText, teasersOf } from '@kanaal/content'
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
 * Copy as it is written; else of teaser and description the first that says more than the subject, one that fits before
 * one that has to be cut; else the text itself.
 */
export function preheaderOf(document: Resolved, subject: string): string {
  const { line = '', from } = chosenPreheader(document, subject) ?? {}
  return from === 'copy' ? line : cut(line)
}

export function chosenPreheader(document: Resolved, subject: string): Candidate | undefined {
  const written = document.copy?.preheader
  if (written !== undefined) return { line: headerText(written), from: 'copy' }
  const teasers = [...teasersOf(document)]
  const hasText = teasers.some(({ from }) => from === 'copy')
  const summaries = candidatesOf(teasers, hasText ? ['description'] : ['teaser', 'description'])
  const texts = candidatesOf(teasers, hasText ? ['copy'] : ['paragraph'])
  return bestOf(summaries, subject) ?? bestOf(texts, subject) ?? [...summaries, ...texts][0]
}

const candidatesOf = (teasers: readonly TeaserText[], sources: readonly TeaserText['from'][]): Candidate[] =>
  teasers.flatMap(({ from, text, nodes }) => {
    const line = sources.includes(from) ? headerText(text) : ''
    const [first] = nodes
    return line === '' || !first ? [] : [{ line, from: from === 'description' ? from : first }]
  })

function bestOf(candidates: readonly Candidate[], subject: string): Candidate | undefined {
  const telling = candidates.filter(({ line }) => !repeats(line, subject))
  return telling.find(({ line }) => cut(line) === line) ?? telling[0]
}

const cut = (line: string): string => cutAtWord(line, PREHEADER_GRAPHEMES.max)

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
