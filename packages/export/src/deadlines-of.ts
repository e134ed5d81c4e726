// A task to how many deadlines it has: an honest text may take longer if it is longer.
import { toText } from '@kanaal/content'
import { caps } from '@kanaal/types'
import type { Task } from './worker/protocol.ts'

/** UTF-16 units of text that have the deadline once. */
const UNITS = 100_000
/** No text may be longer than its cap, so none has more of them. */
const MOST = Math.ceil(caps.parse({}).bytes / UNITS)

export const deadlinesOf = (task: Task): number =>
  Math.min(MOST, Math.max(1, Math.ceil(unitsOf(task) / UNITS)))

function unitsOf(task: Task): number {
  if (task.kind === 'parse') return task.text.length
  return task.kind === 'entry' ? JSON.stringify(task.entry).length : toText(task.document.tree).length
}
