// A screen's name to the elements of the page: the stage, the bar with progress, the live region.
import type { Scene } from '@kanaal/types'
import { fill, type Words } from './words.ts'

/** From here on single steps would be too small to see, so one bar shows the whole. */
const MOST_STEPS = 16

/** Against burn-in: where the picture stands, in percent of the screen; a few pixels no visitor notices. */
const SHIFTS = ['0, 0', '0.3, 0.2', '-0.2, 0.3', '-0.3, -0.2', '0.2, -0.3'] as const

export interface Stage {
  root: HTMLElement
  /** Replaces what is on the stage. */
  show(element: HTMLElement): void
  /** The calm slide: never a white screen. */
  showFallback(): void
  /** `step` of `count`, and how much of it has passed (0 to 1). */
  progress(step: number, count: number, passed: number): void
  /** Says a scene to a screen reader, or, while the player runs by itself, keeps it quietly at hand. */
  announce(text: string, aloud: boolean): void
  warn(text: string | undefined): void
}

/** Builds the page. */
export function createStage(page: Document, name: string, words: Words): Stage {
  const make = (tag: string, className: string, parent: HTMLElement): HTMLElement => {
    const element = page.createElement(tag)
    element.className = className
    parent.append(element)
    return element
  }
  const root = make('main', 'kanaal', page.body)
  root.setAttribute('aria-roledescription', 'carousel')
  root.setAttribute('aria-label', words.region)
  const stage = make('div', 'stage', root)
  const bar = make('div', 'bar', root)
  const label = make('p', 'name', bar)
  label.textContent = name
  const steps = make('div', 'steps', bar)
  steps.setAttribute('aria-hidden', 'true')
  const live = make('p', 'live', root)
  const warning = make('p', 'warning', root)
  warning.setAttribute('role', 'status')
  warning.hidden = true
  let shown = 0

  return {
    root,
    show(element) {
      const [x, y] = (SHIFTS[shown++ % SHIFTS.length] ?? SHIFTS[0]).split(', ')
      stage.style.setProperty('--shift-x', x ?? '0')
      stage.style.setProperty('--shift-y', y ?? '0')
      stage.replaceChildren(element)
      root.dataset.state = 'scene'
    },
    showFallback() {
      const slide = page.createElement('section')
      slide.className = 'scene'
      slide.dataset.kind = 'fallback' satisfies Scene['kind'] | 'fallback'
      make('p', 'calm', slide).textContent = name
      stage.replaceChildren(slide)
      steps.replaceChildren()
      root.dataset.state = 'fallback'
    },
    progress(step, count, passed) {
      const single = count > MOST_STEPS
      const wanted = single ? 1 : count
      while (steps.childElementCount > wanted) steps.lastElementChild?.remove()
      while (steps.childElementCount < wanted) make('i', 'passed', make('span', 'step', steps))
      const share = single
        ? [(step + passed) / count]
        : [...steps.children].map((_, index) => {
            return index < step ? 1 : index === step ? passed : 0
          })
      share.forEach((part, index) => {
        const filled = steps.children[index]?.firstElementChild
        if (filled) (filled as HTMLElement).style.transform = `scaleX(${Math.min(1, part).toFixed(4)})`
      })
    },
    announce(text, aloud) {
      // A carousel that turns by itself must not talk all day (WAI-ARIA Authoring Practices, carousel).
      live.setAttribute('aria-live', aloud ? 'polite' : 'off')
      live.textContent = text
    },
    warn(text) {
      warning.hidden = text === undefined
      if (text !== undefined) warning.textContent = text
    },
  }
}

/** `Screen 2 of 5. Back to school …` */
export const sceneSentence = (words: Words, step: number, count: number, text: string): string =>
  `${fill(words.scene, { n: step + 1, count })}. ${text}`
