// Turns a text into the posts of a thread, each within the limits of its network.
import type { Measure } from './measure.ts'
import { atomsOf } from './split/atoms-of.ts'
import { fits, packAtoms } from './split/pack-atoms.ts'
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
  /** Comes after the text in posts of its own, whole, however many it takes: conditions too long to stand below it. */
  following?: string
}

export interface SplitPost extends Span {
  /** What `start` and `end` are offsets in. */
  of: 'text' | 'following'
  /** Everything that is posted: the stretch from `start` to `end` of the text, the tail, and the counter at the very end. */
  text: string
  /** Where in `text` the tail begins; the length of the text before the counter where there is none. */
  tailAt: number
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
  const { limits, maxPosts = 10, tail = '', following = '' } = options
  const atoms = atomsOf(text, options.sections)
  const whole = { start: atoms[0]?.start ?? 0, end: atoms.at(-1)?.end ?? 0 }
  const single = toPost({ ...whole, of: 'text', source: text }, { mark: '', counter: '' }, tail)
  if (following === '' && fits(single.text, limits)) return { posts: [single], rest: undefined, omitted: [] }

  const followingAtoms = atomsOf(following)
  for (let digits = 1; ; digits++) {
    const nines = '9'.repeat(digits)
    const suffix = maxPosts > 1 || following !== '' ? ` (${nines}/${nines})` : ''
    const room = { limits, suffix, ellipsis: ELLIPSIS }
    const after = packAtoms(following, followingAtoms, {
      ...room,
      maxPosts: Number.POSITIVE_INFINITY,
      tail: '',
    })
    const left = Math.max(1, maxPosts - after.slices.length)
    const pack = packAtoms(text, atoms, { ...room, maxPosts: left, tail: afterBody(tail) })
    // The call to action is posted even where there is no text.
    if (pack.slices.length === 0) pack.slices.push({ start: 0, end: 0 })
    if (pack.slices.length + after.slices.length >= 10 ** digits) continue
    const slices = [
      ...pack.slices.map((span): Slice => ({ ...span, of: 'text', source: text })),
      ...after.slices.map((span): Slice => ({ ...span, of: 'following', source: following })),
    ]
    const cut = pack.cutMidSentence ? pack.slices.length - 1 : -1
    const next = atoms[pack.next]
    return {
      posts: slices.map((slice, index) => {
        const counter = slices.length > 1 ? ` (${index + 1}/${slices.length})` : ''
        return toPost(slice, { mark: index === cut ? ELLIPSIS : '', counter }, index === 0 ? tail : '')
      }),
      rest: next && { start: next.start, end: whole.end },
      omitted: pack.omitted,
    }
  }
}

interface Slice extends Span {
  of: SplitPost['of']
  source: string
}

interface Marks {
  /** Straight behind the text: it was cut. */
  mark: string
  /** Behind everything, so that it counts posts and not what stands before a link. */
  counter: string
}

function toPost({ source, of, start, end }: Slice, { mark, counter }: Marks, tail: string): SplitPost {
  const body = source.slice(start, end) + (end > start ? mark : '')
  const text = body === '' ? tail : body + afterBody(tail)
  const tailAt = body === '' ? 0 : body.length + afterBody(tail).length - tail.length
  return { of, start, end, text: text === '' ? counter.trim() : text + counter, tailAt }
}

const afterBody = (tail: string) => (tail === '' ? '' : `\n\n${tail}`)
