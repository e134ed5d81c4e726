// A scene in the page to the largest type in which it fits; what still does not fit is turned page by page.

/** Nothing on the screen is smaller, in percent of its height: Concerto 3 vetoes below it (read 2026-11-21, https://github.com/concerto/concerto). */
export const FLOOR_PERCENT = 3.5

/** The size at which a scene of normal length is set, in percent of the screen's height (same source). */
export const TARGET_PERCENT = 6

/** A sentence or two may be larger: up to this, in percent of the screen's height. */
const LARGEST_PERCENT = 8.5

/** Words up to which a scene counts as short. */
const SHORT_WORDS = 16

/** Upright screens are high but narrow: type is at most this, in percent of the screen's width, so that a line holds enough letters. */
const LARGEST_PERCENT_OF_WIDTH = 6.2

/** Each try is this much smaller, in percent of the screen's height. */
const STEP_PERCENT = 0.5

/** Rounding of the browser's boxes, in CSS px. */
const TOLERANCE_PX = 1

/** How many pages a fitted scene has; 1 for nearly all. */
export interface Fit {
  percent: number
  pages: number
  turnTo(page: number): void
}

/** Sets the type size of a scene that is in the page; never below `smallest`. */
export function fitScene(scene: HTMLElement, smallest = FLOOR_PERCENT): Fit {
  const words = (scene.textContent ?? '').trim().split(/\s+/).length
  const floor = Math.max(FLOOR_PERCENT, smallest)
  const view = scene.ownerDocument.defaultView
  const ofWidth = view ? (LARGEST_PERCENT_OF_WIDTH * view.innerWidth) / view.innerHeight : LARGEST_PERCENT
  const start = Math.max(floor, Math.min(ofWidth, words <= SHORT_WORDS ? LARGEST_PERCENT : TARGET_PERCENT))
  let percent = start
  setSize(scene, percent)
  while (percent > floor && overflows(scene)) {
    percent = Math.max(floor, percent - STEP_PERCENT)
    setSize(scene, percent)
  }
  const box = scene.querySelector<HTMLElement>('.words')
  const crowded = overflows(scene)
  // Only now may a word be broken: at the smallest size there is no other way left.
  scene.toggleAttribute('data-crowded', crowded)
  const pages =
    box && crowded ? Math.max(1, Math.ceil((box.scrollHeight - TOLERANCE_PX) / box.clientHeight)) : 1
  return {
    percent,
    pages: Number.isFinite(pages) ? pages : 1,
    turnTo: (page) => {
      if (box) box.scrollTop = page * box.clientHeight
    },
  }
}

const setSize = (scene: HTMLElement, percent: number) => scene.style.setProperty('--size', String(percent))

const overflows = (scene: HTMLElement): boolean =>
  [...scene.querySelectorAll('.words, .words table, .words pre, .codes')].some(
    (box) =>
      box.scrollHeight > box.clientHeight + TOLERANCE_PX || box.scrollWidth > box.clientWidth + TOLERANCE_PX,
  )
