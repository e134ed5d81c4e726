// A block of code to preformatted text that the keyboard can scroll.

import { h } from 'hastscript'
import type { Code } from 'mdast'
import type { WebHandler } from '../web-state.ts'

export const code: WebHandler<Code> = (node) => {
  const language = /^[\w+#-]{1,32}$/.exec(node.lang ?? '')?.[0]
  return h(
    'pre',
    { tabIndex: 0 },
    h(
      'code',
      { ...(language && { className: [`language-${language}`] }), ...(node.meta && { dataMeta: node.meta }) },
      node.value,
    ),
  )
}
