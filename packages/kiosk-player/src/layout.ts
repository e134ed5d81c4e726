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
const LARGEST_PERCENT_OF_WIDTH = 7.5

/** Each try is this much smaller, in percent of the screen's height. */
const STEP_PERCENT = 0.5

/** Headings that are too long for their size come down to that of running text, in steps of this share. */
const HEADING_STEP = 0.1

/** Rounding of the browser's boxes, in CSS px. */
const TOLERANCE_PX = 1

/** How many pages a fitted scene has; 1 for nearly all. */
export interface Fit {
  percent: number
  pages: number
  turnTo(page: number): void
}

/**
 * Sets the type size of a scene that is in the page.
 *
 * @param ofDiagonal smallest size of reading text, in percent of the screen's diagonal
 */
export function fitScene(scene: HTMLElement, ofDiagonal: number): Fit {
  const words = (scene.textContent ?? '').trim().split(/\s+/).length
  const { width, height } = sizeOf(scene)
  const floor = Math.max(FLOOR_PERCENT, (ofDiagonal * Math.hypot(width, height)) / height)
  const usual = words <= SHORT_WORDS || scene.dataset.kind === 'title' ? LARGEST_PERCENT : TARGET_PERCENT
  const start = Math.max(floor, Math.min((LARGEST_PERCENT_OF_WIDTH * width) / height, usual))
  let percent = start
  setSize(scene, percent)
  while (percent > floor && overflows(scene)) {
    percent = Math.max(floor, percent - STEP_PERCENT)
    setSize(scene, percent)
  }
  // Reading text stays as large as the distance asks; what is above it in size and room gives way first.
  fitHeading(scene)
  if (overflows(scene) && scene.hasAttribute('data-picture')) {
    scene.toggleAttribute('data-tight', true)
    fitHeading(scene)
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

/** The largest heading with which the scene fits; the style sheet stops at the size of running text. */
function fitHeading(scene: HTMLElement): void {
  scene.style.setProperty('--heading', '1')
  if (!scene.querySelector('h1, h2')) return
  for (let share = 1; share > 0.5 && overflows(scene); ) {
    share = Math.max(0.5, share - HEADING_STEP)
    scene.style.setProperty('--heading', share.toFixed(1))
  }
}

/** A page without a window, as in a test, counts as square. */
function sizeOf(scene: HTMLElement): { width: number; height: number } {
  const view = scene.ownerDocument.defaultView
  return { width: view?.innerWidth || 1, height: view?.innerHeight || 1 }
}

const setSize = (scene: HTMLElement, percent: number) => scene.style.setProperty('--size', String(percent))

const overflows = (scene: HTMLElement): boolean =>
  [...scene.querySelectorAll('.words, .words table, .words pre, .codes')].some(
    (box) =>
      box.scrollHeight > box.clientHeight + TOLERANCE_PX || box.scrollWidth > box.clientWidth + TOLERANCE_PX,
  )
