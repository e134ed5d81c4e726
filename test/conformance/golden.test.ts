// The campaign as every default target makes it equals, byte for byte, what is committed under test/golden.
// UPDATE=1 rewrites the folder; a human reads the diff.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, runKanaal } from './run-kanaal.ts'

const golden = join(root, 'test/golden')
const out = mkdtempSync(join(tmpdir(), 'kanaal-golden-'))

/** Before the campaign ends, so that offers are still on. */
const NOW = '2027-07-20T09:00:00Z'

/** Pictures and the player are copies of files that stand elsewhere in the repository. */
const isCopy = (path: string): boolean => /(^|\/)assets\/|\.(jpg|png)$|player\.(js|css)$/.test(path)

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !isCopy(path))
    .sort()

describe('golden outputs of the campaign', () => {
  beforeAll(() => {
    const site = ['--config', 'apps/cms/kanaal.config.ts', '--base-url', 'https://www.warenhuislinde.example']
    const args = ['export', 'apps/cms/seed', '--out', out, ...site, '--now', NOW, '--no-cache']
    const { status, stderr } = runKanaal([...args, '--fail-on', 'never'])
    expect(status, stderr).toBe(0)
    if (process.env.UPDATE === '1') {
      rmSync(golden, { recursive: true, force: true })
      cpSync(out, golden, {
        recursive: true,
        filter: (source) => !isCopy(relative(out, source).replaceAll('\\', '/')),
      })
    }
  })
  afterAll(() => rmSync(out, { recursive: true, force: true }))

  it('are the same set of files', () => {
    expect(existsSync(golden), 'test/golden is missing; run UPDATE=1 npm test').toBe(true)
    expect(filesBelow(out)).toEqual(filesBelow(golden))
  })

  it('have the same bytes', () => {
    for (const path of filesBelow(golden)) {
      expect(readFileSync(join(out, path), 'utf8'), path).toBe(readFileSync(join(golden, path), 'utf8'))
    }
  })
})
