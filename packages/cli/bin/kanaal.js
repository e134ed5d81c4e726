#!/usr/bin/env node
// The command as npm links it; it exists before the build does, and says so where the build is missing.
import { existsSync } from 'node:fs'

const built = new URL('../dist/index.js', import.meta.url)
if (existsSync(built)) {
  import(built.href).then(({ run }) => run())
} else {
  process.stderr.write('kanaal has not been built yet. Run `npm run build` first.\n')
  process.exitCode = 2
}
