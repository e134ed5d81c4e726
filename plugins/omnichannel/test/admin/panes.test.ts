// What stands side by side after a choice.
import { describe, expect, it } from 'vitest'
import { choose, keepKnown, toggleCompare } from '../../admin/src/model/panes'

const targets = ['web', 'email', 'x', 'kiosk']

describe('choose', () => {
  it('replaces what is shown alone', () => {
    expect(choose({ shown: ['web'], comparing: false }, 'x').shown).toEqual(['x'])
  })

  it('adds and takes away while comparing, at most three and at least one', () => {
    const three = { shown: ['web', 'email', 'x'], comparing: true }
    expect(choose({ shown: ['web'], comparing: true }, 'x').shown).toEqual(['web', 'x'])
    expect(choose(three, 'kiosk').shown).toEqual(['email', 'x', 'kiosk'])
    expect(choose(three, 'email').shown).toEqual(['web', 'x'])
    expect(choose({ shown: ['web'], comparing: true }, 'web').shown).toEqual(['web'])
  })
})

describe('toggleCompare', () => {
  it('puts another target beside, and ends with one', () => {
    expect(toggleCompare({ shown: ['web'], comparing: false }, targets)).toEqual({
      shown: ['web', 'email'],
      comparing: true,
    })
    expect(toggleCompare({ shown: ['web', 'x'], comparing: true }, targets)).toEqual({
      shown: ['x'],
      comparing: false,
    })
    expect(toggleCompare({ shown: ['web'], comparing: false }, ['web']).shown).toEqual(['web'])
  })
})

describe('keepKnown', () => {
  it('forgets a target that has gone, and never shows nothing', () => {
    expect(keepKnown({ shown: ['web', 'gone'], comparing: true }, targets).shown).toEqual(['web'])
    expect(keepKnown({ shown: ['gone'], comparing: false }, targets).shown).toEqual(['web'])
  })
})
