// The public names for Node: the bundle as text, what a page must hold for it, and how validity is judged.
export type { Asked, Told } from './bridge.ts'
export { playerScript, playerStyle } from './bundled.js'
export { DECK_GLOBAL, isDeck } from './deck.ts'
export { FLOOR_PERCENT, TARGET_PERCENT } from './layout.ts'
export { isScreen, SCREEN_ELEMENT_ID, type Screen } from './screen.ts'
export { isValidAt, type Span } from './validity.ts'
