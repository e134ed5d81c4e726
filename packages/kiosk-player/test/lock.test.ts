// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { lockPage } from '../src/lock.ts'

it('refuses every way out that a page can refuse', () => {
  lockPage(document)
  const isHeld = (event: Event) => {
    document.body.dispatchEvent(event)
    return event.defaultPrevented
  }
  const options = { bubbles: true, cancelable: true }
  for (const name of ['contextmenu', 'dragstart', 'drop', 'selectstart', 'submit']) {
    expect(isHeld(new Event(name, options))).toBe(true)
  }
  expect(isHeld(new KeyboardEvent('keydown', { ...options, key: 'p', ctrlKey: true }))).toBe(true)
  expect(isHeld(new KeyboardEvent('keydown', { ...options, key: 'ArrowRight' }))).toBe(false)
  expect(window.open('https://x.example')).toBeNull()
})
