// A published entry and its written files to its element of the manifest.
import type { FileEntry, Message, Rendition } from '@kanaal/types'
import type { ManifestElement } from './manifest-file.ts'
import type { Published } from './publish-entry.ts'

export type Written = readonly { rendition: Rendition; files: Omit<FileEntry, 'role'>[] }[]

export const toManifestElement = ({ entry, hash }: Published, written: Written): ManifestElement => ({
  id: entry.id,
  source: entry.path,
  hash,
  renditions: written.map(({ rendition: { target, locale, audience, key, messages, losses }, files }) => ({
    target,
    locale,
    audience,
    key,
    messages: countSeverities(messages),
    losses: losses.length,
    files,
  })),
})

export function countSeverities(messages: readonly Message[]): Record<Message['severity'], number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of messages) counts[severity] += 1
  return counts
}
