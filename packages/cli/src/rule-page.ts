// A rule to its page of documentation, and the rules of a package to their index.
import type { AnyRule, RuleExample } from '@kanaal/types'

/** `{value|word|words}`: a page shows what is said of more than one. */
export const inPlural = (text: string): string => text.replace(/\{\w+\|[^{}|]*\|([^{}|]*)\}/g, '$1')

const NOTE = '<!-- Made by `kanaal rules --write` from the rule itself. Change the rule, not this page. -->'

export function toRulePage(rule: AnyRule): string {
  const { id, source, severity, scope, title, why, fix, messages, examples, references } = rule
  const sections = [
    `# ${source}/${id}`,
    NOTE,
    `**${title.en}** (${severity}; looks at the ${scope})`,
    `## What\n\n${Object.values(messages)
      .map(({ en }) => `- ${inPlural(en)}`)
      .join('\n')}`,
    `## Why\n\n${why.en}`,
    toExamples(examples),
    `## Fix\n\n${fix.en}`,
    references.length > 0
      ? `## Sources\n\n${references.map((r) => `- [${r.title}](${toLink(r.url)}) (read ${r.checkedAt})`).join('\n')}`
      : '',
    title.nl ? `## In het Nederlands\n\n**${title.nl}**\n\n${why.nl ?? why.en}\n\n${fix.nl ?? fix.en}` : '',
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

/** A page stands in `packages/<name>/docs/rules`; a path in a rule is one from the root of the repository. */
const toLink = (url: string): string => (/^[a-z]+:/i.test(url) ? url : `../../../../${url}`)

function toExamples({ ok, notOk }: AnyRule['examples']): string {
  const good = ok.map((example) => `Fine:\n\n${toBlock(example)}`)
  const bad = notOk.map(
    (example) => `Gives ${example.messages.map((key) => `\`${key}\``).join(', ')}:\n\n${toBlock(example)}`,
  )
  return good.length + bad.length > 0 ? `## Examples\n\n${[...bad, ...good].join('\n\n')}` : ''
}

/** Long examples (a text over a limit) are cut: the page is for people. */
const EXAMPLE_UNITS = 1200

/** Without half a surrogate pair at its end: no file could hold it. */
export const cutExample = (text: string, units: number): string =>
  text.length > units ? `${text.slice(0, units).replace(/[\uD800-\uDBFF]$/, '')}…` : text

function toBlock({ markdown, options, target, now, site }: RuleExample): string {
  const shown = cutExample(markdown, EXAMPLE_UNITS)
  const fence = '`'.repeat(Math.max(3, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  const given = Object.entries({ options, target, now, site }).filter(([, value]) => value !== undefined)
  const setting =
    given.length > 0
      ? `\n\nWith ${given.map(([key, value]) => `${key} \`${JSON.stringify(value)}\``).join(', ')}.`
      : ''
  return `${fence}md\n${shown.replace(/\n$/, '')}\n${fence}${setting}`
}

export function toRuleIndex(source: string, rules: readonly AnyRule[]): string {
  const rows = rules.map(({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${title.en} |`)
  return `# Rules of ${source}\n\n${NOTE}\n\n| rule | severity | what |\n|---|---|---|\n${rows.join('\n')}\n`
}
