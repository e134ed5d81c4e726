// What a call of the document service answers -> the documents it wrote, each with its language.

export interface WrittenDocument {
  documentId: string
  /** Absent where the type has no languages. */
  locale: string | undefined
}

/** `discardDraft` gives a list, the others one row. */
export function writtenIn(result: unknown): WrittenDocument[] {
  const { entries, ...one } = (result ?? {}) as { entries?: unknown[] }
  return (entries ?? [one]).flatMap((row) => {
    const { documentId, locale } = row as { documentId?: unknown; locale?: unknown }
    if (typeof documentId !== 'string') return []
    return [{ documentId, locale: typeof locale === 'string' ? locale : undefined }]
  })
}
