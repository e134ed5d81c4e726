// A label or what somebody types -> the form in which the two are compared: lower case, no accents, single spaces.

/** A column that is searched by holds 255 characters. */
const LENGTH = 255

export const foldLabel = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LENGTH)
