// A reader that goes away early ends the command quietly.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { bin } from './run-kanaal.ts'

it('a closed pipe is no failure', { timeout: 60_000 }, async () => {
  const running = spawn(process.execPath, [bin, 'rules'], { stdio: ['ignore', 'pipe', 'pipe'] })
  running.stdout.destroy()
  let said = ''
  running.stderr.on('data', (chunk) => {
    said += chunk
  })
  const [status] = await once(running, 'close')
  expect([status, said]).toEqual([0, ''])
})
