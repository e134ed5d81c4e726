// Kanaal's messages to VFile messages and back, for plugins that talk through the file.
import type { Message } from '@kanaal/types'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { defined } from './defined.ts'

/** What a VFile message of ours carries besides vfile's own fields. */
interface Carrier {
  kanaal?: Message
}

const FATAL = { error: true, warning: false, info: undefined } as const

export function addToFile(message: Message, file: VFile): void {
  const { reason, ruleId, source, place, note, url, severity } = message
  const added = file.message(reason, { ruleId, source, ...(place?.position && { place: place.position }) })
  added.fatal = FATAL[severity]
  Object.assign(added, defined({ note, url }), { kanaal: message } satisfies Carrier)
}

/** Ours come back as they went in; those of other plugins are read by vfile's words. */
export function fromVFileMessage(message: VFileMessage & Carrier): Message {
  if (message.kanaal) return message.kanaal
  const { place, reason, ruleId, source, fatal, note, url } = message
  const start = place && ('start' in place ? place.start : place)
  const end = place && ('end' in place ? place.end : place)
  return defined({
    ruleId: ruleId ?? 'unnamed',
    source: source ?? 'remark',
    severity: fatal === true ? 'error' : fatal === false ? 'warning' : 'info',
    reason,
    place:
      start && end ? { position: { start: defined({ ...start }), end: defined({ ...end }) } } : undefined,
    note,
    url,
  }) as Message
}
