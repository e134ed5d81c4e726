// What somebody typed of a concept and did not save -> kept until it is saved or dropped, over what is stored by then.
import type { ConceptDetail } from '../../../shared/contracts'
import { type ConceptDraft, toDraft } from './concept-draft'
import { differences, mergeDrafts } from './draft-differences'

export interface Writing {
  /** The concept as it was when somebody began to type: a save names its version. */
  opened: ConceptDetail
  draft: ConceptDraft
}

/** By the key of the concept; a look at another one, or a change of what it leads to, takes nothing away. */
export type Unsaved = Map<string, Writing>

export const isTouched = ({ opened, draft }: Writing): boolean => {
  const stored = toDraft(opened, Object.keys(draft.languages))
  return differences(stored, draft, draft).length > 0
}

export function keepWriting(unsaved: Unsaved, writing: Writing): void {
  if (isTouched(writing)) unsaved.set(writing.opened.key, writing)
  else unsaved.delete(writing.opened.key)
}

/**
 * Where a field was typed in here and written by somebody else meanwhile, the form stays with the version that it was
 * opened with: the save is refused, and both texts are shown.
 */
export function resumeWriting(
  unsaved: Unsaved,
  stored: ConceptDetail,
  languages: readonly string[],
): Writing {
  const kept = unsaved.get(stored.key)
  const now = toDraft(stored, languages)
  if (!kept) return { opened: stored, draft: now }
  const before = toDraft(kept.opened, languages)
  const touched = differences(before, kept.draft, kept.draft)
  const isContested = differences(before, now, kept.draft).some(
    ({ field, language, theirs, mine }) =>
      theirs !== mine && touched.some((one) => one.field === field && one.language === language),
  )
  return isContested ? kept : { opened: stored, draft: mergeDrafts(before, now, kept.draft) }
}
