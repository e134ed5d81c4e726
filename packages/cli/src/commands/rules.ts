// `kanaal rules`: every rule to a table, or to its page of documentation.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { judgeExamples } from '@kanaal/engine/conformance'
import { guessPhrase, type LoadedConfig, openEngine } from '@kanaal/export'
import type { AnyRule } from '@kanaal/types'
import type { Command } from 'commander'
import { counted } from '../counted.ts'
import { EXIT, UsageError } from '../exit.ts'
import { knownRules } from '../known-rules.ts'
import type { SetStatus } from '../program.ts'
import { toRuleIndex, toRulePage } from '../rule-page.ts'
import { toTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { addConfigOption, type EngineFlags, toEngineSettings } from './shared-options.ts'

interface Flags extends EngineFlags {
  write?: boolean
  check?: boolean
  test?: true | string
}

export function addRules(program: Command, terminal: Terminal, setStatus: SetStatus): void {
  const command = program
    .command('rules')
    .description('list the rules')
    .option('--write', 'write the page of each rule to packages/<package>/docs/rules')
    .option('--check', 'fail where such a page is not what it would be')
    .option(
      '--test [rule]',
      'run the examples of all rules, of one (source/id), or of a source such as policy',
    )
  addConfigOption(command).action(async (flags: Flags) => {
    const { engine, config } = await openEngine(toEngineSettings(flags, terminal))
    const rules = knownRules(engine).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
    if (flags.write) await writePages(toPages(rules), terminal)
    else if (flags.check) setStatus(await checkPages(toPages(rules), terminal))
    else if (flags.test) setStatus(await testExamples(chosen(engine.rules, flags.test), config, terminal))
    else
      terminal.out(
        toTable([
          ['RULE', 'SEVERITY', 'TITLE'],
          ...rules.map((rule) => [idOf(rule), rule.severity, rule.title.en]),
        ]),
      )
  })
}

const idOf = ({ source, id }: AnyRule): string => `${source}/${id}`

function chosen(rules: readonly AnyRule[], named: true | string): readonly AnyRule[] {
  if (named === true) return rules
  const found = rules.filter((rule) => rule.source === named || idOf(rule) === named)
  if (found.length > 0) return found
  const known = rules.flatMap((rule) => [idOf(rule), rule.source])
  throw new UsageError(`there is no rule "${named}"${guessPhrase(named, known)}`)
}

async function testExamples(
  rules: readonly AnyRule[],
  config: LoadedConfig,
  { out, err }: Terminal,
): Promise<number> {
  const wrong = await judgeExamples(rules, config)
  for (const { rule, markdown, expected, actual } of wrong) {
    const [wanted, given] = [expected, actual].map((keys) => keys.join(', ') || 'nothing')
    err(`${rule}: gives ${given} where its example says ${wanted}:\n${indent(markdown)}\n`)
  }
  const examples = rules.flatMap(({ examples: { ok, notOk } }) => [...ok, ...notOk])
  out(
    `${examples.length - wrong.length} of ${counted(examples.length, 'example')} of ${counted(rules.length, 'rule')} hold.\n`,
  )
  return wrong.length > 0 ? EXIT.failed : EXIT.good
}

const indent = (text: string): string => text.replace(/^/gm, '  ')

/** By path below the repository. */
function toPages(rules: readonly AnyRule[]): Map<string, string> {
  const pages = new Map<string, string>()
  for (const source of new Set(rules.map((rule) => rule.source))) {
    const own = rules.filter((rule) => rule.source === source)
    for (const rule of own) pages.set(`packages/${source}/docs/rules/${rule.id}.md`, toRulePage(rule))
    pages.set(`packages/${source}/docs/rules/README.md`, toRuleIndex(source, own))
  }
  return pages
}

async function writePages(pages: ReadonlyMap<string, string>, { cwd, err }: Terminal): Promise<void> {
  await checkRepository(cwd)
  for (const path of await stalePaths(pages, cwd)) await rm(join(cwd, path))
  for (const [path, page] of pages) {
    await mkdir(dirname(join(cwd, path)), { recursive: true })
    await writeFile(join(cwd, path), page)
  }
  err(`${pages.size} pages written.\n`)
}

async function checkPages(pages: ReadonlyMap<string, string>, { cwd, err }: Terminal): Promise<number> {
  await checkRepository(cwd)
  const wrong = (await stalePaths(pages, cwd)).map((path) => `${path} belongs to no rule`)
  for (const [path, page] of pages) {
    const written = await readFile(join(cwd, path), 'utf8').catch(() => undefined)
    if (written === undefined) wrong.push(`${path} is missing`)
    else if (written !== page) wrong.push(`${path} is stale`)
  }
  for (const sentence of wrong) err(`${sentence}. Run \`kanaal rules --write\`.\n`)
  return wrong.length > 0 ? EXIT.failed : EXIT.good
}

async function checkRepository(cwd: string): Promise<void> {
  const names = await readdir(join(cwd, 'packages')).catch((): string[] => [])
  if (!names.includes('content'))
    throw new UsageError('rules --write and --check work in the root of the Kanaal repository')
}

/** Pages whose rule is gone. */
async function stalePaths(pages: ReadonlyMap<string, string>, cwd: string): Promise<string[]> {
  const directories = [...new Set([...pages.keys()].map((path) => dirname(path)))]
  const found = await Promise.all(
    directories.map(async (directory) => {
      const names = await readdir(join(cwd, directory)).catch(() => [])
      return names.map((name) => `${directory}/${name}`)
    }),
  )
  return found.flat().filter((path) => path.endsWith('.md') && !pages.has(path))
}
