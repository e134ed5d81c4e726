// A document, its renditions, how they compare and what the publication rules said -> rows of the table fact x target.
import { callsToActionOf, disclaimersOf, toText } from '@kanaal/content'
import type { Comparison, Reading } from '@kanaal/engine'
import type { Document, Message, Rendition } from '@kanaal/types'
import type { ParityRow } from '../../shared/contracts'

type Cell = ParityRow['cells'][number]

/** Facts, then the call to action, then disclaimers; only what has been compared gets a row. */
export function toParityRows(
  document: Document,
  renditions: readonly Rendition[],
  { facts, disclaimers }: Comparison,
  messages: readonly Message[],
): ParityRow[] {
  const rendered = renditions.filter(({ files }) => files.length > 0)
  return [
    ...factRows(document, facts, messages),
    ...callToActionRows(document, rendered, messages),
    ...disclaimerRows(document, disclaimers),
  ]
}

/** A fact that no target says would be a row of dashes. */
function factRows(
  document: Document,
  readings: readonly Reading[],
  messages: readonly Message[],
): ParityRow[] {
  return document.facts.flatMap((fact): ParityRow[] => {
    const missing = targetsOf(messages, 'fact-missing', ({ note }) => note === fact.id)
    const cells = readings
      .filter((reading) => reading.fact.id === fact.id)
      .map(({ target, state, actual }): Cell => {
        if (state === 'absent') return { target, state: missing.has(target) ? 'missing' : 'absent' }
        return { target, state, ...(actual !== undefined && { actual }) }
      })
    if (cells.every(({ state }) => state === 'absent')) return []
    const label = fact.label ?? fact.id.replaceAll('-', ' ')
    return [{ kind: 'fact', id: fact.id, label, expected: fact.text ?? fact.value, cells }]
  })
}

function callToActionRows(
  document: Document,
  renditions: readonly Rendition[],
  messages: readonly Message[],
): ParityRow[] {
  const primary = document.metadata.callToAction ?? callsToActionOf(document)[0]
  if (!primary) return []
  const missing = targetsOf(messages, 'call-to-action-missing', ({ values }) => values?.href === primary.href)
  const differing = messages.filter(({ ruleId, key }) => ruleId === 'cta-mismatch' && key === 'copy')
  const cells = renditions.map(({ target, channel }): Cell => {
    const other = differing.find(({ values }) => values?.target === target || values?.target === channel)
    if (other) return { target, state: 'differs', actual: String(other.values?.found ?? '') }
    return { target, state: missing.has(target) ? 'missing' : 'same' }
  })
  return [{ kind: 'callToAction', id: primary.href, expected: primary.label, cells }]
}

function disclaimerRows(document: Document, said: Comparison['disclaimers']): ParityRow[] {
  return disclaimersOf(document).map((node, at): ParityRow => {
    const text = toText(node)
    const cells = said.map(({ target, states }): Cell => {
      const state = states[at] ?? 'absent'
      return { target, state: state === 'cut' ? 'missing' : state }
    })
    return { kind: 'disclaimer', id: text, expected: text, cells }
  })
}

const targetsOf = (
  messages: readonly Message[],
  ruleId: string,
  isAbout: (message: Message) => boolean,
): Set<unknown> =>
  new Set(messages.filter((one) => one.ruleId === ruleId && isAbout(one)).map(({ values }) => values?.target))
