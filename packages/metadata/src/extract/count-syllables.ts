// A Dutch or English word to its number of syllables, by its vowels: an estimate, good enough for an average.

/** What Dutch writes for one sound, longest first; two vowels that are not here are two syllables, as in `the-a-ter`. */
const DUTCH = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|ai|oi|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g
const ENGLISH = /[aeiouy]+/g

export const countDutchSyllables = (word: string): number => {
  // A `y` before a vowel is a consonant, as in `yoga`.
  const letters = word.toLowerCase().replace(/y(?=[aeiou])/g, 'j')
  return Math.max(1, letters.match(DUTCH)?.length ?? 0)
}

export const countEnglishSyllables = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const spoken = letters
    .replace(/^y/, '')
    // Silent endings: `make`, `makes`, `worked`, but not `table`, `wanted`, `boxes`.
    .replace(/(?<![aeiouylr])(?:es|ed|e)$|(?<=[aeiouy][lr])(?:es|ed|e)$/, (ending, at: number) => {
      const before = letters.replace(/^y/, '')[at - 1] ?? ''
      if (ending === 'ed') return /[td]/.test(before) ? ending : ''
      if (ending === 'es') return /[cgszx]|h/.test(before) ? ending : ''
      return ''
    })
  const groups = spoken.match(ENGLISH)?.length ?? 0
  // Vowels that stand together but are said apart: `science`, `quiet`, `video`, `create`.
  const apart = spoken.match(
    /i(?:a(?!l?l?y?$)|o(?!us|n)|et|en[ct])|eo(?!u)|ea(?:te|ti)|ua(?!r)|ui(?:t[yi])|yi/g,
  )
  return Math.max(1, groups + (apart?.length ?? 0))
}
