// Publishing a parsed document on all default targets, against what parsing it costs.
import { parseMarkdown } from '@kanaal/content'
import { createArticle, SIZES } from '../article.ts'
import { createDefaultEngine } from '../default-engine.ts'
import type { Figure, FigureSource } from '../figure.ts'
import { parseWithRemark } from '../remark-parser.ts'

export const publish: FigureSource = async () => {
  const engine = await createDefaultEngine()
  const count = engine.targets.length
  return Object.entries(SIZES).map(([size, bytes]): Figure => {
    const text = createArticle(bytes)
    const document = parseMarkdown(text, { path: 'a.md' })
    return {
      id: `publish-${bytes}`,
      title: `A document on ${count} default targets with all rules, ${size}, against one parse of its Markdown`,
      ours: { name: 'engine.publish', run: () => engine.publish(document) },
      peer: { name: 'remark, gfm, front matter, directives', run: () => parseWithRemark(text) },
    }
  })
}
