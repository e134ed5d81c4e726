// A scene of a deck to the element that shows it, its pictures loaded or left out.
import type { Deck, Scene } from '@kanaal/types'
import { copyAllowed } from './allowed.ts'

/** A picture that is not there by then is left out, in ms. */
const PICTURE_DEADLINE_MS = 5_000

/** Builds the element of a scene, not yet in the page. */
export function renderScene(
  page: Document,
  scene: Scene,
  deck: Pick<Deck, 'locale' | 'dir'>,
  toAddress: (src: string) => string,
): HTMLElement {
  const element = page.createElement('section')
  element.className = 'scene'
  element.lang = deck.locale
  element.dir = deck.dir === 'rtl' ? 'rtl' : 'ltr'
  element.dataset.kind = scene.kind
  if (scene.layout) element.dataset.layout = scene.layout
  element.append(copyAllowed(page, scene.html, toAddress))
  markParts(element)
  return element
}

/** Says on the element which parts it has: style sheets of older devices cannot look (`:has`). */
function markParts(element: HTMLElement): void {
  element.toggleAttribute('data-picture', element.querySelector('.picture') !== null)
  element.toggleAttribute('data-codes', element.querySelector('.codes') !== null)
}

/**
 * Waits for a scene's pictures and removes those that fail.
 *
 * @returns how many failed, and whether there is still something to show
 */
export async function settlePictures(element: HTMLElement): Promise<{ failed: number; showable: boolean }> {
  const pictures = [...element.querySelectorAll('img')]
  const loaded = await Promise.all(pictures.map(hasLoaded))
  const failed = pictures.filter((_, index) => !loaded[index])
  for (const picture of failed) (picture.closest('figure') ?? picture).remove()
  markParts(element)
  // A scene that is nothing without its pictures is passed over; words are shown without them.
  const isEmpty = failed.length > 0 && !element.querySelector('.words, .picture, .codes')
  return { failed: failed.length, showable: !isEmpty }
}

function hasLoaded(picture: HTMLImageElement): Promise<boolean> {
  const view = picture.ownerDocument.defaultView
  if (!picture.getAttribute('src') || !view) return Promise.resolve(false)
  return new Promise((resolve) => {
    const deadline = view.setTimeout(() => resolve(false), PICTURE_DEADLINE_MS)
    const settle = (good: boolean) => {
      view.clearTimeout(deadline)
      resolve(good)
    }
    picture.decode().then(
      () => settle(true),
      () => settle(false),
    )
  })
}
