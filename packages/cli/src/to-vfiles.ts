// Messages to the VFiles that vfile-reporter prints: one a source file.
import type { Message } from '@kanaal/types'
import { VFile } from 'vfile'

/** A message, and the source file it belongs to. */
export interface Located {
  path: string
  message: Message
}

export function toVFiles(located: readonly Located[]): VFile[] {
  const files = new Map<string, VFile>()
  for (const { path, message } of located) {
    const file = files.get(path) ?? new VFile({ path })
    files.set(path, file)
    addMessage(file, message)
  }
  return [...files.values()]
}

function addMessage(
  file: VFile,
  { reason, place, ruleId, source, target, severity, note, url }: Message,
): void {
  const text = target === undefined ? reason : `${reason} [${target}]`
  const added = file.message(text, { ...(place?.position && { place: place.position }), ruleId, source })
  // vfile-message: true is an error, false a warning, undefined an info.
  added.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  if (note !== undefined) added.note = note
  if (url !== undefined) added.url = url
}
