// A vocabulary and what is known about it to the messages of every check, and to the vocabulary mended.
import type { Message } from '@kanaal/types'
import type { Vocabulary } from '../model/vocabulary.ts'
import { restateXlLabels } from '../restate-xl-labels.ts'
import type { CheckSettings } from './define-check.ts'
import { checks } from './index.ts'
import { refuseUnknownSettings } from './refuse-unknown-settings.ts'
import { subjectOf } from './subject-of.ts'

/** @throws InvalidCheckSettings where a level is set for what is not there */
export function checkVocabulary(vocabulary: Vocabulary, settings: CheckSettings = {}): Message[] {
  const subject = subjectOf(vocabulary, settings)
  refuseUnknownSettings(subject)
  return checks.flatMap((check) => check.run(subject))
}

/** One fix may bring another finding to light (a top concept taken down leaves a scheme without any). */
const ROUNDS = 5

/** Does what is safe: nothing is guessed, no label or concept is lost, and labels that are resources stay that. `ids` names the checks; without, all. */
export function repairVocabulary(vocabulary: Vocabulary, ids?: readonly string[]): Vocabulary {
  const chosen = checks.filter(({ id }) => ids === undefined || ids.includes(id))
  let mended = vocabulary
  for (let round = 0; round < ROUNDS; round++) {
    const before = JSON.stringify(mended)
    for (const { repair } of chosen)
      if (repair) mended = restateXlLabels(repair(subjectOf(mended, {})), mended)
    if (JSON.stringify(mended) === before) break
  }
  return mended
}
