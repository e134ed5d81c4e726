// Checks what a build must look like so that it works inside Strapi: conditions, awaits, bundle sizes.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Bytes, as Strapi reads them. */
const MAX_SERVER_BUNDLE = 200_000

const problems = []
const workspaces = ['packages', 'plugins'].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => join(group, name)),
)

/** Yields every script below a folder. */
function* scriptsBelow(folder) {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* scriptsBelow(path)
    else if (/\.[mc]?js$/.test(entry.name)) yield path
  }
}

/** Whether a syntax tree awaits outside every function: `require(esm)` then fails. */
function awaitsAtTopLevel(node) {
  if (node === null || typeof node !== 'object') return false
  if (Array.isArray(node)) return node.some(awaitsAtTopLevel)
  if (typeof node.type === 'string' && /Function|MethodDefinition|PropertyDefinition/.test(node.type))
    return false
  if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)) return true
  return Object.values(node).some(awaitsAtTopLevel)
}

/** As Strapi does, with all that it depends on: an `await` at the top of a dependency breaks it just the same. */
function requireIt(name, workspace) {
  try {
    createRequire(import.meta.url)(name)
  } catch (error) {
    problems.push(`${workspace}: require('${name}') fails: ${error.message}`)
  }
}

/** Files of other packages inside a bundle, by its source map: a plugin would bring a second copy of them. */
function foreignSourcesOf(bundle) {
  const map = `${bundle}.map`
  if (!existsSync(map)) return []
  return JSON.parse(readFileSync(map, 'utf8')).sources.filter((source) => source.includes('node_modules'))
}

for (const workspace of workspaces) {
  const manifest = JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8'))
  for (const [path, conditions] of Object.entries(manifest.exports ?? {})) {
    if (typeof conditions === 'object' && !('default' in conditions)) {
      problems.push(
        `${workspace}: exports["${path}"] has no "default" condition; Strapi's require() would not find it.`,
      )
    }
  }
  if (!manifest.exports?.['./package.json']) problems.push(`${workspace}: "./package.json" is not exported.`)

  if (manifest.type === 'module') {
    const dist = join(root, workspace, 'dist')
    if (!existsSync(dist)) problems.push(`${workspace}: dist is missing; run npm run build.`)
    for (const script of scriptsBelow(dist)) {
      const source = readFileSync(script, 'utf8')
      if (!/\bawait\b/.test(source)) continue
      if (awaitsAtTopLevel(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }))) {
        problems.push(`${script}: top-level await; require() of this package would throw.`)
      }
    }
    if (existsSync(dist) && manifest.exports?.['.']) requireIt(manifest.name, workspace)
  } else {
    const bundle = join(root, workspace, 'dist/server/index.js')
    if (!existsSync(bundle)) {
      problems.push(`${workspace}: dist/server/index.js is missing; run npm run build.`)
      continue
    }
    // Strapi requires the `.js`; the `.mjs` beside it says the same.
    const size = [...scriptsBelow(join(root, workspace, 'dist/server'))]
      .filter((script) => script.endsWith('.js'))
      .map((script) => statSync(script).size)
      .reduce((sum, bytes) => sum + bytes, 0)
    if (size > MAX_SERVER_BUNDLE) {
      problems.push(
        `${workspace}: the server bundle has ${size} of at most ${MAX_SERVER_BUNDLE} bytes; move what knows nothing of Strapi to a package.`,
      )
    }
    for (const source of foreignSourcesOf(bundle)) {
      problems.push(
        `${workspace}: the server bundle holds ${source}; list what it imports under dependencies or peerDependencies.`,
      )
    }
  }
}

for (const problem of problems) console.error(problem)
if (problems.length === 0)
  console.log(`${workspaces.length} packages and plugins are fit to be required by Strapi.`)
process.exitCode = problems.length === 0 ? 0 : 1
