// CommonMark means what it means without our plugin.

import { remarkKanaal } from '@kanaal/content'
import spec from 'commonmark-spec'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type PluggableList, unified } from 'unified'
import { type Claim, checkAll } from '../claim.ts'

const HTML = { allowDangerousHtml: true }
const toHtml = (plugins: PluggableList) => {
  const processor = unified().use(remarkParse).use(plugins).use(remarkRehype, HTML).use(rehypeStringify, HTML)
  return (markdown: string): string => String(processor.processSync(markdown))
}
const pairs = [
  { name: 'CommonMark', without: toHtml([]), with: toHtml([remarkKanaal]) },
  { name: 'GFM', without: toHtml([remarkGfm]), with: toHtml([remarkGfm, remarkKanaal]) },
]

export const commonmark: Claim = {
  id: 'commonmark',
  says: 'Every example of CommonMark 0.31.2 gives the same HTML with and without `remarkKanaal`, in CommonMark and in GFM',
  unit: 'examples',
  size: { proof: 652, test: 652 },
  run: (size) =>
    checkAll(spec.tests.slice(0, size), ({ markdown, number }) => {
      const text = markdown.replaceAll('→', '\t')
      const different = pairs.filter((pair) => pair.with(text) !== pair.without(text))
      return different.length === 0
        ? undefined
        : `example ${number}: ${different.map(({ name }) => name).join(', ')}`
    }),
}
