// What the checks find in a scheme -> a file to take along: SARIF for tools, JSON for programs, Markdown for people.
import { toSarif } from '@kanaal/content'
import { checks, labelIn, toMarkdownReport } from '@kanaal/taxonomy'
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
    return { name: `${name}.md`, type: 'text/markdown', text: toMarkdownReport(title, findings, language) }
  }
  if (format === 'json') {
    const content = { scheme: scheme.key, uri: scheme.uri, ...countsOf(findings), messages }
    return { name: `${name}.json`, type: 'application/json', text: `${JSON.stringify(content, null, 2)}\n` }
  }
  const located = messages.map((message) => ({ path: `${scheme.key}.ttl`, message }))
  const text = `${JSON.stringify(toSarif(located, checks, version), null, 2)}\n`
  return { name: `${name}.sarif`, type: 'application/sarif+json', text }
}
