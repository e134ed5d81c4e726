// The environment -> a Chromium to test with; loud where there is none.
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** `CHROMIUM_PATH`, then `chromium` on the `PATH`, then the one that Playwright brought. */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH, KANAAL_REQUIRE_BROWSER, PATH = '' } = process.env
  const onPath = PATH.split(path.delimiter).map((folder) => path.join(folder, 'chromium'))
  const found = [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...onPath].find(isProgram)
  if (found !== undefined) return found
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  const message = 'No Chromium: install one (`apt install chromium`) or set CHROMIUM_PATH.'
  if (KANAAL_REQUIRE_BROWSER === '1') throw new Error(message)
  console.warn(`BROWSER TESTS SKIPPED. ${message}`)
  return undefined
}

/** For a browser that runs as root in a container, without a network of its own. */
export const CHROMIUM_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
