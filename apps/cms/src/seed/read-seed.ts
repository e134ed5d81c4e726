// seed/**/<stem>.<locale>.md -> one record per document and language, in the order of their paths.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseMarkdown } from '@kanaal/content'
import type { Document } from '@kanaal/types'

export interface SeedDocument {
  /** `articles/terug-naar-school`: the same for all languages of one document. */
  stem: string
  locale: string
  document: Document
  /** The Markdown below the front matter. */
  body: string
  /** The file, absolute. */
  path: string
  /** The file's directory, against which its images are named. */
  directory: string
}

const FILE_NAME = /^(?<stem>.+)\.(?<locale>[a-z]{2})\.md$/

/** @throws RefusedDocument naming file and line, where a seed file is not a document. */
export async function readSeed(root: string, defaultLocale: string): Promise<SeedDocument[]> {
  const found: SeedDocument[] = []
  const names = (await readdir(root, { recursive: true }))
    .map((name) => name.split(path.sep).join('/'))
    .sort()
  for (const name of names) {
    const { stem, locale } = FILE_NAME.exec(name)?.groups ?? {}
    if (!stem || !locale) continue
    const text = await readFile(path.join(root, name), 'utf8')
    const document = parseMarkdown(text, { path: name, locale, defaultLocale })
    const file = path.join(root, name)
    found.push({ stem, locale, document, body: bodyOf(text), path: file, directory: path.dirname(file) })
  }
  const rank = ({ locale }: SeedDocument) => (locale === defaultLocale ? 0 : 1)
  return found.sort((a, b) => rank(a) - rank(b))
}

const bodyOf = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n+/, '')
