// Every UTF-16 unit to the unit it is compared as: lower case, no accent; with what it is to the words around it.

/** Ends a word: white space, quotes, signs of trade. */
export const SEPARATOR = 0
export const SKIPPED = 1
/** Flag: punctuation or a symbol, which is a word of its own or belongs to the one beside it. */
export const MARK = 0x10000
/** Flag: of a script that writes no spaces; each character is a word, so that labels of several are found as phrases. */
export const ALONE = 0x20000
/** What is left without the flags. */
export const UNIT = 0xffff

let table: Int32Array | undefined

/** Made at first use (about 30 ms): a table lookup a character is what makes matching fast. */
export function foldTable(): Int32Array {
  table ??= Int32Array.from({ length: 65_536 }, (_, unit) => foldUnit(unit))
  return table
}

function foldUnit(unit: number): number {
  // Halves of astral characters stay as they are: letters of rare scripts, and emoji, which few labels have.
  if (unit >= 0xd800 && unit <= 0xdfff) return unit
  const character = String.fromCharCode(unit)
  // Apostrophes belong to their word: `foto's` is compared as `fotos`. Soft hyphens are not there.
  if (isApostrophe(unit) || /\p{M}/u.test(character)) return SKIPPED
  if (/[\p{L}\p{N}]/u.test(character)) {
    const folded = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    const letter = folded.length === 0 ? unit : folded.charCodeAt(0)
    return isOfScriptWithoutSpaces(letter) ? letter | ALONE : letter
  }
  if (!/[\p{P}\p{S}]/u.test(character) || /["“”„‟«»®©™]/u.test(character)) return SEPARATOR
  const mark = character.normalize('NFKC')
  return (mark.length === 1 ? mark.charCodeAt(0) : unit) | MARK
}

/** With soft hyphens and joiners: nothing to compare, and no part of a word at its end. */
export const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0xad || unit === 0x200c || unit === 0x200d

export const isLetter = (folded: number | undefined): boolean =>
  folded !== undefined && folded > SKIPPED && (folded & MARK) === 0

/** Whether there is anything to match: a label of marks alone is in every text or in none. */
export function hasLetter(text: string): boolean {
  const fold = foldTable()
  for (let at = 0; at < text.length; at++) if (isLetter(fold[text.charCodeAt(at)])) return true
  return false
}

/** One word as the scanner compares it. */
export function foldWord(text: string): string {
  const fold = foldTable()
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const unit = fold[text.charCodeAt(at)] ?? SEPARATOR
    if (unit !== SEPARATOR && unit !== SKIPPED) folded += String.fromCharCode(unit & UNIT)
  }
  return folded
}

function isOfScriptWithoutSpaces(unit: number): boolean {
  return (
    unit >= 0x3040 &&
    (unit <= 0x30ff || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff))
  )
}
