// What the panel shows while people type faster than the server answers.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLatestPost, type PostState } from '../../admin/src/latest-post'

interface Call {
  question: string
  signal: AbortSignal
  answer(text: string): void
  fail(error: unknown): void
}

function setUp() {
  const calls: Call[] = []
  const states: PostState<string>[] = []
  const post = createLatestPost<string, string>({
    send: (question, signal) =>
      new Promise((resolve, reject) => calls.push({ question, signal, answer: resolve, fail: reject })),
    onChange: (state) => states.push(state),
    delayMs: 350,
  })
  const call = (index: number): Call => {
    const found = calls[index]
    if (found === undefined) throw new Error(`No request ${index}`)
    return found
  }
  return { post, calls, call, last: () => states.at(-1) }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

describe('createLatestPost', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('asks the first question at once and later ones after the delay', async () => {
    const { post, calls } = setUp()
    post.ask('a')
    expect(calls).toHaveLength(1)
    post.ask('ab')
    post.ask('abc')
    await vi.advanceTimersByTimeAsync(349)
    expect(calls).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(calls.map(({ question }) => question)).toEqual(['a', 'abc'])
  })

  it('keeps the previous answer, marked stale, until the next one comes', async () => {
    const { post, call, last } = setUp()
    post.ask('a')
    call(0).answer('A')
    await settle()
    expect(last()).toEqual({ answer: 'A', stale: false })
    post.ask('ab')
    expect(last()).toEqual({ answer: 'A', stale: true })
    await vi.advanceTimersByTimeAsync(350)
    call(1).answer('AB')
    await settle()
    expect(last()).toEqual({ answer: 'AB', stale: false })
  })

  it('aborts an older request and ignores what it still says', async () => {
    const { post, call, last } = setUp()
    post.ask('a')
    post.ask('ab')
    await vi.advanceTimersByTimeAsync(350)
    expect(call(0).signal.aborted).toBe(true)
    call(1).answer('AB')
    await settle()
    call(0).answer('A')
    await settle()
    expect(last()).toEqual({ answer: 'AB', stale: false })
  })

  it('says that an answer is stale where a newer question waits', async () => {
    const { post, call, last } = setUp()
    post.ask('a')
    post.ask('ab')
    call(0).answer('A')
    await settle()
    expect(last()).toEqual({ answer: 'A', stale: true })
  })

  it('keeps the answer beside a failure, and clears the failure when asked again', async () => {
    const { post, call, last } = setUp()
    post.ask('a')
    call(0).answer('A')
    await settle()
    post.again()
    call(1).fail(new TypeError('Failed to fetch'))
    await settle()
    expect(last()).toEqual({
      answer: 'A',
      failure: { kind: 'gone', reason: 'Failed to fetch' },
      stale: false,
    })
    post.again()
    call(2).answer('A2')
    await settle()
    expect(last()).toEqual({ answer: 'A2', stale: false })
  })

  it('is silent once closed', async () => {
    const { post, call, last } = setUp()
    post.ask('a')
    post.close()
    call(0).answer('A')
    await settle()
    expect(last()).toEqual({ stale: true })
  })
})
