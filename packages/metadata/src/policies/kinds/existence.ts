// A policy of what must not be there, to a finding for each time it is.
import { createSpanFinder, findHits } from '../find-matches.ts'
import type { PolicyOf } from '../policy.ts'
import type { Check, KindSentences } from './kind.ts'

/** Of one policy in one document: after so many an editor has understood. */
const MAX_FINDINGS = 20

export const existenceSentences: KindSentences = {
  found: {
    en: '“{text}” should not be here.',
    nl: '“{text}” hoort hier niet.',
  },
}

export const checkExistence = ({ match, allow }: PolicyOf<'existence'>): Check => {
  const find = createSpanFinder(match)
  return ({ document, site }) =>
    findHits(find, document, site, allow)
      .slice(0, MAX_FINDINGS)
      .map(({ text, place }) => ({ message: 'found', values: { text }, place, actual: text }))
}
