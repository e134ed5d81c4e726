// Keys and touches to what they ask of the player.
import type { Words } from './words.ts'

export type Command = 'previous' | 'next' | 'pause' | 'play'

export interface Controls {
  /** Shows what the middle button will do, in the deck's language. */
  refresh(paused: boolean, words: Words): void
  /** Puts the buttons away and the focus back to nothing. */
  rest(): void
}

/** Buttons stay for this long after the last touch, in ms. */
const VISIBLE_MS = 6_000

const ICONS: Record<Command, string> = {
  previous: 'M15.4 4.6 8 12l7.4 7.4 1.7-1.7L11.4 12l5.7-5.7z',
  next: 'M8.6 4.6 16 12l-7.4 7.4-1.7-1.7L12.6 12 6.9 6.3z',
  pause: 'M6 5h4v14H6zM14 5h4v14h-4z',
  play: 'M7 4.5v15L19.5 12z',
}

const KEYS: Record<string, Command | 'toggle'> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  ' ': 'toggle',
  k: 'toggle',
  MediaPlayPause: 'toggle',
  MediaTrackNext: 'next',
  MediaTrackPrevious: 'previous',
}

/**
 * Adds the controls to a stage.
 *
 * @param act carries a command out
 * @param touched hears of every sign of a visitor
 * @param signal ends the listening
 */
export function createControls(
  root: HTMLElement,
  act: (command: Command) => void,
  touched: () => void,
  signal: AbortSignal,
): Controls {
  const page = root.ownerDocument
  const view = page.defaultView
  const bar = page.createElement('div')
  bar.className = 'controls'
  const buttons = (['previous', 'pause', 'next'] as const).map((command) => {
    const button = page.createElement('button')
    button.type = 'button'
    button.append(createIcon(page, command))
    bar.append(button)
    return button
  })
  const [previous, middle, next] = buttons
  root.append(bar)
  let paused = false
  let hiding: number | undefined

  const wake = () => {
    root.toggleAttribute('data-awake', true)
    view?.clearTimeout(hiding)
    hiding = view?.setTimeout(() => root.toggleAttribute('data-awake', false), VISIBLE_MS)
    touched()
  }
  const toggle = () => act(paused ? 'play' : 'pause')

  previous?.addEventListener('click', () => act('previous'))
  next?.addEventListener('click', () => act('next'))
  middle?.addEventListener('click', toggle)
  page.addEventListener('pointerdown', wake, { signal })
  page.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && wake(), { signal })
  const hear = (event: KeyboardEvent) => {
    wake()
    const asked = KEYS[event.key]
    // A focused button already answers to the space bar.
    if (!asked || (event.key === ' ' && page.activeElement?.tagName === 'BUTTON')) return
    event.preventDefault()
    // In a deck that is read from right to left, the left arrow leads on.
    const mirrored =
      root.querySelector('.scene')?.getAttribute('dir') === 'rtl' && event.key.startsWith('Arrow')
    if (asked === 'toggle') toggle()
    else if (mirrored) act(asked === 'next' ? 'previous' : 'next')
    else act(asked)
  }
  page.addEventListener('keydown', hear, { signal })

  return {
    refresh(isPaused, words) {
      paused = isPaused
      const labels = [words.previous, paused ? words.play : words.pause, words.next]
      buttons.forEach((button, index) => {
        button.setAttribute('aria-label', labels[index] ?? '')
      })
      middle?.replaceChildren(createIcon(page, paused ? 'play' : 'pause'))
      root.toggleAttribute('data-paused', paused)
    },
    rest() {
      root.toggleAttribute('data-awake', false)
      if (page.activeElement && root.contains(page.activeElement)) (page.activeElement as HTMLElement).blur()
    },
  }
}

function createIcon(page: Document, command: Command): Element {
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const path = page.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', ICONS[command])
  svg.append(path)
  return svg
}
