// Reads from a content type, as the admin knows it, whether it takes part and which fields become the document.
import type { FieldMap } from '@kanaal/types'

export interface OptIn {
  enabled: boolean
  fields: Partial<FieldMap>
}

/** The server writes `pluginOptions.kanaal` on every participating type, whichever file opted it in. */
export function optInOf(contentType: { pluginOptions?: Record<string, unknown> } | undefined): OptIn {
  const kanaal = contentType?.pluginOptions?.kanaal as Partial<OptIn> | undefined
  return { enabled: kanaal?.enabled === true, fields: kanaal?.fields ?? {} }
}

/** The attributes that hold text: title, summary and body. */
export const textFields = ({ title, summary, body }: Partial<FieldMap>): string[] =>
  [title, summary, ...(body ?? [])].filter((name): name is string => name !== undefined)
