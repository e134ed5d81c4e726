// Turns a key pressed in a list into the index that gets the focus.

/** `undefined` for a key that does not move. The ends hold: no wrapping round in a list that is read top to bottom. */
export function moveFocus(key: string, index: number, length: number): number | undefined {
  const last = length - 1
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(index + 1, last)
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(index - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}
