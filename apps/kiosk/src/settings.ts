// Environment variables to the settings of a device, or to one sentence that says what is wrong with them.
import { resolve } from 'node:path'

export interface Settings {
  /** The exported directory of a kiosk target. */
  directory: string
  host: string
  port: number
}

/** What stops the program; its message is all that a person has to read. */
export class CannotStart extends Error {}

const DEFAULT_PORT = 8080

/** @throws {CannotStart} */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const { KIOSK_DIR, HOST = '127.0.0.1', PORT = String(DEFAULT_PORT) } = environment
  if (!KIOSK_DIR) {
    throw new CannotStart(
      'KIOSK_DIR is not set: give it the directory that `kanaal export` wrote, such as out/kiosk.',
    )
  }
  const port = Number(PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new CannotStart(`PORT is "${PORT}": give a whole number from 0 to 65535.`)
  }
  return { directory: resolve(KIOSK_DIR), host: HOST, port }
}
