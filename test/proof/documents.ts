// Folders of Markdown to parsed documents; what cannot be a document is passed over.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown, RefusedDocument } from '@kanaal/content'
import type { Document } from '@kanaal/types'

export function* documentsBelow(folder: string): Generator<Document> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|markdown|mdx)$/.test(path))
    .sort()
  for (const path of paths) {
    try {
      yield parseMarkdown(readFileSync(join(folder, path), 'utf8'), { path, defaultLocale: 'en' })
    } catch (error) {
      if (!(error instanceof RefusedDocument)) throw error
    }
  }
}
