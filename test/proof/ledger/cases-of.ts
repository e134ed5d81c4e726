// Folders of Markdown to documents beside the text they were parsed from; what cannot be a document is passed over.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseMarkdown, RefusedDocument } from '@kanaal/content'
import type { Document } from '@kanaal/types'
import { findData } from '../../find-data.ts'

export interface Case {
  source: string
  path: string
  document: Document
}

const own = fileURLToPath(new URL('../../fixtures/nasty', import.meta.url))

/** Documents of our own first, then those of real sites; `change` may add to each text. */
export function* casesOf(
  size: number,
  change: (source: string) => string = (source) => source,
): Generator<Case> {
  let left = size
  const folders = size > OWN ? [own, findData('markdown')] : [own]
  for (const folder of folders)
    for (const one of folder === undefined ? [] : casesBelow(folder, change)) {
      if (left === 0) return
      left -= 1
      yield one
    }
}

function* casesBelow(folder: string, change: (source: string) => string): Generator<Case> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const path of paths.filter((one) => /\.(md|markdown|mdx)$/.test(one)).sort()) {
    const source = change(readFileSync(join(folder, path), 'utf8'))
    try {
      yield { source, path, document: parseMarkdown(source, { path, defaultLocale: 'en' }) }
    } catch (error) {
      if (!(error instanceof RefusedDocument)) throw error
    }
  }
}

/** Of our own documents, those that are not refused. */
export const OWN = [...casesBelow(own, (source) => source)].length
/** Of 224 documents of real sites, those whose front matter can be read. */
export const CORPUS = 220
