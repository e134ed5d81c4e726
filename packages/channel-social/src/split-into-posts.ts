// Turns a text into the posts of a thread, each within the limits of its network.
import { type Measure, measure } from './measure.ts'
import { type Atom, atomsOf } from './split/atoms-of.ts'
import { fits, type Pack, packAtoms } from './split/pack-atoms.ts'
import type { Span } from './split/protected-spans.ts'

export interface SplitOptions {
  /** All of them hold for every post. */
  limits: readonly { unit: Measure; max: number }[]
  /** Default 10. What does not fit is `rest`. */
  maxPosts?: number
  /** Follows the text of the first post after an empty line: the call to action, conditions, hashtags. */
  tail?: string
  /** Offsets at which a new section begins. */
  sections?: readonly number[]
}

export interface SplitPost extends Span {
  /** Everything that is posted: the stretch from `start` to `end` of the text, the counter, and the tail. */
  text: string
  /** UTF-16 units at the start of `text` that come from the source. */
  bodyLength: number
}

export interface Split {
  posts: SplitPost[]
  /** What did not fit in the last post allowed. */
  rest: Span | undefined
  /** Atoms that no post can hold: an address longer than a whole post. */
  omitted: Span[]
}

const ELLIPSIS = ' …'

/**
 * Splits at a section, else a paragraph, a sentence, a word; never inside an address, mention, hashtag or grapheme.
 *
 * `'Twee zinnen. Samen te lang.'` -> `Twee zinnen. (1/2)`, `Samen te lang. (2/2)`
 */
export function splitIntoPosts(text: string, options: SplitOptions): Split {
  const maxPosts = options.maxPosts ?? 10
  const tail = options.tail ?? ''
  const atoms = atomsOf(text, options.sections)
  const whole = { start: atoms[0]?.start ?? 0, end: atoms.at(-1)?.end ?? 0 }
  const single = toPost(text, whole, '', tail)
  if (fits(single.text, options.limits)) return { posts: [single], rest: undefined, omitted: [] }

  for (let digits = 1; ; digits++) {
    const nines = '9'.repeat(digits)
    const widest = maxPosts > 1 ? ` (${nines}/${nines})` : ''
    const pack = packAtoms(text, atoms, {
      limits: options.limits,
      maxPosts,
      suffix: widest,
      tail: afterBody(tail),
      ellipsis: ELLIPSIS,
    })
    if (pack.slices.length < 10 ** digits) return finish(text, atoms, pack, tail, maxPosts)
  }
}

function finish(text: string, atoms: readonly Atom[], pack: Pack, tail: string, maxPosts: number): Split {
  const total = pack.slices.length
  const posts = pack.slices.map((slice, index) => {
    const cut = pack.cutMidSentence && index === total - 1 ? ELLIPSIS : ''
    const counter = total > 1 && maxPosts > 1 ? ` (${index + 1}/${total})` : ''
    return toPost(text, slice, cut + counter, index === 0 ? tail : '')
  })
  const left = atoms[pack.next]
  const rest = left ? { start: left.start, end: atoms.at(-1)?.end ?? left.end } : undefined
  return { posts, rest, omitted: pack.omitted }
}

function toPost(text: string, { start, end }: Span, suffix: string, tail: string): SplitPost {
  const body = text.slice(start, end)
  const joined = body === '' ? suffix.trim() : body + suffix
  return {
    start,
    end,
    bodyLength: body.length,
    text: joined === '' ? tail : joined + afterBody(tail),
  }
}

const afterBody = (tail: string) => (tail === '' ? '' : `\n\n${tail}`)

/** Says how far a text is over each limit; empty where it fits. */
export const excessOf = (text: string, limits: SplitOptions['limits']) =>
  limits
    .map((limit) => ({ ...limit, value: measure(text, limit.unit) }))
    .filter(({ value, max }) => value > max)
