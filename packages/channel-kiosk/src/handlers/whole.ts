// A fact or date to its classes: a short one is never broken over two lines, a long one must be.
import { toText } from '@kanaal/content'
import type { Nodes } from 'mdast'

/** Letters up to which words stay on one line: every price and most dates. */
const LONGEST_WHOLE = 16

export const classesOf = (node: Nodes): string[] =>
  toText(node).length <= LONGEST_WHOLE ? ['fact', 'whole'] : ['fact']
