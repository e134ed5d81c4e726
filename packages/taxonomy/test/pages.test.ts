// The page of each check is made from the check; UPDATE=1 writes them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from '@kanaal/types'
import { expect, it } from 'vitest'
import { type Check, type CheckExample, checks, termRules } from '../src/index.ts'

const directory = join(import.meta.dirname, '../docs/rules')
const NOTE = '<!-- Made by `UPDATE=1 npm test` from the check itself. Change the check, not this page. -->'

const fence = ({ turtle, settings }: CheckExample): string =>
  `\`\`\`turtle\n${turtle.replace(/ \. (?=\S)/g, ' .\n')}\n\`\`\`${settings ? `\n\nWith \`${JSON.stringify(settings)}\`.` : ''}`

function toPage(check: Check): string {
  const { id, severity, conditions, title, why, fix, messages, examples, references, repair } = check
  return `${[
    `# taxonomy/${id}`,
    NOTE,
    `**${title.en}** (${severity}${conditions ? `; SKOS ${conditions.join(', ')}` : ''}${repair ? '; mended by `--fix`' : ''})`,
    `## What\n\n${Object.values(messages)
      .map(({ en }) => `- ${en}`)
      .join('\n')}`,
    `## Why\n\n${why.en}`,
    `## Examples\n\n${[
      ...examples.notOk.map(
        (one) => `Gives ${one.messages.map((key) => `\`${key}\``).join(', ')}:\n\n${fence(one)}`,
      ),
      ...examples.ok.map((one) => `Fine:\n\n${fence(one)}`),
    ].join('\n\n')}`,
    `## Fix\n\n${fix.en}`,
    `## Sources\n\n${references.map((r) => `- [${r.title}](${r.url}) (read ${r.checkedAt})`).join('\n')}`,
    `## In het Nederlands\n\n**${title.nl}**\n\n${why.nl}\n\n${fix.nl}`,
  ].join('\n\n')}\n`
}

function toRulePage({ id, severity, title, why, fix, messages, references }: Rule): string {
  return `${[
    `# taxonomy/${id}`,
    NOTE,
    `**${title.en}** (${severity})`,
    `## What\n\n${Object.values(messages)
      .map(({ en }) => `- ${en}`)
      .join('\n')}`,
    `## Why\n\n${why.en}`,
    `## Fix\n\n${fix.en}`,
    `## Sources\n\n${references.map((r) => `- [${r.title}](${r.url}) (read ${r.checkedAt})`).join('\n')}`,
    `## In het Nederlands\n\n**${title.nl}**\n\n${why.nl}\n\n${fix.nl}`,
  ].join('\n\n')}\n`
}

const ruleRows = termRules.map(
  ({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${title.en} |`,
)
const rows = checks.map(
  ({ id, severity, title, repair }) =>
    `| [${id}](${id}.md) | ${severity} | ${repair ? 'yes' : ''} | ${title.en} |`,
)
const pages = new Map([
  [
    'README.md',
    `# Checks of taxonomy\n\n${NOTE}\n\n| check | severity | fix | what |\n|---|---|---|---|\n${rows.join('\n')}\n\n# Rules of terms\n\nA publication is held against these.\n\n| rule | severity | what |\n|---|---|---|\n${ruleRows.join('\n')}\n`,
  ],
  ...checks.map((check): [string, string] => [`${check.id}.md`, toPage(check)]),
  ...termRules.map((rule): [string, string] => [`${rule.id}.md`, toRulePage(rule)]),
])

it('every check has its page, and no page is left over', () => {
  if (process.env.UPDATE === '1') {
    rmSync(directory, { recursive: true, force: true })
    mkdirSync(directory, { recursive: true })
    for (const [name, page] of pages) writeFileSync(join(directory, name), page)
  }
  expect(readdirSync(directory).sort()).toEqual([...pages.keys()].sort())
  for (const [name, page] of pages) expect(readFileSync(join(directory, name), 'utf8'), name).toBe(page)
})
