// A device's environment to a running screen: `KIOSK_DIR=out/kiosk node dist/main.js`.
import type { AddressInfo } from 'node:net'
import { createKioskServer } from './create-kiosk-server.ts'
import { openDeckDirectory } from './deck-directory.ts'
import { CannotStart, readSettings } from './settings.ts'

/** One sentence for each way in which a port cannot be had. */
const PORT_SENTENCES: Record<string, string> = {
  EADDRINUSE: 'is taken by another program: stop that one, or give PORT another number.',
  EACCES: 'may not be opened by this user: give PORT a number above 1023.',
  EADDRNOTAVAIL: 'cannot be opened at this HOST: give HOST an address of this device.',
}

function stop(reason: string): void {
  console.error(reason)
  process.exitCode = 2
}

async function main(): Promise<void> {
  const { directory, host, port } = readSettings(process.env)
  const server = createKioskServer(await openDeckDirectory(directory))
  server.on('error', (error: NodeJS.ErrnoException) => {
    const sentence = PORT_SENTENCES[error.code ?? '']
    stop(sentence ? `Port ${port} ${sentence}` : `The server stopped: ${error.message}`)
  })
  server.listen(port, host, () => {
    console.log(`The screen plays at http://${host}:${(server.address() as AddressInfo).port}/`)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof CannotStart)) throw error
  stop(error.message)
})
