// Texts of one language in a text field -> a list of texts, and back: one a line, or with empty lines between them.

export const fromLines = (text: string): string[] => withoutEmpty(text.split('\n'))

export const toLines = (texts: readonly string[] | undefined): string => (texts ?? []).join('\n')

/** A note may have lines of its own. */
export const fromParagraphs = (text: string): string[] => withoutEmpty(text.split(/\n[^\S\n]*\n/))

export const toParagraphs = (texts: readonly string[] | undefined): string => (texts ?? []).join('\n\n')

const withoutEmpty = (texts: readonly string[]): string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '')

/** Tags of one line, with spaces or commas between them; each once. */
export const fromWords = (text: string): string[] => [...new Set(text.split(/[\s,]+/).filter(Boolean))]
