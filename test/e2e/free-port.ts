// Nothing -> a port of this machine that nobody listens on.
import { createServer } from 'node:net'

/** Strapi cannot say which port it took, so one is asked for beforehand. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
