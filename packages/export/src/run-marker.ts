// An output directory to the knowledge whether an export is at work in it; what one left half done is swept away.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isTemporary } from './atomic-file.ts'
import { EnvironmentError } from './environment-error.ts'

const MARKER = '.kanaal-running'
/** Outputs of this process: their temporary files bear our own id. */
const open = new Set<string>()

/**
 * Says that an export is at work here; `close` says that it ended well.
 *
 * @throws EnvironmentError where another one is
 */
export async function openRun(out: string): Promise<{ close(): Promise<void> }> {
  const path = join(out, MARKER)
  if (open.has(path)) throw toBusy(out, process.pid)
  open.add(path)
  try {
    await claim(out, path)
  } catch (error) {
    open.delete(path)
    throw error
  }
  return {
    async close() {
      open.delete(path)
      await rm(path, { force: true })
    },
  }
}

/** `wx`: of two runs that start together, one gets the marker. */
async function claim(out: string, path: string): Promise<void> {
  const own = `${process.pid} ${(await startOf(process.pid)) ?? ''}\n`
  for (;;) {
    try {
      return await writeFile(path, own, { flag: 'wx' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const [pid, start] = (await readFile(path, 'utf8').catch(() => '')).trim().split(' ')
    const id = Number(pid)
    if (Number.isInteger(id) && id > 0) {
      if (await isAtWork(id, start)) throw toBusy(out, id)
      await sweep(out, id)
    }
    await rm(path, { force: true })
  }
}

const toBusy = (out: string, pid: number): EnvironmentError =>
  new EnvironmentError(
    `${out}: another export (process ${pid}) is at work here. Wait until it ends, or choose another --out; if process ${pid} is something else, remove ${MARKER} there.`,
  )

/** Our own id is that of a run before us: in a container every run may have the same one. */
async function isAtWork(pid: number, start: string | undefined): Promise<boolean> {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  const now = await startOf(pid)
  return start === undefined || now === undefined || now === start
}

/** When a process began, in ticks since the machine did: an id is given again, a start is not. Linux only (proc(5), field 22). */
async function startOf(pid: number): Promise<string | undefined> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  // The name in field 2 may hold spaces and brackets: count from its end.
  return status?.slice(status.lastIndexOf(')') + 2).split(' ')[19]
}

/** Only temporary files of the process that died: everything else may be somebody's. */
async function sweep(directory: string, pid: number): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) await sweep(path, pid)
    else if (isTemporary(entry.name, pid)) await rm(path, { force: true })
  }
}
