// A document to the Markdown file that is read as that document again.
import type { Document } from '@kanaal/types'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { type PluggableList, type Processor, unified } from 'unified'
import { guardPlugins } from '../guard-plugins.ts'
import { remarkKanaal } from '../remark-kanaal.ts'
import { takeTitle } from '../take-title.ts'
import { mdxToMarkdown } from './kanaal-to-markdown.ts'
import { toFrontMatter } from './to-front-matter.ts'

const OWN: ReadonlySet<unknown> = new Set([remarkGfm, remarkFrontmatter, remarkKanaal])

export interface ToMarkdownOptions {
  /** Those the document was parsed with: they know how to write their own nodes. */
  remarkPlugins?: PluggableList
}

/**
 * Metadata become front matter, Kanaal's nodes directives. Of a document from Markdown, `parseMarkdown` with the same
 * path and options gives the same hash; of any, this function then gives the same bytes.
 */
export function toMarkdown(
  document: Pick<Document, 'tree' | 'metadata' | 'facts' | 'source' | 'locale' | 'slug' | 'type'>,
  { remarkPlugins = [] }: ToMarkdownOptions = {},
): string {
  const isMdx = /\.mdx$/i.test(document.source.path)
  const processor = unified()
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkKanaal)
    .use(guardPlugins(remarkPlugins, { list: 'remarkPlugins', own: OWN }))
    .use(isMdx ? [withMdx] : [])
    // `***`: at the start of a file `---` would open front matter.
    .use(remarkStringify, { bullet: '-', bulletOther: '+', rule: '*', resourceLink: false })
  const front = toFrontMatter(document)
  const body = processor.stringify(withTitle(document.tree, document.metadata.title))
  return front === '' || body === '' ? front + body : `${front}\n${body}`
}

/** Parsing takes the first heading that says the title: where the tree begins with another one, it needs one to take. */
function withTitle(tree: Root, title: string | undefined): Root {
  const rest = structuredClone(tree)
  if (title === undefined || !takeTitle(rest, title) || rest.children.length === tree.children.length)
    return tree
  return {
    ...tree,
    children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }, ...tree.children],
  }
}

function withMdx(this: Processor): void {
  const registers = this.data() as { toMarkdownExtensions?: unknown[] }
  registers.toMarkdownExtensions = [...(registers.toMarkdownExtensions ?? []), mdxToMarkdown]
}
