// Bytes to the text they are in UTF-8, or to an error that says where they are none.

const LINE_FEED = 0x0a

/** @throws NotText with the offset of the first byte that no text in UTF-8 holds there */
export function toText(bytes: Uint8Array): string {
  const offset = bytes.indexOf(0)
  // Whoever saves as UTF-16 gets a null byte beside every letter; a picture or archive has them all over.
  if (offset >= 0) throw notText(bytes, offset)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw notText(bytes, firstWrong(bytes))
  }
}

/** Bytes that are no text in UTF-8, and the line they stand in. */
export class NotText extends Error {
  readonly line: number

  constructor(line: number, reason: string) {
    super(reason)
    this.line = line
  }
}

const notText = (bytes: Uint8Array, offset: number): NotText => {
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase()
  const line = bytes.subarray(0, offset).filter((one) => one === LINE_FEED).length + 1
  return new NotText(
    line,
    `this is not text: byte ${offset}, in line ${line}, is 0x${byte}; save the file as UTF-8`,
  )
}

/** The longest beginning that is text, found by halves; then a character that was cut off at its end is taken off. */
function firstWrong(bytes: Uint8Array): number {
  let right = 0
  let wrong = bytes.length
  while (right < wrong) {
    const middle = Math.ceil((right + wrong) / 2)
    if (isBeginning(bytes.subarray(0, middle))) right = middle
    else wrong = middle - 1
  }
  while (right > 0 && !isBeginning(bytes.subarray(0, right), false)) right -= 1
  return right
}

function isBeginning(bytes: Uint8Array, stream = true): boolean {
  try {
    // As a stream, for the end may be in the middle of a character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}
