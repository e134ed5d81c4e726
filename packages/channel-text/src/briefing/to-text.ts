// Turns a briefing into one page of plain text.
import { toPlainText } from '@kanaal/content'
import type { List, Nodes } from 'mdast'
import { type Label, label } from './labels.ts'
import type { Briefing } from './to-briefing.ts'
import { toLongDate } from './to-long-date.ts'

export interface TextOptions {
  locale: string
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
      briefing.facts.map((fact) => factLine(fact, locale)),
    ),
    list(
      'dates',
      briefing.dates.map(({ kind, date }) => `${label(kind, locale)}: ${toLongDate(date, locale)}`),
    ),
    list(
      'conditions',
      briefing.conditions.map((condition) => conditionLine(condition, locale)),
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

/** `price: € 49,95 (49.95 EUR), geldig tot en met 6 september 2026` */
function factLine(
  { id, text, value, unit, validFrom, validUntil }: Briefing['facts'][number],
  locale: string,
): string {
  const exact = [value, unit].filter((part) => part !== undefined).join(' ')
  const shown = text === undefined || text === value ? exact : `${text} (${exact})`
  const from = validFrom && label('validFrom', locale, { date: toLongDate(validFrom, locale) })
  const until = validUntil && label('validUntil', locale, { date: toLongDate(validUntil, locale) })
  return [`${id}: ${shown}`, from, until].filter((part) => part !== undefined).join(', ')
}

const conditionLine = (condition: Briefing['conditions'][number], locale: string): string =>
  condition.for.length === 0
    ? condition.text
    : `${condition.text} (${label('applies', locale, { subjects: condition.for.join(', ') })})`

function whereLines({ page, campaign, channels, audiences, owner }: Briefing, locale: string): string[] {
  const line = (name: Label, value: string | undefined) => (value ? [`${label(name, locale)}: ${value}`] : [])
  return [
    ...line('page', page),
    ...line('campaign', campaign),
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
