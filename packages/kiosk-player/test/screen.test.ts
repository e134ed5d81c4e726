// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { readScreen } from '../src/screen.ts'
import { screenOf } from './screens.ts'

afterEach(() => document.head.replaceChildren())

const put = (text: string) => {
  const block = document.createElement('script')
  block.type = 'application/json'
  block.id = 'kanaal-screen'
  block.textContent = text
  document.head.append(block)
}

it('reads the screen of a page', () => {
  const screen = screenOf({})
  put(JSON.stringify(screen))
  expect(readScreen(document)).toEqual(screen)
})

it.each([
  '',
  '{',
  '42',
  'null',
  '[]',
  '{"name":"x"}',
  '{"name":"x","timeZone":"UTC","textPercent":3,"idleSeconds":0,"playlist":{"items":[7]}}',
])('has none where the block holds %j', (text) => {
  put(text)
  expect(readScreen(document)).toBeUndefined()
})

it('has none in a page without a block', () => {
  expect(readScreen(document)).toBeUndefined()
})
