// The first publication after a boot finds a thread that has started and rendered already.
import { EventEmitter } from 'node:events'
import { parseMarkdown } from '@kanaal/content'
import { createRenderPool } from '@kanaal/export'
import type { Core } from '@strapi/strapi'
import { expect, it, vi } from 'vitest'
import { renderOnce, warmWhenListening } from '../../server/src/warm-pool'

const inputs = { includes: {}, assets: {}, terms: {}, links: {}, messages: [] }

function createStrapi(pool: object) {
  const httpServer = new EventEmitter()
  const load = vi.fn(async () => ({ pool }))
  const debug = vi.fn()
  const strapi = {
    server: { httpServer },
    log: { debug },
    plugin: () => ({ service: () => ({ load }) }),
  }
  return { httpServer, load, debug, strapi: strapi as unknown as Core.Strapi }
}

it('waits until the server listens, and warms once', async () => {
  const parse = vi.fn(async () => parseMarkdown('# Ready'))
  const comparison = { facts: [], disclaimers: [] }
  const render = vi.fn(async () => ({
    ...{ renditions: [], messages: [], comparison, lossPreviews: {} },
  }))
  const { httpServer, load, strapi } = createStrapi({ parse, render })
  warmWhenListening(strapi)
  expect(load).not.toHaveBeenCalled()
  httpServer.emit('listening')
  httpServer.emit('listening')
  await vi.waitFor(() => expect(render).toHaveBeenCalled())
  expect([load, parse, render].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1])
})

it('leaves what is wrong to whoever publishes first', async () => {
  const parse = vi.fn(async () => {
    throw new Error('the render pool is closed')
  })
  const { httpServer, debug, strapi } = createStrapi({ parse })
  warmWhenListening(strapi)
  httpServer.emit('listening')
  await vi.waitFor(() => expect(debug).toHaveBeenCalledWith(expect.stringContaining('pool is closed')))
})

it('leaves a thread that answers at once: what it took to start is paid', { timeout: 60_000 }, async () => {
  const pool = createRenderPool({ jobs: 1, deadlineMs: 30_000, heapMb: 512 })
  try {
    const taking = async (work: () => Promise<unknown>) => {
      const begun = performance.now()
      await work()
      return performance.now() - begun
    }
    const cold = await taking(() => renderOnce(pool))
    const document = parseMarkdown('# Open\n\nText.', { path: 'a.md' })
    const warm = await taking(() => pool.render({ document, inputs }))
    expect(warm).toBeLessThan(cold / 2)
  } finally {
    await pool.close()
  }
})
