// A screen to a running presentation: shows each scene for its time, round and round, and survives what fails.
import { type Asked, createBridge } from './bridge.ts'
import { createClock } from './clock.ts'
import { type Command, createControls } from './controls.ts'
import { createDeckLoader, toRelativeUrl } from './deck.ts'
import { createIdle } from './idle.ts'
import { type Fit, fitScene } from './layout.ts'
import { renderScene, settlePictures } from './scene.ts'
import type { Screen } from './screen.ts'
import { createSequence, type Turn } from './sequence.ts'
import { createStage, sceneSentence } from './stage.ts'
import { createWatchdog } from './watchdog.ts'
import { fill, type Words, wordsFor } from './words.ts'

/** How often the player looks at its clocks, in ms. */
const TICK_MS = 250

/** How often an empty screen looks whether something has become valid, in ms. */
const RETRY_MS = 5_000

/** How often the player tells a framing page that it is alive, in ms. */
const ALIVE_MS = 5_000

/** What the address of the page may ask: `index.html#at=2026-09-04T18:00:00Z&locale=nl&paused=1`. */
export interface Wishes {
  at?: string | undefined
  locale?: string | undefined
  paused?: boolean | undefined
}

export interface Player {
  act(command: Command): Promise<void>
  /** Puts the clock to an ISO instant; `undefined` gives it back to the device. */
  setClock(at: string | undefined): Promise<void>
  stop(): void
}

/** What is on the screen now. */
interface Shown extends Turn {
  step: number
  elapsedMs: number
  /** Once it stands. */
  fit?: Fit
}

/** Starts a screen in a page. Resolves when the first scene, or the calm slide, is up. */
export async function startPlayer(view: Window, screen: Screen, wishes: Wishes = {}): Promise<Player> {
  const page = view.document
  const monotonic = () => view.performance.now()
  const clock = createClock({ wall: () => Date.now(), monotonic }, toTime(screen.notBefore))
  const sequence = createSequence({
    playlist: screen.playlist,
    decks: createDeckLoader(page, screen),
    timeZone: screen.timeZone,
    now: clock.now,
    monotonic,
    locale: wishes.locale,
    onMissing: (path) => bridge.tell({ type: 'kanaal:problem', reason: `deck ${path} did not load` }),
  })
  const watchdog = createWatchdog({
    wall: () => Date.now(),
    monotonic,
    storage: storageOf(view),
    reload: () => view.location.reload(),
  })

  const ended = new AbortController()
  let words: Words = wordsFor(wishes.locale ?? screen.playlist.items[0]?.locale ?? 'en')
  let shown: Shown | undefined
  let paused = wishes.paused ?? false
  let turning: Promise<void> | undefined
  let lastTick = monotonic()
  let lastAlive = lastTick
  let emptySince = lastTick

  const stage = createStage(page, screen.name, words)
  const bridge = createBridge(view, (asked) => void answer(asked), ended.signal)
  const idle = createIdle({
    seconds: screen.idleSeconds,
    monotonic,
    warn: (left) => stage.warn(left === undefined ? undefined : fill(words.resuming, { n: left })),
    reset: () => {
      paused = false
      controls.rest()
      sequence.rewind()
      void turn(1)
    },
  })
  const controls = createControls(
    stage.root,
    (command) => {
      idle.engage()
      void act(command)
    },
    idle.touch,
    ended.signal,
  )

  /** One turn at a time; a failure counts as a strike and the show goes on. */
  const turn = (direction: 1 | -1): Promise<void> => {
    turning ??= showNext(direction)
      .catch((error: unknown) => {
        bridge.tell({ type: 'kanaal:problem', reason: String(error) })
        watchdog.strike()
        showNothing()
      })
      .finally(() => {
        turning = undefined
      })
    return turning
  }

  async function showNext(direction: 1 | -1): Promise<void> {
    // Scenes whose pictures all failed are passed over; after as many as the deck has, the calm slide is up.
    for (let skipped = 0; ; skipped += 1) {
      const found = await sequence.step(direction)
      if (!found || skipped > found.deck.scenes.length) return showNothing()
      const element = renderScene(page, found.scene, found.deck, (src) => addressOf(found.item.deck, src))
      const { failed, showable } = await settlePictures(element)
      if (failed > 0) {
        const reason = `${failed} picture(s) of ${found.item.deck} ${found.scene.id} did not load`
        bridge.tell({ type: 'kanaal:problem', reason })
      }
      if (showable) return showTurn(found, element)
    }
  }

  function showTurn(found: Turn, element: HTMLElement): void {
    stage.show(element)
    const step = found.valid.indexOf(found.index)
    words = wordsFor(found.deck.locale)
    shown = { ...found, step, elapsedMs: 0 }
    // The bar is as high as what it says: before that nobody knows how much of the screen the scene has.
    refresh()
    const fit = fitScene(element, screen.textPercent)
    shown.fit = fit
    const { dwellMs, id } = found.scene
    const told = { step, count: found.valid.length, dwellMs, percent: fit.percent, pages: fit.pages }
    bridge.tell({ type: 'kanaal:scene', deck: found.item.deck, scene: id, ...told })
  }

  function showNothing(): void {
    shown = undefined
    emptySince = monotonic()
    stage.showFallback()
    bridge.tell({ type: 'kanaal:fallback' })
  }

  function refresh(): void {
    controls.refresh(paused, words)
    if (!shown) return
    const { step, valid, elapsedMs, scene } = shown
    stage.progress(step, valid.length, elapsedMs / scene.dwellMs)
    stage.announce(sceneSentence(words, step, valid.length, scene.text), paused)
  }

  const addressOf = (deck: string, src: string): string =>
    screen.assets?.[src] ?? (src.startsWith('data:') ? src : `${toRelativeUrl(deck)}/${src}`)

  function tick(): void {
    const now = monotonic()
    const passed = now - lastTick
    lastTick = now
    idle.check()
    if (now - lastAlive >= ALIVE_MS) {
      lastAlive = now
      bridge.tell({ type: 'kanaal:alive', at: clock.now(), clockSuspect: clock.isSuspect() })
    }
    if (turning) return
    if (!shown) {
      if (now - emptySince >= RETRY_MS) void turn(1)
      return
    }
    if (!sequence.isCurrent(shown)) return void turn(1)
    if (paused) return
    shown.elapsedMs += passed
    const { elapsedMs, scene, fit, step, valid } = shown
    if (elapsedMs >= scene.dwellMs) return void turn(1)
    if (fit && fit.pages > 1) fit.turnTo(Math.floor((elapsedMs / scene.dwellMs) * fit.pages))
    stage.progress(step, valid.length, elapsedMs / scene.dwellMs)
  }

  async function act(command: Command): Promise<void> {
    if (command === 'next' || command === 'previous') return turn(command === 'next' ? 1 : -1)
    paused = command === 'pause'
    refresh()
  }

  async function setClock(at: string | undefined): Promise<void> {
    const time = toTime(at)
    clock.override(Number.isFinite(time) ? time : undefined)
    if (!shown || !sequence.isCurrent(shown)) return turn(1)
  }

  async function showScene(id: string): Promise<void> {
    // A deck of a preview is short: leafing through it once finds the scene or comes round.
    for (let left = shown?.valid.length ?? 0; left > 0 && shown?.scene.id !== id; left -= 1) await turn(1)
  }

  async function answer(asked: Asked): Promise<void> {
    if (asked.type === 'kanaal:clock') return setClock(asked.at ?? undefined)
    if (asked.type === 'kanaal:show') return showScene(asked.scene)
    return act(asked.type.slice('kanaal:'.length) as Command)
  }

  if (wishes.at) clock.override(toTime(wishes.at))
  await turn(1)
  const ticking = view.setInterval(tick, TICK_MS)
  const refit = () => {
    const element = stage.root.querySelector<HTMLElement>('.scene')
    if (shown && element) shown.fit = fitScene(element, screen.textPercent)
  }
  view.addEventListener('resize', refit, { signal: ended.signal })
  bridge.tell({ type: 'kanaal:ready', decks: screen.playlist.items.length })

  return {
    act,
    setClock,
    stop() {
      view.clearInterval(ticking)
      ended.abort()
      stage.root.remove()
    },
  }
}

const toTime = (iso: string | undefined): number => (iso ? Date.parse(iso) : Number.NEGATIVE_INFINITY)

/** Asking for the storage of a sandboxed page throws. */
function storageOf(view: Window): Storage | undefined {
  try {
    return view.sessionStorage
  } catch {
    return undefined
  }
}
