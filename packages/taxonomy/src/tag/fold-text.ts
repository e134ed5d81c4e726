// A text to the form in which texts are compared: lower case, without accents, one space between words.

/** `Café  au-lait` as `cafe au-lait`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
