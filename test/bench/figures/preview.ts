// The live preview: all that a render thread does for a keystroke, against one parse of the same Markdown.
import { fromEntry } from '@kanaal/content'
import { compareRenditions, resolveInputs } from '@kanaal/engine'
import { createArticle } from '../article.ts'
import { createDefaultEngine } from '../default-engine.ts'
import type { Figure, FigureSource } from '../figure.ts'
import { parseWithRemark } from '../remark-parser.ts'

/** A long article, and a text that somebody pasted a whole brochure into. */
const LENGTHS = { '20 kB': 20_000, '100 kB': 100_000 } as const

/** Parses of the same text by remark: what an editor waits for must not grow by itself again. */
const TIMES = 8

export const preview: FigureSource = async () => {
  const engine = await createDefaultEngine()
  const type = {
    uid: 'api::article.article',
    attributes: { title: { type: 'string' }, body: { type: 'richtext' } },
    fields: { title: 'title', body: ['body'] },
    site: engine.site,
  }
  const asked = async (title: string, body: string) => {
    const document = fromEntry({ documentId: 'a', title, body }, type)
    const inputs = await resolveInputs(document, {})
    const now = '2026-08-20T10:00:00Z'
    const renditions = await engine.publish(document, { inputs, now })
    const messages = engine.check(document, renditions, { now })
    return [messages, compareRenditions(document, renditions, engine.site)]
  }
  const count = engine.targets.length
  return Object.entries(LENGTHS).map(([size, bytes]): Figure => {
    // A body has no front matter.
    const body = createArticle(bytes).replace(/^---\n[\s\S]*?\n---\n/, '')
    return {
      id: `preview-${bytes}`,
      title: `An entry with a body of ${size} read, on ${count} default targets, with all rules and comparisons, against one parse of the body`,
      atMost: TIMES,
      ours: { name: 'fromEntry, publish, check, compare', run: () => asked('Back to school', body) },
      peer: { name: 'remark, gfm, front matter, directives', run: () => parseWithRemark(body) },
    }
  })
}
