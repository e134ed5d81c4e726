// A table as HTML has it to one as it is read: bands in their order, and a page's layout as no table at all.
import type { Element, ElementContent } from 'hast'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import { isTablePart } from './elements.ts'
import { isElement } from './html-handlers.ts'

/** Changes `table`. */
export function orderBands(table: Element): void {
  table.children.sort((one, other) => bandOf(one) - bandOf(other))
}

/** A browser shows the head first and the foot last, wherever they were written (CSS 2.1, 17.2). */
const bandOf = (node: ElementContent): number =>
  isElement(node, 'thead') ? 0 : isElement(node, 'tfoot') ? 2 : 1

/** A table around a table is a page's layout, as mails have it: no reader reads it as rows and cells. */
export function holdsTable(table: Element): boolean {
  let found = false
  visit(table, 'element', (inner) => {
    found = inner !== table && inner.tagName === 'table'
    return found ? EXIT : undefined
  })
  return found
}

export function unfold(table: Element): void {
  visit(table, 'element', (inner) => {
    if (inner !== table && inner.tagName === 'table') return SKIP
    if (inner === table || isTablePart(inner.tagName)) inner.tagName = 'div'
    return undefined
  })
}
