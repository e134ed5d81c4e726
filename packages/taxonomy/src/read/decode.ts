// The bytes of a file -> its text, by what they say of their encoding; or a refusal that says what they are instead.
import { refusal } from '../refused-vocabulary.ts'

/** Files that people take for their vocabulary: what they begin with, as bytes of Latin 1. */
const OTHERS: readonly [start: string, kind: string][] = [
  ['PK\u0003\u0004', 'ZIP, Excel (.xlsx)'],
  ['\u00D0\u00CF\u0011\u00E0', 'Excel (.xls)'],
  ['\u001F\u008B', 'GZIP'],
  ['%PDF-', 'PDF'],
]
/** What a file may begin with that says its encoding. */
const MARKS: readonly [mark: string, encoding: string][] = [
  ['\u00FF\u00FE', 'utf-16le'],
  ['\u00FE\u00FF', 'utf-16be'],
]
/** Bytes that an XML declaration fits in. */
const DECLARATION = 200

/** UTF-8, UTF-16 with its mark, as Excel writes it, and what an XML declaration names. */
export function decode(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION))
  const other = OTHERS.find(([magic]) => start.startsWith(magic))?.[1]
  if (other !== undefined) throw refusal('format-unknown/other', { kind: other })
  const marked = MARKS.find(([mark]) => start.startsWith(mark))?.[1]
  const declared = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]
  const encoding = marked ?? declared ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw refusal('encoding-unknown', { line: lineOfFault(bytes), encoding: encoding.toUpperCase() })
  }
}

/** Where the first byte stands that is no UTF-8: a letter with an accent, mostly. */
function lineOfFault(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split(/\r\n?|\n/).length
}
