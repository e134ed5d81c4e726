// The options that several commands have to the settings they mean.
import { ConfigurationError } from '@kanaal/engine'
import { openEngine } from '@kanaal/export'
import type { ParseVocabularyOptions } from '@kanaal/taxonomy'
import type { Command } from 'commander'
import { checkNames, toNames, toPositive } from '../option-values.ts'
import type { Terminal } from '../terminal.ts'

export interface EngineFlags {
  config?: string
  baseUrl?: string
  minify?: boolean
}

export const addConfigOption = (command: Command): Command =>
  command.option(
    '--config <file>',
    'configuration module (default: kanaal.config.{ts,js} above the source, else here)',
  )

export interface ListFlags {
  base?: string
  language?: string
}

/** Of a vocabulary that is a table or a list, which says neither. */
export const addListOptions = (command: Command): Command =>
  command
    .option('--base <uri>', 'base of relative URIs, and of the URIs made for tables and lists')
    .option('--language <tag>', 'the language of a table or list that names none')

export const toListOptions = ({ base, language }: ListFlags): ParseVocabularyOptions => ({
  ...(base !== undefined && { baseUri: base }),
  ...(language !== undefined && { language }),
})

export const toEngineSettings = ({ config, baseUrl, minify }: EngineFlags, { cwd }: Terminal) => ({
  cwd,
  configModule: config,
  baseUrl,
  minify,
})

/** Absent where nobody said: then the default stands. */
export const toDeadline = ({ deadline }: { deadline?: string }): { deadlineMs?: number } =>
  deadline === undefined ? {} : { deadlineMs: toPositive('--deadline', deadline) }

/** Names of targets that are planned: a better answer than "there is no such target". */
const LATER = [
  'threads',
  'facebook',
  'instagram',
  'telegram',
  'whatsapp',
  'slack',
  'teams',
  'discord',
  'sms',
  'push',
  'text',
  'agents',
]

/** `web,email`, or `all`; undefined where nobody named any. */
export async function toTargetIds(
  text: string | undefined,
  flags: EngineFlags,
  terminal: Terminal,
): Promise<string[] | undefined> {
  if (text === undefined) return undefined
  const names = toNames('--target', text)
  const { engine } = await openEngine(toEngineSettings(flags, terminal))
  const known = engine.targets.map(({ id }) => id)
  if (text === 'all') return known
  const later = names.find((name) => !known.includes(name) && LATER.includes(name))
  if (later !== undefined)
    throw new ConfigurationError(
      '--target',
      `"${later}" is planned but does not exist yet. There is: ${known.join(', ')}`,
    )
  return checkNames('--target', names, known)
}
