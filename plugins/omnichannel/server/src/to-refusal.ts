// An error of the render pool -> the refusal it is, where the content is at fault.
import { RefusedDocument } from '@kanaal/content'
import type { Message } from '@kanaal/types'

/** What is the content's fault becomes messages; anything else stays the error it is. */
export const toRefusal = (error: unknown): unknown =>
  error instanceof Error && error.name === 'TaskStopped'
    ? new RefusedDocument([toStopped(error.message)])
    : error

/** The rule `render-stopped` belongs to @kanaal/export; a document that stops its thread has it as its only message. */
const toStopped = (reason: string): Message => ({
  ruleId: 'render-stopped',
  source: 'export',
  severity: 'error',
  reason: `The document could not be rendered: ${reason}. Make it shorter or less deeply nested.`,
})
