// The player's modules to one classic script and one style sheet, and both to a module that holds them as text.
import { copyFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'

const shared = { bundle: true, minify: true, write: false, legalComments: 'none', logLevel: 'warning' }

const script = await build({
  ...shared,
  entryPoints: ['src/main.ts'],
  format: 'iife',
  // The oldest Chromium with container queries, which the layout needs: https://caniuse.com/css-container-queries (read 2026-11-21).
  target: 'chrome105',
})
const style = await build({ ...shared, entryPoints: ['src/player.css'], target: 'chrome105' })

const playerScript = script.outputFiles[0].text
const playerStyle = style.outputFiles[0].text
await writeFile('dist/player.js', playerScript)
await writeFile('dist/player.css', playerStyle)
await writeFile(
  'dist/bundled.js',
  `// Written by scripts/bundle.js.\nexport const playerScript = ${JSON.stringify(playerScript)}\nexport const playerStyle = ${JSON.stringify(playerStyle)}\n`,
)
await copyFile('src/bundled.d.ts', 'dist/bundled.d.ts')
