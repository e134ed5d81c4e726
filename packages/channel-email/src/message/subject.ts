// A document to the subject of its mail.
import { toText } from '@kanaal/content'
import type { Resolved } from '@kanaal/types'
import { headerText } from './header-text.ts'

/** Copy written for this target, else the title, else the first heading; empty where there is none of these. */
export function subjectOf(document: Resolved): string {
  const heading = document.tree.children.find((node) => node.type === 'heading')
  const written = document.copy?.subject ?? document.copy?.title ?? document.metadata.title
  return headerText(written ?? (heading ? toText(heading) : ''))
}
