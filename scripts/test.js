// The tests of all packages, and beside them those that boot Strapi and browsers: what waits for a page leaves a core to the others. `npm test`
import { spawn } from 'node:child_process'

/** Arguments of turbo -> its exit code, once it has ended. */
const turbo = (...args) =>
  new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no-install', 'turbo', 'run', ...args], { stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })

let code = await turbo('build', '--output-logs=errors-only')
if (code === 0) {
  // Started by turbo together, the long one would wait until all others are through: it takes them in its own order.
  const codes = await Promise.all([turbo('test', '--concurrency=1', '--continue'), turbo('e2e')])
  code = Math.max(...codes)
}
process.exitCode = code
