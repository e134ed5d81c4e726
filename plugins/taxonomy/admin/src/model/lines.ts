// Texts of one language, one a line in a text field -> a list of texts, and back.

export const fromLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const toLines = (texts: readonly string[] | undefined): string => (texts ?? []).join('\n')
