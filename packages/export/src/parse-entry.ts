// The text of a source's entry to a document.
import { messageOf, parseMarkdown, RefusedDocument } from '@kanaal/content'
import { inheritMetadata } from '@kanaal/metadata'
import {
  type Document,
  document as documentSchema,
  explainIssue,
  message as messageSchema,
} from '@kanaal/types'
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
  if (format === 'documents') return inheritMetadata(fromJson(text, path), config.metadata, config)
  const document = parseMarkdown(text, {
    path,
    locales: site.locales,
    defaultLocale: site.defaultLocale,
    remarkPlugins,
    caps,
  })
  return inheritMetadata(document, config.metadata, config)
}

function fromJson(text: string, path: string): Document {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw refuse(path, error instanceof Error ? error.message : String(error))
  }
  const checked = documentSchema.safeParse(value, { error: explainIssue })
  if (checked.success) return checked.data
  const refused = refusedThere(value)
  if (refused) throw refused
  const [issue] = checked.error.issues
  throw refuse(path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a document'}`)
}

/** `{ id, locale, messages }` stands in for what was refused where it came from, and says why. */
function refusedThere(value: unknown): RefusedDocument | undefined {
  if (typeof value !== 'object' || value === null || 'tree' in value || !('messages' in value)) return
  const checked = messageSchema.array().nonempty().safeParse(value.messages)
  return checked.success ? new RefusedDocument(checked.data) : undefined
}

const refuse = (file: string, problem: string): RefusedDocument =>
  new RefusedDocument([messageOf(documentInvalid, { message: 'json', values: { problem }, place: { file } })])
