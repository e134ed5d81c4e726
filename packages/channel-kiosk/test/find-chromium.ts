// The environment to a Chromium to test with; loud where there is none.
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** `CHROMIUM_PATH`, then `chromium` on the `PATH`, then the one that Playwright brought. */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH, KANAAL_REQUIRE_BROWSER, PATH = '' } = process.env
  const named = [
    ...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []),
    ...PATH.split(delimiter).map((one) => join(one, 'chromium')),
  ]
  const found = named.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
  if (found) return found
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  const message = 'No Chromium: install one (`apt install chromium`) or set CHROMIUM_PATH.'
  if (KANAAL_REQUIRE_BROWSER === '1') throw new Error(message)
  console.warn(`BROWSER TESTS SKIPPED. ${message}`)
  return undefined
}

/** For a browser that runs as root in a container. */
export const CHROMIUM_ARGUMENTS = ['--no-sandbox', '--disable-gpu']
