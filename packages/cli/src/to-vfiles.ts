// Messages to the VFiles that vfile-reporter prints: one a source file.
import type { Located } from '@kanaal/content'
import type { Message } from '@kanaal/types'
import { VFile } from 'vfile'

export type { Located } from '@kanaal/content'

/** What several targets say of one place is said once, with their names; one that says it for two audiences is named once. */
export function toVFiles(located: readonly Located[]): VFile[] {
  const said = new Map<string, { path: string; message: Message; targets: Set<string> }>()
  for (const { path: of, message } of located) {
    // What is included stands in a file of its own.
    const path = message.place?.file ?? of
    const { target, ...rest } = message
    const same = JSON.stringify([path, rest])
    const known = said.get(same)
    if (known && target !== undefined) known.targets.add(target)
    else if (!known) said.set(same, { path, message, targets: new Set(target === undefined ? [] : [target]) })
  }
  const files = new Map<string, VFile>()
  for (const { path, message, targets } of said.values()) {
    const file = files.get(path) ?? new VFile({ path })
    files.set(path, file)
    addMessage(file, message, [...targets])
  }
  return [...files.values()]
}

function addMessage(
  file: VFile,
  { reason, place, ruleId, source, severity, note, url, waiver }: Message,
  targets: readonly string[],
): void {
  const text = targets.length === 0 ? reason : `${reason} [${targets.join(', ')}]`
  const added = file.message(text, { ...(place?.position && { place: place.position }), ruleId, source })
  // vfile-message: true is an error, false a warning, undefined an info.
  added.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  const exception = waiver && `Exception until ${waiver.until}: ${waiver.reason}`
  const notes = [exception, note].filter((one) => one !== undefined)
  if (notes.length > 0) added.note = notes.join('\n')
  if (url !== undefined) added.url = url
}
