// Remark plugins to a parser: Markdown with front matter, GFM and directives to an mdast.
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type PluggableList, unified } from 'unified'
import { VFile } from 'vfile'
import { remarkKanaal } from './remark-kanaal.ts'

/** Parses one text; messages of the plugins stand in the file. */
export type FileParser = (file: VFile) => Root

/** One parser for everybody without plugins of their own: building one costs more than a short text. */
const plain = createFileParser([])

/** @param plugins run after Kanaal's own; they must be synchronous */
export function createFileParser(plugins: PluggableList): FileParser {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkKanaal)
    .use(plugins)
    .freeze()
  return (file) => processor.runSync(processor.parse(file), file) as Root
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
