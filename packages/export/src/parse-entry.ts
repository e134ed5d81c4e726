// The text of a source's entry to a document.
import { messageOf, parseMarkdown, RefusedDocument } from '@kanaal/content'
import { type Document, document as documentSchema } from '@kanaal/types'
import type { LoadedConfig } from './load-config.ts'
import { documentInvalid } from './rules/document-invalid.ts'

export interface EntryText {
  format: 'markdown' | 'documents'
  text: string
  path: string
}

/** @throws RefusedDocument */
export function parseEntry({ format, text, path }: EntryText, config: LoadedConfig): Document {
  const { site, caps, remarkPlugins } = config
  if (format === 'documents') return fromJson(text, path)
  return parseMarkdown(text, {
    path,
    locales: site.locales,
    defaultLocale: site.defaultLocale,
    remarkPlugins,
    caps,
  })
}

function fromJson(text: string, path: string): Document {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw refuse(path, error instanceof Error ? error.message : String(error))
  }
  const checked = documentSchema.safeParse(value)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  throw refuse(path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a document'}`)
}

const refuse = (file: string, problem: string): RefusedDocument =>
  new RefusedDocument([messageOf(documentInvalid, { message: 'json', values: { problem }, place: { file } })])
