// An exported directory to the files a screen may read, and nothing beside or above it.
import { readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type Playlist, playlist } from '@kanaal/types'
import { CannotStart } from './settings.ts'

export interface DeckDirectory {
  /** The bytes at an address path such as `/nl/terug-naar-school/deck.js`; `undefined` where there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>
  /** What the directory plays; read anew each time, because an export may have replaced it. */
  playlist(): Promise<Playlist | undefined>
}

/** @throws {CannotStart} where the directory is not the export of a kiosk target */
export async function openDeckDirectory(directory: string): Promise<DeckDirectory> {
  const root = await realpath(directory).catch(() => {
    throw new CannotStart(
      `There is no directory ${directory}: set KIOSK_DIR to what \`kanaal export --target kiosk\` wrote.`,
    )
  })

  const read: DeckDirectory['read'] = async (path) => {
    const decoded = decode(path)
    if (decoded === undefined || decoded.split('/').some((segment) => segment.startsWith('.')))
      return undefined
    try {
      // A link that leads out of the directory is not followed.
      const file = await realpath(join(root, decoded))
      return file.startsWith(root + sep) ? await readFile(file) : undefined
    } catch {
      return undefined
    }
  }
  const opened: DeckDirectory = {
    read,
    async playlist() {
      const bytes = await read('/playlist.json')
      try {
        return playlist.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data
      } catch {
        return undefined
      }
    },
  }
  if (!(await read('/index.html')) || !(await opened.playlist())) {
    throw new CannotStart(
      `${directory} holds no screen: index.html or playlist.json is missing. Export the target kiosk again.`,
    )
  }
  return opened
}

/** Percent signs decoded once; `undefined` where that gives no path. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') || decoded.includes('\\') ? undefined : decoded
  } catch {
    return undefined
  }
}
