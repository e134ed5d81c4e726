// An address to a QR code: an inline SVG that any phone can read from where people stand.
import type { Element } from 'hast'
import { encode } from 'uqr'
import { element } from './element.ts'

/** Light modules around the code (ISO/IEC 18004:2015, 6.3.8, by way of https://www.qrcode.com/en/howto/code.html, read 2026-11-21). */
const QUIET_ZONE = 4

/** Bytes that the largest code holds: version 40 at M (https://www.qrcode.com/en/about/version.html, read 2026-11-21). */
const LARGEST_BYTES = 2331

/** Whether any code can hold the address; `qr-dense` warns long before. */
export const fitsCode = (url: string): boolean => Buffer.byteLength(url) <= LARGEST_BYTES

/** Draws a code at error correction M (15 % may be dirty or glare). */
export function qrCode(url: string, label: string): Element {
  const { data, size } = encode(url, { ecc: 'M', border: QUIET_ZONE })
  return element(
    'svg',
    { viewBox: `0 0 ${size} ${size}`, role: 'img', ariaLabel: label, shapeRendering: 'crispEdges' },
    [element('path', { className: ['dark'], d: data.map(rowToPath).join('') })],
  )
}

/** A row of modules as runs: `M4 5h7v1h-7z`. */
function rowToPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    let end = x
    while (row[end]) end += 1
    path += `M${x} ${y}h${end - x}v1h${x - end}z`
    x = end
  }
  return path
}
