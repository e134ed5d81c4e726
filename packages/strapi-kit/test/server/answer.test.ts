// Answers of the content API: what a client already has is not sent again.
import { describe, expect, it } from 'vitest'
import { answer, cacheControlOf, etagOf } from '../../server/src/answer'

describe('answer', () => {
  const ask = (header?: string) => {
    const headers = header === undefined ? {} : { 'if-none-match': header }
    const ctx = { request: { headers }, status: 0, body: undefined as unknown, type: '', set: () => {} }
    answer(ctx, { etag: 'x', cacheControl: 'no-cache', mediaType: 'text/plain', body: 'B' })
    return [ctx.status, ctx.body]
  }
  it.each(['"x"', 'W/"x"', '"y", "x"', '*'])('304 for %s', (header) =>
    expect(ask(header)).toEqual([304, undefined]),
  )
  it.each([undefined, '"y"', 'x'])('200 for %s', (header) => expect(ask(header)).toEqual([200, 'B']))
})

describe('etagOf', () => {
  it('differs where the body does, and only there', () => {
    expect(etagOf({ a: 1 })).toBe(etagOf({ a: 1 }))
    expect(etagOf({ a: 1 })).not.toBe(etagOf({ a: 2 }))
    expect(etagOf('text')).toBe(etagOf(Buffer.from('text')))
  })
})

describe('cacheControlOf', () => {
  it('lets nobody keep for others what a token was answered', () => {
    expect(cacheControlOf({ request: { headers: {} } })).toBe('public, no-cache')
    expect(cacheControlOf({ request: { headers: { authorization: 'Bearer x' } } })).toBe('private, no-cache')
  })
})
