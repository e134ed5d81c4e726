// An address as somebody typed it to one that may stand in an output, or to nothing.
import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** The only protocols content may lead to. */
const PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:'])
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g
/** Bidi controls (UAX #9) and the Tags block: they make an address look like another one. */
const HIDDEN = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/gu
const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/**
 * The normalised address, where its protocol is `http`, `https`, `mailto` or `tel`; else undefined.
 * A relative reference needs `base` and must stay on its origin: `//evil` and `/\evil` do not.
 *
 * `safeUrl('jav&#x09;ascript:alert(1)')` gives undefined; `safeUrl('/a', 'https://a.nl')` gives `https://a.nl/a`
 */
export function safeUrl(raw: string, base?: string): string | undefined {
  const written = raw.replace(CONTROLS, '').replace(HIDDEN, '').trim()
  if (written === '') return undefined
  // Whoever reads the output may decode entities or skip white space once more: the address must be harmless then, too.
  const decoded = written.includes('&')
    ? decodeReferences(written).replace(CONTROLS, '').replace(HIDDEN, '').replace(/\s/g, '')
    : written.replace(/\s/g, '')
  if (!isHarmless(decoded)) return undefined
  return SCHEME.test(written) ? absolute(written) : relative(written, base)
}

function isHarmless(url: string): boolean {
  const scheme = SCHEME.exec(url)?.[0].toLowerCase()
  return scheme === undefined ? !/^[/\\]{2}/.test(url) : PROTOCOLS.has(scheme)
}

function absolute(written: string): string | undefined {
  const url = parse(written)
  return url && PROTOCOLS.has(url.protocol) ? url.href : undefined
}

function relative(written: string, base: string | undefined): string | undefined {
  const from = base === undefined ? undefined : parse(base)
  if (!from || /^[/\\]{2}/.test(written)) return undefined
  const url = parse(written, from.href)
  return url && url.origin === from.origin && PROTOCOLS.has(url.protocol) ? url.href : undefined
}

function parse(written: string, base?: string): URL | undefined {
  return URL.canParse(written, base) ? new URL(written, base) : undefined
}

/** Decodes until nothing changes, at most four times: layers beyond that no reader peels. */
function decodeReferences(text: string): string {
  let decoded = text
  for (let layer = 0; layer < 4; layer += 1) {
    const next = decoded.replace(/&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z][a-z0-9]{1,31}));?/gi, decodeOne)
    if (next === decoded) break
    decoded = next
  }
  return decoded
}

function decodeOne(reference: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined)
    return reference.endsWith(';') ? decodeNamedCharacterReference(name) || reference : reference
  const code = hex === undefined ? Number.parseInt(decimal ?? '0', 10) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
