// Remark plugins to a parser: Markdown with front matter, GFM and directives to an mdast.
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type PluggableList, type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import { flawOfTree } from './flaw-of-tree.ts'
import { parseWithForeign } from './foreign/parse-with-foreign.ts'
import { guardPlugins } from './guard-plugins.ts'
import { normalizeTree } from './normalize-tree.ts'
import { noteRuns } from './note-runs.ts'
import { remarkKanaal } from './remark-kanaal.ts'
import { parseSpaced } from './spaced-directives.ts'
import { markdownPieces } from './written-pieces.ts'

/** Parses one text; messages of the plugins stand in the file. */
export type FileParser = (file: VFile) => Root

/** Named again by others they are set anew. */
const OWN: ReadonlySet<unknown> = new Set([
  remarkParse,
  remarkGfm,
  remarkFrontmatter,
  remarkKanaal,
  withoutIndentedCode,
])

/** One parser for everybody without plugins of their own: building one costs more than a short text. */
const plain = createFileParser([])

/** @param plugins run after Kanaal's own; they must be synchronous */
export function createFileParser(plugins: PluggableList): FileParser {
  const markdown = createProcessor(plugins)
  let mdx: typeof markdown | undefined
  return (file) => {
    const isMdx = /\.mdx$/i.test(file.path ?? '')
    if (isMdx) mdx ??= createProcessor([withoutIndentedCode, ...plugins])
    const processor = isMdx && mdx ? mdx : markdown
    // As CommonMark 0.31.2 wants in section 2.3; one by one, micromark takes a token for each.
    const text = String(file).replaceAll('\0', '\ufffd')
    const tree = parseWithForeign(text, isMdx, (part) =>
      parseSpaced(part, (closed) => processor.parse(closed)),
    )
    normalizeTree(tree)
    // The parser does not count a byte order mark.
    noteRuns(tree, text.replace(/^\ufeff/, ''), markdownPieces)
    return processor.runSync(tree, file)
  }
}

function createProcessor(plugins: PluggableList): Processor<Root, Root, Root> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkKanaal)
    .use(guardPlugins(plugins, { list: 'remarkPlugins', own: OWN, flawOf: flawOfTree }))
  // A list of plugins says nothing about the tree they give; remark's is a root.
  return processor.freeze() as unknown as Processor<Root, Root, Root>
}

/** In MDX an indent is an indent: content inside of tags is indented. */
function withoutIndentedCode(this: Processor): void {
  const registers = this.data() as { micromarkExtensions?: unknown[] }
  const disable = { null: ['codeIndented'] }
  registers.micromarkExtensions = [...(registers.micromarkExtensions ?? []), { disable }]
}

/** A parser without caps and without messages: for text that was checked, such as a document's own copy. */
export function createMarkdownParser(plugins: PluggableList = []): (text: string) => Root {
  const parse = plugins.length > 0 ? createFileParser(plugins) : plain
  return (text) => parse(new VFile(text))
}

/** The shared parser where there are no plugins. */
export function fileParserFor(plugins: PluggableList | undefined): FileParser {
  return plugins && plugins.length > 0 ? createFileParser(plugins) : plain
}
