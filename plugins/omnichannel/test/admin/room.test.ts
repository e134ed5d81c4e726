// On which screens the messages stand beside the previews.
import { describe, expect, it } from 'vitest'
import { MAX_PANES } from '../../admin/src/model/panes'
import { hasRoomForMessages, PANE_GAP, PANE_WIDTH, sidesOn } from '../../admin/src/model/room'

describe('the messages', () => {
  it.each([
    [1024, 1, true],
    [1024, 2, true],
    [1024, 3, false],
    [1280, 2, true],
    [1280, 3, false],
    [1400, 3, true],
    [800, 2, false],
  ])('on a screen of %i px beside %i previews: %s', (screen, panes, expected) => {
    expect(hasRoomForMessages(screen, panes)).toBe(expected)
  })

  it.each([1024, 1280])('leave every preview its width on a screen of %i px once they are gone', (screen) => {
    const stage = screen - sidesOn(screen).targets - (MAX_PANES + 1) * PANE_GAP
    expect(stage).toBeGreaterThanOrEqual(MAX_PANES * PANE_WIDTH)
  })
})
