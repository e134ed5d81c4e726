// Turns a briefing into one page of plain text.
import { toPlainText } from '@kanaal/content'
import type { List, Nodes } from 'mdast'
import { isLabel, type Label, label } from './labels.ts'
import type { Briefing } from './to-briefing.ts'
import { inWords, toFactLine } from './to-fact-line.ts'
import { type DateStyle, toLongDate } from './to-long-date.ts'

export interface TextOptions extends DateStyle {
  /** Columns of a line. */
  width: number
}

/** Sections with nothing in them are left out. */
export function toText(briefing: Briefing, options: TextOptions): string {
  const { locale } = options
  const list = (name: Label, lines: string[]) =>
    section(name, lines.length > 0 ? bullets(lines, options) : '', options)
  const blocks = [
    wrapped([{ type: 'heading', depth: 1, children: [{ type: 'text', value: briefing.title }] }], options),
    section('about', paragraph(briefing.message, options), options),
    list(
      'facts',
      briefing.facts.map((fact) => toFactLine(fact, options)),
    ),
    list(
      'dates',
      briefing.dates.map(({ kind, date }) => `${label(kind, locale)}: ${toLongDate(date, options)}`),
    ),
    list(
      'conditions',
      briefing.conditions.map((condition) => conditionLine(condition, briefing.facts, locale)),
    ),
    list(
      'actions',
      briefing.callsToAction.map(({ label: text, href }) => `${text}: ${href}`),
    ),
    list('where', whereLines(briefing, locale)),
    section('body', briefing.body, options),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function conditionLine(
  { text, for: subjects }: Briefing['conditions'][number],
  facts: Briefing['facts'],
  locale: string,
): string {
  if (subjects.length === 0) return text
  const names = subjects.map((subject) => subjectName(subject, facts, locale))
  return `${text} (${label('applies', locale, { subjects: names.join(', ') })})`
}

/** A kind of fact, a fact by its id, or the author's own word. */
function subjectName(subject: string, facts: Briefing['facts'], locale: string): string {
  const fact = facts.find(({ id }) => id === subject)
  if (fact?.label !== undefined) return fact.label
  return isLabel(subject) ? label(subject, locale) : subject.replaceAll('-', ' ')
}

function whereLines({ page, campaign, channels, audiences, owner }: Briefing, locale: string): string[] {
  const line = (name: Label, value: string | undefined) => (value ? [`${label(name, locale)}: ${value}`] : [])
  return [
    ...line('page', page),
    ...line('campaign', campaign && inWords(campaign)),
    ...line('channels', channels ? channels.join(', ') : label('allChannels', locale)),
    ...line('audiences', audiences.join(', ')),
    ...line('owner', owner),
  ]
}

function section(name: Label, body: string, options: TextOptions): string {
  if (body === '') return ''
  const title = label(name, options.locale)
  return `${wrapped([{ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }], options)}\n\n${body}`
}

const paragraph = (value: string, options: TextOptions): string =>
  wrapped([{ type: 'paragraph', children: [{ type: 'text', value }] }], options)

function bullets(lines: readonly string[], options: TextOptions): string {
  const list: List = {
    type: 'list',
    spread: false,
    children: lines.map((value) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    })),
  }
  return wrapped([list], options)
}

const wrapped = (nodes: Nodes[], { width }: TextOptions): string => toPlainText(nodes, { width })
