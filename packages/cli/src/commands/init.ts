// `kanaal init`: an empty directory to a configuration and one sample document.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { UsageError } from '../exit.ts'
import type { Terminal } from '../terminal.ts'

const CONFIG = `// What Kanaal must know of this site; everything else has a default.
import { defineConfig } from '@kanaal/types'

export default defineConfig({
  site: {
    url: 'https://example.org',
    name: 'Example',
    locales: ['en', 'nl'],
    defaultLocale: 'en',
    timeZone: 'Europe/Amsterdam',
  },
  // A target is a configured channel. Those of the default set are there already; change or add some here:
  // targets: [{ id: 'x', channel: 'x', default: false }],
})
`
const SAMPLE = `---
title: Open on Sunday
description: The shop is open this Sunday from 10:00 to 17:00, with coffee for everyone.
date: 2026-09-06
callToAction:
  label: Plan your visit
  href: https://example.org/visit
---

:::teaser
This Sunday the shop is open from 10:00 to 17:00.
:::

## What there is

- Coffee for everyone
- All school bags from :fact[€ 49.95]{id="price" value="49.95" unit="EUR"}

:::disclaimer{for="price"}
While stocks last.
:::
`

export function addInit(program: Command, terminal: Terminal): void {
  program
    .command('init')
    .description('write kanaal.config.ts and one sample document here')
    .action(async () => {
      await writeNew(terminal, 'kanaal.config.ts', CONFIG)
      await writeNew(terminal, 'content/open-on-sunday.md', SAMPLE)
      terminal.err('Now run: kanaal export content --out out\n')
    })
}

/** @throws UsageError where the file is there already: nothing is ever overwritten */
async function writeNew({ cwd, err }: Terminal, name: string, text: string): Promise<void> {
  const path = join(cwd, name)
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new UsageError(`${name} is there already; init overwrites nothing`)
    throw error
  }
  err(`${name} written.\n`)
}
