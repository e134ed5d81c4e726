// `kanaal diff`: two outputs to what changed between them, and why.

import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type ManifestElement, readManifest } from '@kanaal/export'
import type { Manifest } from '@kanaal/types'
import type { Command } from 'commander'
import { counted } from '../counted.ts'
import { UsageError } from '../exit.ts'
import { toTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export function addDiff(program: Command, terminal: Terminal): void {
  program
    .command('diff')
    .description('what changed between two outputs, and why it was rebuilt')
    .argument('<outA>')
    .argument('<outB>')
    .action(async (outA: string, outB: string) => {
      const [a, b] = [
        await readOutput(resolve(terminal.cwd, outA)),
        await readOutput(resolve(terminal.cwd, outB)),
      ]
      const rows = toRows(a, b)
      terminal.out(
        rows.length === 0 ? '' : toTable([['DOCUMENT', 'TARGET', 'LOCALE', 'CHANGE', 'WHY'], ...rows]),
      )
      terminal.err(`${counted(rows.length, 'rendition')} ${rows.length === 1 ? 'differs' : 'differ'}.\n`)
    })
}

type ManifestRendition = ManifestElement['renditions'][number]
interface Found {
  element: ManifestElement
  rendition: ManifestRendition
}
interface Stored {
  targets: Manifest['targets']
  renditions: Map<string, Found>
}

async function readOutput(out: string): Promise<Stored> {
  const path = join(out, 'manifest.json')
  if (!(await stat(path).catch(() => undefined)))
    throw new UsageError(`${out} has no manifest.json; is it an output of kanaal export?`)
  const renditions = new Map<string, Found>()
  for await (const element of readManifest(path))
    for (const rendition of element.renditions)
      renditions.set(`${element.id}\n${rendition.target}\n${rendition.locale}\n${rendition.audience ?? ''}`, {
        element,
        rendition,
      })
  const { targets } = JSON.parse(await readFile(path, 'utf8')) as Manifest
  return { targets, renditions }
}

function toRows(a: Stored, b: Stored): string[][] {
  const keys = [...new Set([...a.renditions.keys(), ...b.renditions.keys()])].sort()
  return keys.flatMap((key) => {
    const [before, after] = [a.renditions.get(key), b.renditions.get(key)]
    const found = after ?? before
    const change = toChange(before, after, a, b)
    if (!found || !change) return []
    const { element, rendition } = found
    return [[element.id, rendition.target, rendition.locale, ...change]]
  })
}

function toChange(
  before: Found | undefined,
  after: Found | undefined,
  a: Stored,
  b: Stored,
): [string, string] | undefined {
  if (!before) return ['added', 'new document, target or audience']
  if (!after) return ['removed', 'no longer in the source or the targets']
  const haveFiles = before.rendition.files.length + after.rendition.files.length > 0
  const [old, now] = [before.rendition, after.rendition]
  // In one file of NDJSON no rendition has files of its own: there the key tells.
  const isSame = haveFiles ? JSON.stringify(old.files) === JSON.stringify(now.files) : old.key === now.key
  if (isSame) return undefined
  return ['changed', whyOf(before, after, a, b)]
}

function whyOf(before: Found, after: Found, a: Stored, b: Stored): string {
  const { target } = after.rendition
  const [old, now] = [a.targets[target], b.targets[target]]
  if (before.element.hash !== after.element.hash) return 'the document changed'
  if (old?.version !== now?.version) return `the channel went from ${old?.version} to ${now?.version}`
  if (old?.optionsHash !== now?.optionsHash) return 'the options of the target changed'
  if (before.rendition.key !== after.rendition.key)
    return 'site, theme, limits, places, inputs or time changed'
  return 'the same key gave other bytes: please report this'
}
