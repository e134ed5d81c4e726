// A document to the subject of its mail.
import { extractTitle } from '@kanaal/metadata'
import type { Resolved } from '@kanaal/types'
import { headerText } from './header-text.ts'

/** Copy written for this target, else the title, else what the text opens with; empty where there are no words. */
export function subjectOf(document: Resolved): string {
  const written = document.copy?.subject ?? document.copy?.title ?? document.metadata.title
  return headerText(written ?? extractTitle(document) ?? '')
}
