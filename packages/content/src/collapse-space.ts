// A text to the same text with one space wherever it has white space.

/** White space that is not one space already: in running text nearly all of it is, and a fifth of the time is enough. */
const SPACES = /\s{2,}|[^\S ]/g

export const collapseSpace = (text: string): string => text.replace(SPACES, ' ')
