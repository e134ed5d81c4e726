// Turns atoms into slices of a text, each as full as good borders allow.
import { type Measure, measure } from '../measure.ts'
import { type Atom, type Border, border } from './atoms-of.ts'
import type { Span } from './protected-spans.ts'

export interface PackOptions {
  limits: readonly { unit: Measure; max: number }[]
  maxPosts: number
  /** What will end each post: the counter. */
  suffix: string
  /** What will follow the first slice, before the counter. It may leave no room for any text at all. */
  tail: string
  /** What marks a text that was cut in the middle of a sentence. */
  ellipsis: string
}

export interface Pack {
  slices: Span[]
  omitted: Span[]
  /** Index of the first atom that no slice holds; the number of atoms where all are placed. */
  next: number
  cutMidSentence: boolean
}

/** How full, from 0 to 1, a post must be for a cut at a border of this kind. */
const FILL: readonly [Border, number][] = [
  [border.section, 0.5],
  [border.paragraph, 0.5],
  [border.line, 0.4],
  [border.sentence, 0.3],
  [border.word, 0.5],
]
/** The first post stands alone: it ends with a whole sentence, however short, before it ends with a word. */
const FIRST_FILL: readonly [Border, number][] = [
  [border.section, 0.3],
  [border.paragraph, 0.3],
  [border.line, 0.3],
  [border.sentence, 0],
  [border.word, 0.5],
]

export function packAtoms(text: string, atoms: readonly Atom[], options: PackOptions): Pack {
  const pack: Pack = { slices: [], omitted: [], next: 0, cutMidSentence: false }
  while (pack.next < atoms.length && pack.slices.length < options.maxPosts) {
    const index = pack.slices.length
    const isLast = index === options.maxPosts - 1
    const suffix = (index === 0 ? options.tail : '') + options.suffix
    let end = fill(text, atoms, pack.next, suffix, options.limits)
    if (isLast && end < atoms.length) {
      end = fill(text, atoms, pack.next, options.ellipsis + suffix, options.limits)
    }
    if (end === pack.next) {
      const atom = atoms[end]
      if (index === 0 && options.tail !== '') pack.slices.push({ start: 0, end: 0 })
      else if (atom) pack.omitted.push({ start: atom.start, end: atoms[pack.next++]?.end ?? atom.end })
      continue
    }
    if (end < atoms.length) end = retreat(atoms, pack.next, end, index === 0 ? FIRST_FILL : FILL)
    pack.slices.push({ start: atoms[pack.next]?.start ?? 0, end: atoms[end - 1]?.end ?? 0 })
    pack.next = end
    pack.cutMidSentence = isLast && end < atoms.length && (atoms[end - 1]?.after ?? 0) < border.sentence
  }
  return pack
}

/** Index after the last atom that still fits. */
function fill(
  text: string,
  atoms: readonly Atom[],
  from: number,
  suffix: string,
  limits: PackOptions['limits'],
): number {
  const start = atoms[from]?.start ?? 0
  const used = limits.map((limit) => measure(suffix, limit.unit))
  let to = from
  let reached = start
  for (; to < atoms.length; to++) {
    const atom = atoms[to]
    if (!atom) break
    const grown = limits.map(
      (limit, index) =>
        (used[index] ?? 0) +
        measure(text.slice(reached, atom.start), limit.unit) +
        measure(text.slice(atom.start, atom.end), limit.unit),
    )
    if (grown.some((value, index) => value > (limits[index]?.max ?? 0))) break
    grown.forEach((value, index) => {
      used[index] = value
    })
    reached = atom.end
  }
  // Parts may count for less than their whole: `a.` and `nl` weigh 4 on X, `a.nl` weighs 23.
  while (to > from && !fits(text.slice(start, atoms[to - 1]?.end) + suffix, limits)) to--
  return to
}

/** The best border at or before `end` that leaves the post full enough. */
function retreat(atoms: readonly Atom[], from: number, end: number, table: typeof FILL): number {
  const start = atoms[from]?.start ?? 0
  const length = (atoms[end - 1]?.end ?? start) - start
  for (const [kind, minimum] of table) {
    for (let to = end; to > from; to--) {
      const atom = atoms[to - 1]
      if (!atom || (atom.end - start) / length < minimum) break
      if (atom.after >= kind) return to
    }
  }
  return end
}

export const fits = (text: string, limits: PackOptions['limits']): boolean =>
  limits.every((limit) => measure(text, limit.unit) <= limit.max)
