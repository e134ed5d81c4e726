// Text to its number of words, in any script.

/** UTF-16 units handed to the segmenter at once: over long texts its cost grows faster than the text (V8, measured 2026-11-21). */
const SLICE_UNITS = 2_000

/**
 * White space ends every word, so lines and what stands between spaces are counted alone: plain ones by a pattern,
 * which is thirty times faster, and all else by the segmenter. Plain are the letters, digits and marks for which the
 * pattern is all of UAX #29; `:` and `_` are not, because languages and versions of Unicode differ in them.
 */
const PLAIN = /^[ -9;-^`-~£€©®–—‘’“”…À-ÖØ-öø-ɏ]*$/
/** UAX #29 WB5 to WB12: `'` and `.` join letters or digits, `,` and `;` digits. */
const WORD =
  /[A-Za-z0-9À-ÖØ-öø-ɏ]+(?:(?:(?<=[A-Za-zÀ-ÖØ-öø-ɏ])['’‘.](?=[A-Za-zÀ-ÖØ-öø-ɏ])|(?<=[0-9])['’‘.,;](?=[0-9]))[A-Za-z0-9À-ÖØ-öø-ɏ]+)*/g

/** Counts words as Unicode (UAX #29) and the locale's dictionaries see them. */
export function countWords(text: string, locale: string): number {
  let words = 0
  let others = ''
  for (const line of text.split('\n')) {
    for (const run of PLAIN.test(line) ? [line] : line.split(/\s+/)) {
      if (PLAIN.test(run)) words += run.match(WORD)?.length ?? 0
      else others += `${run} `
    }
  }
  if (others === '') return words
  const segmenter = segmenterFor(locale)
  for (const slice of slicesOf(others)) {
    for (const segment of segmenter.segment(slice)) if (segment.isWordLike) words += 1
  }
  return words
}

/** Making a segmenter costs far more than counting a sentence with it. */
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale)
  if (known) return known
  const segmenter = new Intl.Segmenter(supported(locale), { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return segmenter
}

function supported(locale: string): string | undefined {
  try {
    return Intl.Segmenter.supportedLocalesOf(locale)[0]
  } catch {
    return undefined
  }
}

function* slicesOf(text: string): Generator<string> {
  let start = 0
  while (start < text.length) {
    const end = borderBefore(text, start, Math.min(text.length, start + SLICE_UNITS))
    yield text.slice(start, end)
    start = end
  }
}

/** The last white space before `end`; in a run without any, `end` itself, but never inside a surrogate pair. */
function borderBefore(text: string, start: number, end: number): number {
  if (end === text.length) return end
  for (let at = end; at > start + SLICE_UNITS / 2; at -= 1) if (/\s/.test(text[at] ?? '')) return at
  return /[\uDC00-\uDFFF]/.test(text[end] ?? '') ? end - 1 : end
}
