// What the checks find in a scheme -> a file to take along: SARIF for tools, JSON for programs, Markdown for people.
import { toSarif } from '@kanaal/content'
import { checks, labelIn } from '@kanaal/taxonomy'
import type { Message } from '@kanaal/types'
import { version } from '../../../package.json'
import type { ReportFormat } from '../../../shared/overviews'
import type { SchemeRow } from '../vocabulary/rows'
import { countsOf, type Findings } from './findings'

export interface ReportFile {
  name: string
  type: string
  text: string
}

export function toReportFile(
  scheme: Pick<SchemeRow, 'key' | 'uri' | 'skos'>,
  findings: Findings,
  format: ReportFormat,
  language: string,
): ReportFile {
  const messages = findings.checks.flatMap((one) => one.messages)
  const name = `${scheme.key}-quality`
  if (format === 'markdown') {
    const title = labelIn({ ...scheme.skos, uri: scheme.uri }, language)
    return { name: `${name}.md`, type: 'text/markdown', text: toMarkdown(title, findings, language) }
  }
  if (format === 'json') {
    const content = { scheme: scheme.key, uri: scheme.uri, ...countsOf(findings), messages }
    return { name: `${name}.json`, type: 'application/json', text: `${JSON.stringify(content, null, 2)}\n` }
  }
  const located = messages.map((message) => ({ path: `${scheme.key}.ttl`, message }))
  const text = `${JSON.stringify(toSarif(located, checks, version), null, 2)}\n`
  return { name: `${name}.sarif`, type: 'application/sarif+json', text }
}

const WORDS = {
  en: { concepts: 'concepts', until: 'accepted until', by: 'by', nothing: 'The checks find nothing.' },
  nl: {
    concepts: 'begrippen',
    until: 'aanvaard tot en met',
    by: 'door',
    nothing: 'De controles vinden niets.',
  },
}

function toMarkdown(title: string, findings: Findings, language: string): string {
  const tag = language.startsWith('nl') ? 'nl' : 'en'
  const words = WORDS[tag]
  const found = findings.checks.filter(({ messages }) => messages.length > 0)
  const sections = found.map(({ check, messages }) =>
    [
      `## ${check.title[tag] ?? check.title.en} (${messages.length})`,
      '',
      ...messages.map((one) => toItem(one, words)),
      '',
    ].join('\n'),
  )
  const body = found.length === 0 ? [words.nothing, ''] : sections
  return [`# ${plain(title)}`, '', `${findings.concepts} ${words.concepts}`, '', ...body].join('\n')
}

function toItem({ reason, severity, waiver }: Message, words: (typeof WORDS)['en']): string {
  const line = `- ${waiver?.severity ?? severity}: ${plain(reason)}`
  if (!waiver) return line
  const who = waiver.by === undefined ? '' : ` ${words.by} ${plain(waiver.by)}`
  return `${line} (${words.until} ${waiver.until}${who}: ${plain(waiver.reason)})`
}

/** Labels come from files of anybody: none of their characters is markup, and no line of theirs begins another. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
