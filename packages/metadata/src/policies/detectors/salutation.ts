// A text to the salutation in it that leaves somebody out, or falls apart without a name.
import type { Detector } from './detector.ts'

const GREETING = /^\s*(?:geachte|beste|hoi|hallo|hi|hello|lieve|dear|dag)\s+/iu
/** What sending services put a name into. */
const MERGE_FIELD =
  /\{\{[^{}]{1,80}\}\}|\*\|[^|*]{1,60}\|\*|%%[^%]{1,60}%%|%[A-Z][A-Z_]{2,40}%|\[\[[^[\]]{1,60}\]\]/u
/** `{{ name | default: "reader" }}`, `*|FNAME:reader|*`: there is something to say without a name. */
const HAS_FALLBACK = /\|\s*(?:default|fallback)|\bdefault\b|\|\|.|:[^|*]+\|\*/i

const PAIRS: [RegExp, RegExp][] = [
  [/\b(?:heer|heren|meneer)\b/iu, /\b(?:mevrouw|dames|lezer|relatie|klant)\b/iu],
  [/\b(?:mevrouw|dames)\b/iu, /\b(?:heer|heren|meneer|lezer|relatie|klant)\b/iu],
  [/\b(?:sir|sirs|gentlemen|mr)\b/iu, /\b(?:madam|ladies|ms|mrs|mx|reader|customer)\b/iu],
  [/\b(?:madam|ladies|mrs|ms)\b/iu, /\b(?:sir|sirs|gentlemen|mr|mx|reader|customer)\b/iu],
]
/** A salutation is short: what follows is the letter. */
const MAX_UNITS = 60

export const salutation: Detector = (text) => {
  const [greeting] = GREETING.exec(text) ?? []
  if (greeting === undefined) return []
  const [line = ''] = text.slice(0, MAX_UNITS).split('\n')
  const name = line.slice(greeting.length).replace(/^([^,!.:]*[,!]?).*$/s, '$1')
  const field = MERGE_FIELD.exec(line)
  const isBare = field !== null && !HAS_FALLBACK.test(field[0])
  const isOneSided =
    /^[^\n]{0,40}[,!]?\s*$|^[^\n]{0,40},/.test(line) &&
    PAIRS.some(([one, other]) => one.test(name) && !other.test(line))
  if (!isBare && !isOneSided) return []
  const said = (field ? line.slice(0, field.index + field[0].length) : greeting + name).trim()
  const start = text.indexOf(said)
  return [{ start, end: start + said.length, text: said }]
}
