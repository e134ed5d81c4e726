import { readFileSync } from 'node:fs'
import { document as documentSchema, type Message } from '@kanaal/types'
import { beforeAll, expect, test } from 'vitest'
import {
  contentRules,
  parseMarkdown,
  placeOf,
  RefusedDocument,
  resolveDocument,
  teaserOf,
  toPlainText,
} from '../src/index.ts'
import { inputs, site, web } from './samples.ts'
import { describeWithData, filesBelow, sharedData } from './shared-data.ts'

const locales = ['en', 'nl', 'de', 'fr', 'ar', 'ja', 'fa', 'ur', 'es', 'pt', 'zh']

describeWithData('224 documents of real sites', 'markdown', () => {
  const refused: Message[] = []
  const messages: Message[] = []
  let read = 0

  beforeAll(() => {
    for (const path of filesBelow('markdown', /\.(md|mdx|markdown)$/)) {
      const text = readFileSync(sharedData(`markdown/${path}`), 'utf8')
      try {
        const document = parseMarkdown(text, { path, locales, defaultLocale: 'en' })
        const resolution = resolveDocument(document, { target: web, inputs })
        expect(documentSchema.safeParse(JSON.parse(JSON.stringify(document))).error, path).toBeUndefined()
        toPlainText(resolution.document.tree, { width: 72 })
        if (document.metadata.title) expect(teaserOf(resolution.document).text, path).not.toBe('')
        for (const node of document.tree.children) expect(placeOf(node, document).file).toBe(path)
        const subject = { document, site, now: '2026-11-21T00:00:00Z' }
        messages.push(
          ...document.messages,
          ...resolution.messages,
          ...contentRules.flatMap((rule) => rule.run(subject)),
        )
        read += 1
      } catch (error) {
        if (!(error instanceof RefusedDocument)) throw error
        refused.push(...error.messages)
      }
    }
  }, 300_000)

  test('all but the four with invalid front matter are read', () => {
    expect(read + refused.length).toBe(224)
    expect(refused.map(({ ruleId, place }) => [ruleId, (place?.position?.start.line ?? 0) > 1])).toEqual(
      Array.from({ length: 4 }, () => ['front-matter-invalid', true]),
    )
  })

  test('no date or author of theirs is lost, no error is raised, and warnings stay few', () => {
    expect(messages.filter(({ ruleId }) => ruleId === 'front-matter-value')).toEqual([])
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
    // A flood of findings is read by nobody: at most one a document, on average.
    expect(messages.filter(({ severity }) => severity === 'warning').length).toBeLessThan(224)
  })
})
