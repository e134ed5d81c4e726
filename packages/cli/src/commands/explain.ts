// `kanaal explain`: the name of a rule to what it is about, in English or Dutch.
import { guessPhrase, openEngine } from '@kanaal/export'
import type { AnyRule, Localized } from '@kanaal/types'
import { type Command, Option } from 'commander'
import { UsageError } from '../exit.ts'
import { knownRules } from '../known-rules.ts'
import { cutExample, inPlural } from '../rule-page.ts'
import type { Terminal } from '../terminal.ts'
import { addConfigOption, type EngineFlags, toEngineSettings } from './shared-options.ts'

/** UTF-16 units: a few lines of a terminal. */
const EXAMPLE_UNITS = 320

type Language = 'en' | 'nl'
const WORDS = {
  en: { says: 'Says', why: 'Why', fix: 'How to mend it', example: 'Example', sources: 'Sources' },
  nl: { says: 'Zegt', why: 'Waarom', fix: 'Zo lost u het op', example: 'Voorbeeld', sources: 'Bronnen' },
} as const

export function addExplain(program: Command, terminal: Terminal): void {
  const command = program
    .command('explain')
    .description('say what a rule means and how to mend what it finds')
    .argument('<rule>', 'such as content/asset-missing')
    .addOption(new Option('--lang <language>').choices(['en', 'nl']).default('en'))
  addConfigOption(command).action(async (name: string, flags: EngineFlags & { lang: Language }) => {
    const { engine } = await openEngine(toEngineSettings(flags, terminal))
    terminal.out(toExplanation(findRule(name, knownRules(engine)), flags.lang))
  })
}

/** The source may be left out where only one package has a rule of that name. */
function findRule(name: string, rules: readonly AnyRule[]): AnyRule {
  const idOf = ({ source, id }: AnyRule): string => `${source}/${id}`
  const matches = rules.filter((rule) => idOf(rule) === name || rule.id === name)
  const [only] = matches
  if (only && matches.length === 1) return only
  if (matches.length > 1)
    throw new UsageError(`explain: several packages have "${name}": ${matches.map(idOf).sort().join(', ')}`)
  const known = rules.flatMap((rule) => (name.includes('/') ? [idOf(rule)] : [rule.id]))
  throw new UsageError(
    `explain: there is no "${name}"${guessPhrase(name, known)} \`kanaal rules\` lists what there is.`,
  )
}

function toExplanation(rule: AnyRule, language: Language): string {
  const say = (text: Localized): string => text[language] ?? text.en
  const words = WORDS[language]
  const [example] = rule.examples.notOk
  const parts = [
    `${rule.source}/${rule.id} (${rule.severity})\n${say(rule.title)}`,
    `${words.says}\n${Object.values(rule.messages)
      .map((text) => `  ${inPlural(say(text))}`)
      .join('\n')}`,
    `${words.why}\n  ${say(rule.why)}`,
    `${words.fix}\n  ${say(rule.fix)}`,
    example
      ? `${words.example}\n${cutExample(example.markdown, EXAMPLE_UNITS).trimEnd().replace(/^/gm, '  ')}`
      : '',
    rule.references.length > 0
      ? `${words.sources}\n${rule.references.map((r) => `  ${r.title}: ${r.url} (${r.checkedAt})`).join('\n')}`
      : '',
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
