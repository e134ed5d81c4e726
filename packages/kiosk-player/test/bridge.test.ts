// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { type Asked, createBridge } from '../src/bridge.ts'

const ended = new AbortController()
afterEach(() => ended.abort())

it('hears the framing page, what it knows, and nobody else', () => {
  const parent = { postMessage: vi.fn() } as unknown as Window
  vi.spyOn(window, 'parent', 'get').mockReturnValue(parent as never)
  const asked: Asked[] = []
  const bridge = createBridge(window, (one) => asked.push(one), ended.signal)
  const send = (data: unknown, source: unknown) => {
    const event = new MessageEvent('message', { data })
    Object.defineProperty(event, 'source', { value: source })
    window.dispatchEvent(event)
  }
  send({ type: 'kanaal:pause' }, parent)
  send({ type: 'kanaal:clock', at: null }, parent)
  send({ type: 'kanaal:clock', at: 7 }, parent)
  send({ type: 'kanaal:reload' }, parent)
  send('kanaal:pause', parent)
  send({ type: 'kanaal:next' }, window)
  expect(asked).toEqual([{ type: 'kanaal:pause' }, { type: 'kanaal:clock', at: null }])
  bridge.tell({ type: 'kanaal:fallback' })
  expect(parent.postMessage).toHaveBeenCalledWith({ type: 'kanaal:fallback' }, '*')
})
