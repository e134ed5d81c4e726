// A server that begins to listen -> a thread that has rendered once, so that the first publication does not wait for one to start.
import type { EventEmitter } from 'node:events'
import type { RenderPool } from '@kanaal/export'
import type { Core } from '@strapi/strapi'
import { getService } from './get-service'

const NOTHING = { includes: {}, assets: {}, terms: {}, links: {}, messages: [] }

/** Not while Strapi boots, which it would slow down, and not where nothing listens: a command needs no threads. */
export function warmWhenListening(strapi: Core.Strapi): void {
  const server: EventEmitter = strapi.server.httpServer
  server.once('listening', () => void warm(strapi))
}

/** Themes and engines are made with the first document that needs them. */
export async function renderOnce(pool: Pick<RenderPool, 'parse' | 'render'>): Promise<void> {
  const document = await pool.parse({ format: 'markdown', text: '# Ready\n\nText.\n', path: 'ready.md' })
  await pool.render({ document, inputs: NOTHING })
}

async function warm(strapi: Core.Strapi): Promise<void> {
  try {
    const { pool } = await getService(strapi, 'engine').load()
    await renderOnce(pool)
  } catch (error) {
    // Whoever publishes first is told what is wrong; or Strapi has stopped meanwhile.
    strapi.log.debug(
      `omnichannel: no thread could be warmed: ${error instanceof Error ? error.message : error}`,
    )
  }
}
