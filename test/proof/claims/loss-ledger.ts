// What a channel leaves out stands in its ledger: one leaf a loss, no place twice, and nothing else is missing.
import { emptyInputs } from '@kanaal/engine'
import { createDefaultEngine } from '../../bench/default-engine.ts'
import { type Claim, checkAll } from '../claim.ts'
import { CORPUS, casesOf, OWN } from '../ledger/cases-of.ts'
import { findGaps } from '../ledger/find-gaps.ts'

export const lossLedger: Claim = {
  id: 'loss-ledger',
  says: 'On every default target, each word that commonmark.js and parse5 read in a document is in the output or in the span of a loss; losses are disjoint, and what they call dropped is not there; on the web only policy and conditions leave anything out',
  unit: 'documents',
  size: { proof: OWN + CORPUS, test: OWN },
  needs: 'markdown',
  async run(size) {
    const engine = await createDefaultEngine()
    return checkAll(casesOf(size), async ({ source: text, path, document }) => {
      const renditions = await engine.publish(document, { inputs: emptyInputs, now: '2026-11-21T00:00:00Z' })
      const gaps = renditions.flatMap((rendition) =>
        findGaps({ text, path }, rendition).map((gap) => `${rendition.target}: ${gap}`),
      )
      return gaps.length === 0 ? undefined : `${document.id}: ${gaps.slice(0, 3).join('; ')}`
    })
  },
}
