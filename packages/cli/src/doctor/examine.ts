// A terminal and the project in it to a list of findings.
import { access, constants, stat } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { staleLimits } from '@kanaal/engine'
import { openEngine, stalePack } from '@kanaal/export'
import { counted } from '../counted.ts'
import type { Terminal } from '../terminal.ts'
import { findCopies } from './find-copies.ts'

export interface Finding {
  state: 'good' | 'optional' | 'bad'
  what: string
  found: string
  mend?: string
}

export async function examine(terminal: Terminal, config: string | undefined): Promise<Finding[]> {
  return [
    ofNode(process.versions.node),
    ...(await findCopies(terminal.cwd)),
    ...(await ofConfig(terminal, config)),
    await ofBrowser(terminal),
    await ofCompiler(terminal),
    await ofTestData(terminal),
  ]
}

/** `engines` of every package: `^20.19 || ^22.12 || ^24`. */
export function ofNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isFine = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major === 24
  const what = 'Node'
  if (isFine) return { state: 'good', what, found: version }
  return {
    state: 'bad',
    what,
    found: version,
    mend: 'Expected 20.19, 22.12 or 24. Install one from https://nodejs.org.',
  }
}

/** What search engines ask of structured data changes without notice, as limits of networks do. */
function ofRichResults(terminal: Terminal): Finding {
  const what = 'Rich results'
  const { pack, sources } = stalePack(terminal.now().toISOString())
  if (sources.length === 0) return { state: 'good', what, found: 'all rules checked within 180 days' }
  return {
    state: 'optional',
    what,
    found: `of the rules ${pack}, those of ${counted(sources.length, 'page')} were last checked more than 180 days ago`,
    mend: `Take a newer @kanaal/metadata; until there is one, see whether they still hold: ${sources.join(' ')}`,
  }
}

async function ofConfig(terminal: Terminal, file: string | undefined): Promise<Finding[]> {
  const what = 'Configuration'
  try {
    const { engine, config } = await openEngine({ cwd: terminal.cwd, configModule: file })
    const stale = staleLimits(engine, terminal.now().toISOString()).length
    const limits: Finding =
      stale === 0
        ? { state: 'good', what: 'Limits', found: 'all checked within 180 days' }
        : {
            state: 'optional',
            what: 'Limits',
            found: `${counted(stale, 'limit')} last checked more than 180 days ago`,
            mend: '`kanaal limits` lists them with their sources, where the numbers of today stand.',
          }
    const found = config.file ?? 'none, the defaults stand'
    return [
      { state: 'good', what, found: `${found} (${counted(engine.targets.length, 'target')})` },
      limits,
      ofRichResults(terminal),
    ]
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    return [{ state: 'bad', what, found, mend: 'Mend that place in the file.' }]
  }
}

async function ofBrowser({ env }: Terminal): Promise<Finding> {
  const path =
    env.CHROMIUM_PATH ?? (await findProgram(['chromium', 'chromium-browser', 'google-chrome'], env.PATH))
  const what = 'Browser'
  if (path !== undefined && (await isThere(path))) return { state: 'good', what, found: path }
  const mend = 'Only browser tests need one: `apt install chromium`, or set CHROMIUM_PATH.'
  return { state: 'optional', what, found: 'none', mend }
}

async function ofCompiler({ env }: Terminal): Promise<Finding> {
  const what = 'Compiler'
  const missing: string[] = []
  for (const name of ['python3', 'make', 'g++'])
    if (!(await findProgram([name], env.PATH))) missing.push(name)
  if (missing.length === 0) return { state: 'good', what, found: 'python3, make and g++' }
  const mend = 'The CMS on SQLite builds better-sqlite3 with them: `apt install python3 make g++`.'
  return { state: 'optional', what, found: `no ${missing.join(', ')}`, mend }
}

async function ofTestData({ cwd, env }: Terminal): Promise<Finding> {
  const path = env.KANAAL_DATA ?? join(cwd, '..', 'shared', 'data')
  const what = 'Test data'
  if (await isThere(path)) return { state: 'good', what, found: path }
  return { state: 'optional', what, found: 'none', mend: 'Only the large tests need it: set KANAAL_DATA.' }
}

async function findProgram(names: readonly string[], path = ''): Promise<string | undefined> {
  for (const directory of path.split(delimiter).filter(Boolean))
    for (const name of names) {
      const full = join(directory, name)
      const isProgram = await access(full, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (isProgram) return full
    }
  return undefined
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
