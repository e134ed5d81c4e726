// How wide the screen is -> how wide the sides of the full view are, and whether the messages have room beside the previews.

/** CSS px, all of them. Narrower than this, words break in the middle of a preview. */
export const PANE_WIDTH = 260
/** Between panes, and around them. */
export const PANE_GAP = 16
/** Up to here both sides are as narrow as their words allow. */
const SMALL_SCREEN = 1200

export interface Sides {
  targets: number
  messages: number
}

export const sidesOn = (screen: number): Sides =>
  screen <= SMALL_SCREEN ? { targets: 170, messages: 280 } : { targets: 210, messages: 340 }

/** Whether so many panes are wide enough to read with the messages beside them. */
export function hasRoomForMessages(screen: number, panes: number): boolean {
  const { targets, messages } = sidesOn(screen)
  const stage = screen - targets - messages - (panes + 1) * PANE_GAP
  return stage >= panes * PANE_WIDTH
}
