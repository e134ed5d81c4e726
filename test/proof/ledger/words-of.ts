// Text to its words, and to letters and digits alone: how a channel breaks lines and sets quotes does not matter.

/** Scripts without spaces between words: each sign is one. Latin inside another script is a word of its own. */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー々]|[\p{sc=Latn}\p{N}]+|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Latn}ー々])\p{L})+/gu

export const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? []

export const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
