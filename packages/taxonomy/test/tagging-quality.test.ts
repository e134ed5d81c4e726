// How well the tagger finds what people tagged, on documents of real sites with their tags hidden.
import { readFileSync } from 'node:fs'
import { parseMarkdown, RefusedDocument, toText } from '@kanaal/content'
import type { Document } from '@kanaal/types'
import { expect, it } from 'vitest'
import {
  createMatcher,
  createTagger,
  evaluateSuggestions,
  type TaggedCase,
  type Vocabulary,
} from '../src/index.ts'
import { describeWithData, filesBelow, sharedData } from './shared-data.ts'

const K = 5
const locales = ['en', 'nl', 'de', 'fr', 'ar', 'ja', 'es', 'pt', 'zh']

interface Tagged {
  document: Document
  tags: string[]
}

/** A site's own list: the tags of one site mean nothing on another. */
function readSites(): Map<string, Tagged[]> {
  const sites = new Map<string, Tagged[]>()
  for (const path of filesBelow('markdown', /\.(md|mdx|markdown)$/)) {
    try {
      const text = readFileSync(sharedData(`markdown/${path}`), 'utf8')
      const document = parseMarkdown(text, { path, locales, defaultLocale: 'en' })
      const { tags = [], categories = [], topics = [], keywords = [], ...metadata } = document.metadata
      const own = [
        ...new Set(
          [...tags, ...categories, ...topics, ...keywords].map((tag) =>
            tag.replace(/[-_]+/g, ' ').toLowerCase(),
          ),
        ),
      ]
      if (own.length === 0) continue
      const key = `${document.locale} ${path.split('/')[0]}`
      sites.set(key, [...(sites.get(key) ?? []), { document: { ...document, metadata }, tags: own }])
    } catch (error) {
      if (!(error instanceof RefusedDocument)) throw error
    }
  }
  return sites
}

const toVocabulary = (labels: readonly string[], locale: string): Vocabulary => ({
  prefixes: {},
  schemes: [],
  collections: [],
  resources: [],
  concepts: labels.map((label) => ({ uri: label, types: [], prefLabel: { [locale]: [label] } })),
})

/** The plain matcher: every label in the text, the most frequent first. */
function plain(labels: readonly string[], { metadata, tree }: Document): string[] {
  const counts = new Map<string, number>()
  createMatcher(labels).match(`${metadata.title ?? ''}\n${toText(tree)}`, (label) => {
    const name = labels[label] ?? ''
    counts.set(name, (counts.get(name) ?? 0) + 1)
  })
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([label]) => label)
}

describeWithData('documents that people tagged', 'markdown', () => {
  it('are tagged at least as well as by exact matching, per language', () => {
    const byLanguage = new Map<string, { ours: TaggedCase[]; exact: TaggedCase[] }>()
    for (const [key, documents] of readSites()) {
      const locale = key.split(' ')[0] ?? 'en'
      const labels = [...new Set(documents.flatMap(({ tags }) => tags))].sort()
      const tagger = createTagger(toVocabulary(labels, locale))
      const cases = byLanguage.get(locale) ?? { ours: [], exact: [] }
      byLanguage.set(locale, cases)
      for (const { document, tags } of documents) {
        cases.ours.push({
          expected: tags,
          suggested: tagger.tag(document, { limit: K }).map(({ uri }) => uri),
        })
        cases.exact.push({ expected: tags, suggested: plain(labels, document) })
      }
    }
    expect(byLanguage.size).toBeGreaterThan(0)
    for (const [language, { ours, exact }] of byLanguage) {
      const [mine, other] = [evaluateSuggestions(ours, K), evaluateSuggestions(exact, K)]
      const show = ({ precision, recall, f1 }: typeof mine) =>
        `F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`
      console.log(
        `${language}: ${mine.cases} documents, at ${K}: tagger ${show(mine)}; exact matcher ${show(other)}`,
      )
      expect(mine.f1, language).toBeGreaterThanOrEqual(other.f1)
    }
  }, 120_000)
})
