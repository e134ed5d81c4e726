// A language and a granularity to a text segmenter; making one costs far more than using it.

const made = new Map<string, Intl.Segmenter>()

export const segmenterFor = (
  locale: string,
  granularity: 'grapheme' | 'word' | 'sentence',
): Intl.Segmenter => {
  const key = `${granularity} ${locale}`
  const segmenter = made.get(key) ?? new Intl.Segmenter(locale, { granularity })
  made.set(key, segmenter)
  return segmenter
}
