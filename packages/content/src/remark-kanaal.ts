// Markdown with Kanaal's directives to an mdast with Kanaal's nodes: a plain remark plugin.

import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { directiveSyntax } from './directive-syntax.ts'
import { directives } from './directives/index.ts'
import { fromDirectives } from './from-directives.ts'
import { misreadDirectives } from './misread-directives.ts'
import { kanaalToMarkdown } from './to-markdown/kanaal-to-markdown.ts'
import { unclosedCode } from './unclosed-code.ts'
import { addToFile } from './vfile-message.ts'

const textDirectives = new Set(
  [...directives.values()].filter(({ forms }) => forms.includes('text')).map(({ name }) => name),
)
const blockDirectives = new Set([...directives.keys()].filter((name) => !textDirectives.has(name)))

/**
 * Adds the directive syntax and turns directives into Kanaal's own nodes. What is wrong with one stands in the
 * file's messages, and its content stays.
 *
 * `unified().use(remarkParse).use(remarkKanaal)`
 */
export function remarkKanaal(this: Processor) {
  // unified's own registers: the same three that remark-gfm and remark-directive fill.
  const registers = this.data() as Record<string, unknown[] | undefined>
  add('micromarkExtensions', directiveSyntax(textDirectives, blockDirectives))
  add('micromarkExtensions', unclosedCode())
  add('fromMarkdownExtensions', directiveFromMarkdown())
  add('toMarkdownExtensions', kanaalToMarkdown(textDirectives))

  return (tree: Root, file: VFile): void => {
    const source = String(file)
    for (const message of misreadDirectives(tree, source)) addToFile(message, file)
    for (const message of fromDirectives(tree, source)) addToFile(message, file)
  }

  function add(register: string, extension: unknown): void {
    registers[register] = [...(registers[register] ?? []), extension]
  }
}
