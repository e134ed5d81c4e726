// Every UTF-16 unit to the unit it is compared as: lower case, no accent; 0 ends a word, 1 is skipped.

export const SEPARATOR = 0
export const SKIPPED = 1

let table: Uint16Array | undefined

/** Made at first use (about 30 ms): a table lookup a character is what makes matching fast. */
export function foldTable(): Uint16Array {
  table ??= makeTable()
  return table
}

function makeTable(): Uint16Array {
  const made = new Uint16Array(65_536)
  for (let unit = 0; unit < 65_536; unit++) made[unit] = foldUnit(unit)
  return made
}

function foldUnit(unit: number): number {
  // Halves of astral characters stay as they are: letters of rare scripts, and emoji, which no label has.
  if (unit >= 0xd800 && unit <= 0xdfff) return unit
  const character = String.fromCharCode(unit)
  // Apostrophes belong to their word: `foto's` is compared as `fotos`. Soft hyphens are not there.
  if (/['\u2019\u00AD\u200C\u200D]|\p{M}/u.test(character)) return SKIPPED
  if (!/[\p{L}\p{N}]/u.test(character)) return SEPARATOR
  const folded = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.length === 0 ? unit : folded.charCodeAt(0)
}

/** One word as the scanner compares it. */
export function foldWord(text: string): string {
  const fold = foldTable()
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const unit = fold[text.charCodeAt(at)] ?? SEPARATOR
    if (unit !== SEPARATOR && unit !== SKIPPED) folded += String.fromCharCode(unit)
  }
  return folded
}

/** Scripts that write no spaces: each of their characters is a word, so that labels of several are found as phrases. */
export function isWordOfItsOwn(unit: number): boolean {
  return (
    unit >= 0x3040 &&
    (unit <= 0x30ff || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff))
  )
}
