// Parsing: our parser against remark with the same extensions.
import { createMarkdownParser, parseMarkdown } from '@kanaal/content'
import { createArticle, SIZES } from '../article.ts'
import type { Figure, FigureSource } from '../figure.ts'
import { parseWithRemark } from '../remark-parser.ts'

export const parse: FigureSource = async () => {
  const toTree = createMarkdownParser()
  return Object.entries(SIZES).flatMap(([size, bytes]): Figure[] => {
    const text = createArticle(bytes)
    const peer = { name: 'remark, gfm, front matter, directives', run: () => parseWithRemark(text) }
    return [
      {
        id: `parse-tree-${bytes}`,
        title: `Markdown to a tree, ${size}`,
        ours: { name: 'createMarkdownParser, with our nodes made of directives', run: () => toTree(text) },
        peer,
      },
      {
        id: `parse-document-${bytes}`,
        title: `Markdown to a document, ${size}: also caps, metadata, facts, assets and hash`,
        ours: { name: 'parseMarkdown', run: () => parseMarkdown(text, { path: 'a.md' }) },
        peer,
      },
    ]
  })
}
