// An error of the render pool -> the refusal it is, where the content is at fault.
import { messageOf, RefusedDocument } from '@kanaal/content'
import { renderStopped, type TaskStopped } from '@kanaal/export'

/** What is the content's fault becomes messages; anything else stays the error it is. */
export const toRefusal = (error: unknown): unknown =>
  isTaskStopped(error)
    ? new RefusedDocument([messageOf(renderStopped, { message: error.limit, values: { max: error.max } })])
    : error

/** By name: the plugin's bundle and the package may each have a class of their own. */
const isTaskStopped = (error: unknown): error is TaskStopped =>
  error instanceof Error && error.name === 'TaskStopped'
