// A project to the packages that it holds twice, although they only work once.
import { readdir, realpath } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Finding } from './examine.ts'

/** Two copies of one of these compare unequal what is equal: errors, contexts, schemas. */
const ONCE = [
  '@kanaal/types',
  '@kanaal/content',
  '@kanaal/engine',
  '@strapi/utils',
  '@strapi/admin',
  'react',
  'styled-components',
]

export async function findCopies(cwd: string): Promise<Finding[]> {
  const bases = [cwd, ...(await packagesBelow(cwd, '@kanaal')), ...(await packagesBelow(cwd, '@strapi'))]
  const findings: Finding[] = []
  for (const name of ONCE) {
    const copies = new Set(
      (await Promise.all(bases.map((base) => locate(name, base)))).filter((path) => path !== undefined),
    )
    if (copies.size > 1)
      findings.push({
        state: 'bad',
        what: name,
        found: `${copies.size} copies: ${[...copies].join(', ')}`,
        mend: `Run \`npm dedupe\`, and see \`npm ls ${name}\`.`,
      })
  }
  return findings.length > 0
    ? findings
    : [{ state: 'good', what: 'Copies', found: 'no package twice that works only once' }]
}

async function packagesBelow(cwd: string, scope: string): Promise<string[]> {
  const directory = join(cwd, 'node_modules', scope)
  const names = await readdir(directory).catch(() => [])
  return Promise.all(names.map((name) => realpath(join(directory, name))))
}

async function locate(name: string, base: string): Promise<string | undefined> {
  try {
    return await realpath(dirname(createRequire(join(base, 'package.json')).resolve(`${name}/package.json`)))
  } catch {
    return undefined
  }
}
