// A page to one that nobody can leave: no menu, no new window, no drag, no print, no zoom.

/** Keys with Ctrl or Cmd that would open, save, print, search or zoom. */
const HELD_KEYS = new Set('acfghjklnoprstuvw+-=0'.split(''))

/** Locks the page against visitors. What only the operating system can stop (Alt+F4) stays the host's duty. */
export function lockPage(page: Document): void {
  const view = page.defaultView
  const refuse = (event: Event) => event.preventDefault()
  for (const name of [
    'contextmenu',
    'dragstart',
    'drop',
    'dragover',
    'selectstart',
    'gesturestart',
    'submit',
  ]) {
    page.addEventListener(name, refuse)
  }
  page.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a, area, form')) event.preventDefault()
  })
  page.addEventListener('auxclick', refuse)
  page.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault()
    },
    { passive: false },
  )
  page.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && HELD_KEYS.has(event.key.toLowerCase())) event.preventDefault()
  })
  if (view) view.open = () => null
}
