// What people type about checks of a vocabulary to the settings of its check.
import { type CheckSettings, checks, type Level } from '@kanaal/taxonomy'
import { UsageError } from './exit.ts'
import { checkNames, toList } from './option-values.ts'

export interface CheckFlags {
  languages?: string
  off?: string
  severity?: string[]
}

/** The same check twice: what is said last counts. */
export function toCheckSettings({ languages, off, severity = [] }: CheckFlags): CheckSettings {
  const ids = checks.map(({ id }) => id)
  const severities: Record<string, Level> = {}
  const schemes: Record<string, Record<string, Level>> = {}
  for (const id of off === undefined ? [] : checkNames('--off', toList(off), ids)) severities[id] = 'off'
  for (const text of severity) {
    const { id, level, scheme } = toLevel(text, ids)
    if (scheme === undefined) severities[id] = level
    else schemes[scheme] = { ...schemes[scheme], [id]: level }
  }
  return { ...(languages !== undefined && { languages: toList(languages) }), severities, schemes }
}

const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'off']

/** `orphan-concepts=error`, or `orphan-concepts=error@https://example.org/scheme`. */
function toLevel(text: string, ids: readonly string[]): { id: string; level: Level; scheme?: string } {
  const [, id, name, scheme] = /^([^=@]+)=([^@]*)(?:@(.+))?$/.exec(text.trim()) ?? []
  if (id === undefined || name === undefined)
    throw new UsageError(`--severity: expected check=level or check=level@scheme, not "${text}"`)
  checkNames('--severity', [id], ids)
  const level = LEVELS.find((one) => one === name)
  if (level === undefined)
    throw new UsageError(
      `--severity: expected ${LEVELS.join(', ')} behind ${id}=, not "${name}"; give the option once for each check`,
    )
  return { id, level, ...(scheme !== undefined && { scheme }) }
}
