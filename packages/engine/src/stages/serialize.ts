// The channel's own tree to files, with names that are safe to write.
import type { Channel, Context, Output } from '@kanaal/types'

/** @throws Error where a channel names a file that would leave its directory, or names one twice. */
export async function serialize(channel: Channel, tree: unknown, context: Context): Promise<Output> {
  const output = await channel.serialize(tree, context)
  const seen = new Set<string>()
  for (const { path } of output.files) {
    if (!isSafePath(path)) throw new Error(`unsafe file path ${JSON.stringify(path)}`)
    const folded = path.toLowerCase() // some file systems do not tell cases apart
    if (seen.has(folded)) throw new Error(`the file path ${JSON.stringify(path)} is used twice`)
    seen.add(folded)
  }
  return output
}

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** Is this a relative path with `/`, of plain names, that stays below its directory on every file system? */
export function isSafePath(path: string): boolean {
  if (path.length === 0 || path.length > 1024) return false // 1024: PATH_MAX of macOS (sys/syslimits.h)
  return path
    .split('/')
    .every((name) => /^[\w@][\w.@ +-]{0,199}$/.test(name) && !/[. ]$/.test(name) && !DEVICE.test(name))
}
