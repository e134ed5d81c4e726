// An element to the node that stands for it where that says less: marked words are stressed, terms are items of a list.
import type { Element } from 'hast'

/** Undefined where the node says as much. `<kbd>` and `<samp>` are shown as code in browsers, too. */
export function lesserNodeOf({ tagName, properties }: Element): string | undefined {
  switch (tagName) {
    case 'dl':
      return 'list'
    case 'mark':
    case 'u':
      return 'emphasis'
    case 'ol':
      return properties.reversed || !isDecimal(properties.type) ? 'list' : undefined
    case 'li':
      return properties.value === undefined ? undefined : 'listItem'
    case 'td':
    case 'th':
      return isOne(properties.colSpan) && isOne(properties.rowSpan) && properties.scope !== 'row'
        ? undefined
        : 'tableCell'
    default:
      return undefined
  }
}

const isDecimal = (type: unknown): boolean => type === undefined || type === '1'

const isOne = (span: unknown): boolean => span === undefined || Number(span) === 1
