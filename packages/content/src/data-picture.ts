// The address of a picture that carries the picture itself to its kind and size, where it may be shown.

/**
 * Bytes of the file. It is loaded anew with every page, and a third larger than beside it (RFC 4648, section 4: four
 * letters for three bytes): what is larger belongs into a file. Ours, 2026-11-23.
 */
export const DATA_PICTURE_BYTES = 100_000

/** Kinds that can hold nothing but a picture, which SVG can, by the first bytes of each: https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm (2026-11-23). */
const SIGNATURES: Record<string, (first: string) => boolean> = {
  png: (first) => first.startsWith('\x89PNG\r\n\x1a\n'),
  jpeg: (first) => first.startsWith('\xff\xd8\xff'),
  gif: (first) => /^GIF8[79]a/.test(first),
  webp: (first) => first.startsWith('RIFF') && first.slice(8, 14) === 'WEBPVP',
}
/** Base64 letters that hold all first bytes. */
const OPENING = 24

interface DataPicture {
  /** `png`, `jpeg`, `gif` or `webp`. */
  kind: string
  bytes: number
}

/** Undefined where the address carries something else, or something that is not what it says. */
export function readDataPicture(address: string): DataPicture | undefined {
  const [opening, kind = ''] = /^data:image\/(png|jpeg|gif|webp);base64,/i.exec(address.slice(0, 30)) ?? []
  if (opening === undefined) return undefined
  const letters = address.slice(opening.length)
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(letters) || letters.length % 4 !== 0) return undefined
  const padding = letters.endsWith('==') ? 2 : letters.endsWith('=') ? 1 : 0
  const first = Buffer.from(letters.slice(0, OPENING), 'base64').toString('latin1')
  const name = kind.toLowerCase()
  return SIGNATURES[name]?.(first) ? { kind: name, bytes: (letters.length / 4) * 3 - padding } : undefined
}

/** What every channel that can show pictures within its own files shows. */
export function isDataPicture(address: string): boolean {
  const picture = readDataPicture(address)
  return picture !== undefined && picture.bytes <= DATA_PICTURE_BYTES
}
