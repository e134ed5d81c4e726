// A Markdown text to what pandoc prints of it as plain text, and to what its log says it left out.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface PandocAnswer {
  output: string
  log: string
}

const ARGUMENTS = ['--from', 'gfm', '--to', 'plain', '--wrap', 'none', '--verbose', '--log']

export const hasPandoc = (): boolean => spawnSync('pandoc', ['--version']).status === 0

/** Undefined where pandoc cannot read the text. */
export function askPandoc(markdown: string): PandocAnswer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'kanaal-pandoc-'))
  try {
    const file = join(folder, 'log.json')
    const { status, stdout } = spawnSync('pandoc', [...ARGUMENTS, file], {
      input: markdown,
      encoding: 'utf8',
      timeout: 60_000,
    })
    return status === 0 ? { output: stdout, log: readFileSync(file, 'utf8') } : undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
