// A document, its renditions and what the publication rules said -> rows of the table fact x target.
import { callsToActionOf } from '@kanaal/content'
import type { Document, Message, Rendition } from '@kanaal/types'
import type { ParityRow } from '../../shared/contracts'

/** Which rule speaks for which kind of row, and which of its values names the row. */
const SPEAKERS = [{ ruleId: 'call-to-action-missing', kind: 'callToAction', names: 'href' }] as const

/** Only what a rule has compared gets a row: an unchecked cell would look like a good one. */
export function toParityRows(
  document: Document,
  renditions: readonly Rendition[],
  messages: readonly Message[],
): ParityRow[] {
  const primary = document.metadata.callToAction ?? callsToActionOf(document)[0]
  const subjects = primary
    ? [{ kind: 'callToAction' as const, id: primary.href, expected: primary.label }]
    : []
  return subjects.map((subject) => {
    const speaker = SPEAKERS.find(({ kind }) => kind === subject.kind)
    const about = messages.filter(
      ({ ruleId, values }) => ruleId === speaker?.ruleId && values?.[speaker.names] === subject.id,
    )
    const cells = renditions
      .filter(({ files }) => files.length > 0)
      .map(({ target }): ParityRow['cells'][number] => ({
        target,
        state: about.some(({ values }) => values?.target === target) ? 'missing' : 'same',
      }))
    return { ...subject, cells }
  })
}
