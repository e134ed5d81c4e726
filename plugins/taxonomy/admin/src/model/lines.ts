// Texts of one language, one a line in a text field -> a list of texts, and back; and words of one line -> a list.

export const fromLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const toLines = (texts: readonly string[] | undefined): string => (texts ?? []).join('\n')

/** Tags of one line, with spaces or commas between them; each once. */
export const fromWords = (text: string): string[] => [...new Set(text.split(/[\s,]+/).filter(Boolean))]
