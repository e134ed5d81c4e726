// A document's comments to which messages they silence, by the grammar of remark-message-control.
import type { Document, KanaalData, Message, Place } from '@kanaal/types'
import type { Html, Nodes } from 'mdast'
import type { Point } from 'unist'
import { placeOf } from './place-of.ts'
import { visit } from './visit.ts'

export const SILENCING_KEYWORDS = ['disable', 'enable', 'ignore'] as const

export interface SilencingComment {
  keyword: string
  /** `rule-id` or `source/rule-id`; none means every rule. */
  rules: string[]
  place: Place
}

export interface SilencingComments {
  /** In the order of the text, those with an unknown keyword among them. */
  comments: SilencingComment[]
  /** False where a comment silences the message. */
  isHeard(message: Message): boolean
}

interface Mark extends Pick<SilencingComment, 'keyword' | 'rules'> {
  origin: number
  from: Point
  /** Of what comes next, for `ignore`. */
  to: Point | undefined
}

/** `<!--kanaal disable heading-skip content/link-unsafe-->` */
const COMMENT = /<!--[\t\n\r ]*kanaal[\t\n\r ]+([\w-]+)([^<>]*?)-->/g

/**
 * `disable` holds until `enable` or the end of the text, `ignore` for what comes next; a field is a text of its own.
 * Without ids they mean every rule, but for errors: who silences one has to name it.
 * A message without a position stands in no text, and stays.
 *
 * See https://github.com/remarkjs/remark-message-control (read 2026-11-22).
 */
export function silencingComments(
  document: Pick<Document, 'id' | 'locale' | 'map' | 'tree'>,
): SilencingComments {
  const marks: Mark[] = []
  const comments: SilencingComment[] = []
  visit(document.tree, 'html', (node: Html, index, parent) => {
    for (const [, keyword = '', ids = ''] of node.value.matchAll(COMMENT)) {
      const rules = ids.split(/\s+/).filter(Boolean)
      comments.push({ keyword, rules, place: placeOf(node, document) })
      const next = parent?.children.slice((index ?? 0) + 1).find((one) => one.position)
      const place = keyword === 'ignore' ? next?.position : node.position
      if (place) marks.push({ keyword, rules, origin: originOf(node), from: place.start, to: place.end })
    }
  })
  return { comments, isHeard: (message) => !isSilenced(message) }

  function isSilenced({ place, severity, source, ruleId }: Message): boolean {
    const at = place?.position?.start
    if (marks.length === 0 || !at || (place.documentId ?? document.id) !== document.id) return false
    const field = JSON.stringify(place.field)
    const origin = document.map.origins.findIndex(
      (one) => one.file === place.file && JSON.stringify(one.field) === field,
    )
    const isNamed = ({ rules }: Mark) => rules.includes(ruleId) || rules.includes(`${source}/${ruleId}`)
    const isMeant = (mark: Mark) =>
      mark.origin === origin && (isNamed(mark) || (mark.rules.length === 0 && severity !== 'error'))
    let isOff = false
    for (const mark of marks.filter(isMeant)) {
      if (!isBefore(mark.from, at)) continue
      if (mark.keyword === 'disable') isOff = true
      if (mark.keyword === 'enable') isOff = false
      if (mark.keyword === 'ignore' && mark.to && isBefore(at, mark.to)) return true
    }
    return isOff
  }
}

const originOf = (node: Nodes): number => ((node.data ?? {}) as KanaalData).origin ?? 0

const isBefore = (a: Point, b: Point): boolean =>
  a.line < b.line || (a.line === b.line && a.column <= b.column)
