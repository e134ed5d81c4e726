// What goes wrong on the way to our routes: not cached, and in words; other routes as they were.
import { errors } from '@strapi/utils'
import { describe, expect, it } from 'vitest'
import { answerRefusals, refusals } from '../../server/src/answer-refusals'
import { ConflictError } from '../../server/src/conflict-error'
import { fakeStrapi } from './fake-strapi'

async function ask(path: string, next: (exchange: { status: number }) => void) {
  const headers: Record<string, string> = { ETag: '"old"', 'Cache-Control': 'public, no-cache' }
  const exchange = {
    path,
    status: 404,
    remove: (name: string) => void delete headers[name],
    set: (name: string, value: string) => void Object.assign(headers, { [name]: value }),
  }
  const error = await refusals(exchange, async () => next(exchange)).catch((thrown: unknown) => thrown)
  return { headers, error, exchange }
}

const failing = (error: Error, more: object) => () => {
  throw Object.assign(error, more)
}

describe('a refusal', () => {
  it.each(['/omnichannel/preview', '/api/taxonomy/schemes/x', '/v1/content-metadata'])(
    'of %s is kept by no cache',
    async (path) => {
      const refused = await ask(path, failing(new errors.ForbiddenError('No.'), {}))
      expect(refused.headers).toEqual({ 'Cache-Control': 'no-store' })
      expect(refused.error).toMatchObject({ name: 'ForbiddenError', message: 'No.' })
      expect((await ask(path, () => {})).headers).toEqual({ 'Cache-Control': 'no-store' })
    },
  )

  it('T35 of who came second is 409 on every route, with what the other one changed', async () => {
    const details = { field: 'taxonomyTerms', added: ['topic:school'], removed: [] }
    const { headers, error, exchange } = await ask('/content-manager/collection-types/x/y', () => {
      throw new ConflictError('Noor changed it.', details)
    })
    expect([headers, error]).toEqual([{ 'Cache-Control': 'no-store' }, undefined])
    expect(exchange).toMatchObject({
      status: 409,
      body: {
        data: null,
        error: { status: 409, name: 'ConflictError', message: 'Noor changed it.', details },
      },
    })
  })

  it('is nothing that was answered, nor of another route', async () => {
    const untouched = { ETag: '"old"', 'Cache-Control': 'public, no-cache' }
    const answered = await ask('/api/omnichannel/deliver', (exchange) => {
      exchange.status = 200
    })
    expect(answered.headers).toEqual(untouched)
    const other = await ask('/api/articles', failing(new SyntaxError('x'), { status: 400, body: '{' }))
    expect([other.headers, other.error]).toEqual([untouched, expect.any(SyntaxError)])
  })

  it('says what is wrong with a body', async () => {
    const json = failing(new SyntaxError('Unexpected token'), { status: 400, body: '{x' })
    expect((await ask('/omnichannel/preview', json)).error).toMatchObject({
      name: 'ValidationError',
      message:
        'The request is no JSON (Unexpected token). Expected one object, such as {"uid": "api::article.article"}.',
    })
    const form = failing(new Error('no multipart boundary'), { code: 1011, httpCode: 400 })
    expect((await ask('/omnichannel/preview', form)).error).toMatchObject({
      name: 'ValidationError',
      message:
        'The request is no form that can be read (no multipart boundary). Expected JSON, or a form with its boundary.',
    })
    const large = failing(new Error('request entity too large'), {
      status: 413,
      type: 'entity.too.large',
      limit: 3_145_728,
      length: 4_000_100,
    })
    expect((await ask('/omnichannel/preview', large)).error).toMatchObject({
      name: 'PayloadTooLargeError',
      message:
        'The request holds 4000100 bytes, at most 3145728 are read. Shorten it, or raise `jsonLimit` of `strapi::body`.',
    })
  })
})

it('stands right inside the error middleware of Strapi', async () => {
  const { strapi } = fakeStrapi()
  const seen: unknown[] = []
  const registry = strapi.get('middlewares') as Map<
    string,
    (config: object) => (at: object, next: object) => unknown
  >
  registry.set('strapi::errors', () => async (_at, next) => {
    await (next as () => Promise<void>)().catch((error: unknown) => seen.push(error))
  })
  answerRefusals(strapi)
  const exchange = { path: '/omnichannel/preview', status: 404, remove: () => {}, set: () => {} }
  const failed = Object.assign(new SyntaxError('x'), { status: 400, body: '{' })
  await registry.get('strapi::errors')?.({})(exchange, () => Promise.reject(failed))
  expect(seen).toEqual([expect.objectContaining({ name: 'ValidationError' })])
})
