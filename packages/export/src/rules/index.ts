// The rules of exporting: what can go wrong around a document.
import type { AnyRule } from '@kanaal/types'
import { documentInvalid } from './document-invalid.ts'
import { documentUnreadable } from './document-unreadable.ts'
import { draftSkipped } from './draft-skipped.ts'
import { linkSkipped } from './link-skipped.ts'
import { renderStopped } from './render-stopped.ts'
import { slugCollision } from './slug-collision.ts'
import { termsSuggested } from './terms-suggested.ts'

/** Said of a document that was read: as with what an engine says, its site and itself decide how loud. */
export const settledRules: AnyRule[] = [slugCollision, termsSuggested]

export const exportRules: AnyRule[] = [
  ...settledRules,
  documentInvalid,
  documentUnreadable,
  draftSkipped,
  linkSkipped,
  renderStopped,
]
