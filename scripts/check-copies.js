// Fails when a package whose classes or contexts are compared by identity is installed twice.
// Two copies of @strapi/utils turn a refused publication (400) into an internal error (500).
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const single = [
  '@strapi/utils',
  '@strapi/admin',
  '@strapi/content-manager',
  'react',
  'react-dom',
  'styled-components',
]

/** Every `node_modules` folder below `directory`, nested ones included; workspace links are not followed. */
function* nodeModulesBelow(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === '.git' || entry.name === 'dist') continue
    const path = join(directory, entry.name)
    if (entry.name === 'node_modules') yield path
    yield* nodeModulesBelow(path)
  }
}

const copies = new Map(single.map((name) => [name, []]))
for (const folder of nodeModulesBelow(root)) {
  for (const name of single) {
    try {
      const { version } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))
      copies.get(name).push(`${version} in ${relative(root, join(folder, name))}`)
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
    }
  }
}

const wrong = [...copies].filter(([, places]) => places.length !== 1)
for (const [name, places] of wrong) {
  console.error(`${name}: expected one copy, found ${places.length}.\n  ${places.join('\n  ')}`)
}
if (wrong.length > 0) {
  console.error(
    'Pin the version exactly in every workspace, delete node_modules and package-lock.json, and run npm install.',
  )
  process.exitCode = 1
} else console.log(`One copy each of ${single.join(', ')}.`)
