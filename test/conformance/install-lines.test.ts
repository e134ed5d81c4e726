// The line that each README gives to install from tarballs -> the packages it would find: no registry has the others.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './run-kanaal.ts'

interface Manifest {
  name: string
  version: string
  dependencies?: Record<string, string>
}

const folders = ['packages', 'plugins'].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => join(root, group, name)),
)
const manifests = new Map(
  folders.map((folder) => [
    folder,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest,
  ]),
)
const byName = new Map([...manifests.values()].map((manifest) => [manifest.name, manifest]))

/** Itself, and all of ours that it needs. */
function closureOf(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const other of Object.keys(byName.get(name)?.dependencies ?? {}))
    if (byName.has(other)) closureOf(other, found)
  return found
}

/** As `npm pack` names it. */
const tarballOf = ({ name, version }: Manifest) => `${name.slice(1).replace('/', '-')}-${version}.tgz`

/** `{a,b}`, `*` and `[^s]` of a shell. */
const toPattern = (glob: string) =>
  new RegExp(
    `^${glob
      .replace(/[.+]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\{([^}]+)\}/g, (_, names: string) => `(${names.replaceAll(',', '|')})`)}$`,
  )

describe('the line to install', () => {
  test.each(folders)('%s', (folder) => {
    const { name } = manifests.get(folder) as Manifest
    const readme = readFileSync(join(folder, 'README.md'), 'utf8')
    const [, glob = ''] = /^npm install (?:-D )?\.\.\/kanaal\/tarballs\/(\S+)$/m.exec(readme) ?? []
    const found = [...byName.values()].filter((one) => toPattern(glob).test(tarballOf(one)))
    const names = found.map((one) => one.name)
    expect(names).toEqual(expect.arrayContaining([...closureOf(name)]))
    // Those for Strapi bring all of Strapi along, as their peer.
    if (!name.includes('strapi')) expect(names.filter((one) => one.includes('strapi'))).toEqual([])
  })
})
