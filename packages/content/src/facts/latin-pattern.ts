// A pattern about words in any script -> the same pattern about words in Latin letters.

/** Letters of Dutch and English texts and of the names in them: Basic Latin to IPA, and Latin Extended Additional. */
const LATIN = 'A-Za-zªµºÀ-ÖØ-öø-ʯḀ-ỿ'
const CLASS_OR_LETTER = /\[(?:\\p\{\w+\}|\\.|[^\]\\])*\]|\\p\{L\}/g

/**
 * Facts are compared in Dutch and English only. V8 expands every `\p{L}` of a pattern to some 650 ranges, and again for
 * upper and lower case; with these few the first document of a process is judged in half the time.
 */
export function latinPattern(source: string, flags = 'iu'): RegExp {
  const narrowed = source.replace(CLASS_OR_LETTER, (part) =>
    part.startsWith('[') ? part.replaceAll(String.raw`\p{L}`, LATIN) : `[${LATIN}]`,
  )
  return new RegExp(narrowed, flags)
}
