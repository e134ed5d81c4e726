// What the checks find in a scheme to a report for people, in English or Dutch.
import type { Message } from '@kanaal/types'
import type { Check } from '../checks/define-check.ts'

export interface ReportedFindings {
  /** How many concepts there are. */
  concepts: number
  checks: readonly { check: Pick<Check, 'title'>; messages: readonly Message[] }[]
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

export function toMarkdownReport(title: string, findings: ReportedFindings, language: string): string {
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
