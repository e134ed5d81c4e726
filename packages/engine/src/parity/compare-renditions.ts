// A document and its renditions to what each of them says of its facts and disclaimers: plain data, for a table.
import { disclaimersOf } from '@kanaal/content'
import type { Document, Inputs, Rendition, Site } from '@kanaal/types'
import { includedIn } from '../inputs.ts'
import { type DisclaimerReading, readDisclaimers } from './read-disclaimers.ts'
import { type Reading, readingsOf } from './readings-of.ts'

export interface Comparison {
  facts: Reading[]
  /** By rendition that has files: the state of each disclaimer, in the order of the document. */
  disclaimers: { target: string; states: DisclaimerReading['state'][] }[]
}

export function compareRenditions(
  document: Document,
  renditions: readonly Rendition[],
  site?: Pick<Site, 'organization'>,
  inputs?: Pick<Inputs, 'includes'>,
): Comparison {
  const disclaimers = disclaimersOf(document)
  const rendered = disclaimers.length > 0 ? renditions.filter(({ files }) => files.length > 0) : []
  return {
    facts: readingsOf(document, renditions, site, includedIn(inputs)),
    disclaimers: rendered.map((rendition) => ({
      target: rendition.target,
      states: readDisclaimers(disclaimers, rendition).map(({ state }) => state),
    })),
  }
}
