// A long text to its first whole sentences that fit.
import { isLongerThan } from './graphemes.ts'
import { segmenterFor } from './segmenter-for.ts'

/**
 * Keeps whole sentences while they fit; where even the first is too long, whole words and an ellipsis.
 *
 * `cutAtSentence('One. Two. Three.', 'en', 10)` gives `One. Two.`
 *
 * @param maxGraphemes the length of the result, ellipsis included
 */
export const cutAtSentence = (text: string, locale: string, maxGraphemes: number): string => {
  const whole = text.replace(/\s{2,}|[^\S ]/g, ' ').trim()
  if (!isLongerThan(whole, maxGraphemes)) return whole
  const sentences = longestRun(whole, locale, 'sentence', maxGraphemes)
  if (sentences !== '') return sentences
  const words = longestRun(whole, locale, 'word', maxGraphemes - 1).replace(/[\s,;:–-]+$/u, '')
  return words === '' ? '' : `${words}…`
}

/** What a segmenter takes for the end of a sentence where a name follows: `Dr.`, and the initial of a first name. */
const BEFORE_A_NAME =
  /(?:^|[\s(“‘"'])(?:\p{Lu}|[Dd]rs?|[MmSs]r|M(?:rs|s)|[Ii]ng|[Ii]r|[Pp]rof|[Mm]evr|[Mm]w|[Dd]hr|[Ff]am|[Ss]t)\.\s*$/u

const longestRun = (
  text: string,
  locale: string,
  granularity: 'sentence' | 'word',
  maxGraphemes: number,
): string => {
  let end = 0
  for (const { index, segment } of segmenterFor(locale, granularity).segment(text)) {
    const next = index + segment.length
    if (isLongerThan(text.slice(0, next).trimEnd(), maxGraphemes)) break
    if (granularity === 'sentence' && BEFORE_A_NAME.test(text.slice(0, next))) continue
    end = next
  }
  return text.slice(0, end).trimEnd()
}
