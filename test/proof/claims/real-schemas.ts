// The plugins come to apps that others made, stay, and go again: the app is what it was, and values survive what may happen to them.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findData } from '../../find-data.ts'
import { type Claim, checkAll } from '../claim.ts'

const judge = fileURLToPath(new URL('../../install/schema-app/judge-app.ts', import.meta.url))

const APPS = 3

export const realSchemas: Claim = {
  id: 'real-schemas',
  says: 'In apps with the published schemas of others the plugins boot, change no schema file, add only tables of their own and answer the public API as before; any type can be opted in; a value survives publishing, unpublishing, copying a language, cloning, `strapi export` and `import`, and opting out and in; `kanaal-uninstall` leaves the app as it was',
  unit: 'apps',
  // Ten boots each: minutes. test/e2e/opt-out.test.ts is the short form, on the reference CMS.
  size: { proof: APPS, test: 0 },
  needs: 'strapi-schemas',
  run: (size) => {
    const root = findData('strapi-schemas') ?? ''
    return checkAll(readdirSync(root).sort().slice(0, size), (name) => problemWith(`${root}/${name}`, name))
  },
}

function problemWith(folder: string, name: string): string | undefined {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', judge, folder], {
    encoding: 'utf8',
  })
  const problems = read(stdout) ?? [`it ended without an answer: ${stderr.slice(-2_000)}`]
  return problems.length === 0 ? undefined : `${name}: ${problems.join('\n')}`
}

/** The last line; Strapi writes on stdout too. */
function read(stdout: string): string[] | undefined {
  const last = stdout.trimEnd().split('\n').at(-1) ?? ''
  return last.startsWith('[') ? JSON.parse(last) : undefined
}
