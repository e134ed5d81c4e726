// Turns the parts of a tail into the tail that leaves room for the text: fewer hashtags first, conditions apart last.
import { measure } from '../measure.ts'
import { fits } from '../split/pack-atoms.ts'
import type { SplitOptions } from '../split-into-posts.ts'
import { type Tail, type TailParts, tailOf } from './tail-of.ts'

/** The largest part of a post, from 0 to 1, that the tail may take where the text does not fit beside it. */
const MOST = 0.6

export interface ChosenTail {
  tail: Tail
  tags: readonly string[]
  /** Conditions that get posts of their own. */
  following: string
}

export function chooseTail(text: string, parts: TailParts, limits: SplitOptions['limits']): ChosenTail {
  const withTags = (most: TailParts) =>
    parts.tags
      .map((_, index) => parts.tags.slice(0, parts.tags.length - index))
      .concat([[]])
      .map((tags) => ({
        tags,
        following: '',
        tail: tailOf({ ...most, tags }),
      }))
  const joined = withTags(parts)
  const whole = joined.find(({ tail }) => fits(text === '' ? tail.text : `${text}\n\n${tail.text}`, limits))
  const roomy = joined.find(({ tail }) => leavesRoom(tail, limits))
  if (whole ?? roomy) return (whole ?? roomy) as ChosenTail
  const apart = withTags({ ...parts, disclaimers: '' })
  const best = apart.find(({ tail }) => leavesRoom(tail, limits)) ?? apart.at(-1)
  return { tail: best?.tail ?? tailOf(parts), tags: best?.tags ?? [], following: parts.disclaimers }
}

const leavesRoom = (tail: Tail, limits: SplitOptions['limits']) =>
  limits.every(({ unit, max }) => measure(tail.text, unit) <= max * MOST)
