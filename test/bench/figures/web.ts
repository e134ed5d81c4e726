// The web page: the whole channel, against rehype making and sanitising the article alone.
import { parseMarkdown } from '@kanaal/content'
import type { Root } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { createArticle, SIZES } from '../article.ts'
import { createDefaultEngine } from '../default-engine.ts'
import type { Figure, FigureSource } from '../figure.ts'
import { parseWithRemark } from '../remark-parser.ts'

const processor = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).freeze()
const toHtml = (tree: Root): string => processor.stringify(processor.runSync(tree))

export const web: FigureSource = async () => {
  const engine = await createDefaultEngine()
  return Object.entries(SIZES).map(([size, bytes]): Figure => {
    const text = createArticle(bytes)
    const document = parseMarkdown(text, { path: 'a.md' })
    const tree = parseWithRemark(text)
    return {
      id: `web-${bytes}`,
      title: `A parsed document to a whole page with head, JSON-LD, contents and rules, ${size}, against its article alone`,
      ours: { name: 'engine.publish, target web', run: () => engine.publish(document, { targets: ['web'] }) },
      peer: { name: 'remark-rehype, rehype-sanitize, rehype-stringify', run: () => toHtml(tree) },
    }
  })
}
