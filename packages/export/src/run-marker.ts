// An output directory to the knowledge whether the last export ended well; what it left half done is swept away.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isTemporary } from './atomic-file.ts'

const MARKER = '.kanaal-running'

/** Says that an export is at work here; `close` says that it ended well. */
export async function openRun(out: string): Promise<{ close(): Promise<void> }> {
  const marker = join(out, MARKER)
  const pid = Number.parseInt(await readFile(marker, 'utf8').catch(() => ''), 10)
  if (Number.isInteger(pid) && !isAlive(pid)) await sweep(out, pid)
  await writeFile(marker, `${process.pid}\n`)
  return { close: () => rm(marker, { force: true }) }
}

/** Our own id is free for us: in a container every run may have the same one. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Only temporary files of the process that died: everything else may be somebody's. */
async function sweep(directory: string, pid: number): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) await sweep(path, pid)
    else if (isTemporary(entry.name, pid)) await rm(path, { force: true })
  }
}
