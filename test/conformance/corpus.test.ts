// 224 real documents of 17 languages, from 19 projects: all but the few whose front matter is invalid reach every target.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultTargets } from '@kanaal/preset-default'
import type { ExportError } from '@kanaal/types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertRendition, readLines, readManifest, renditionFolders } from './assert-output.ts'
import { root, runKanaal } from './run-kanaal.ts'

const corpus = join(process.env.KANAAL_DATA ?? join(root, '../shared/data'), 'markdown')
const isThere = existsSync(corpus)
if (!isThere) {
  if (process.env.KANAAL_REQUIRE_DATA === '1')
    throw new Error(`KANAAL_REQUIRE_DATA=1, and ${corpus} is not there`)
  console.warn(`PASSED OVER: the corpus run needs ${corpus} (or KANAAL_DATA)`)
}
/** Two minutes on two busy processors. */
const TIMEOUT_MS = 900_000
const DOCUMENTS = 224
/** The languages they are written in, as the site's configuration names them. */
const LOCALES = 'ar bn de el en es fa fr hi ja ko nl ru ta tr ur zh-hans'.split(' ')
const SITE = {
  url: 'https://corpus.example',
  name: 'Corpus',
  locales: LOCALES,
  defaultLocale: 'en',
  timeZone: 'UTC',
}
/** Documents whose front matter is no YAML. */
const MAY_BE_REFUSED = 4

describe.skipIf(!isThere)('the corpus', () => {
  const directory = mkdtempSync(join(tmpdir(), 'kanaal-corpus-'))
  const out = join(directory, 'out')
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  beforeAll(() => {
    const config = join(directory, 'kanaal.config.js')
    writeFileSync(config, `export default ${JSON.stringify({ site: SITE })}\n`)
    const args = ['export', corpus, '--out', out, '--config', config]
    args.push('--now', '2026-11-21T00:00:00Z', '--fail-on', 'never')
    const { status, stderr } = runKanaal(args)
    expect([0, 1], stderr).toContain(status)
  }, TIMEOUT_MS)

  it('is exported, but for the few that are no documents', () => {
    const errors = readLines<ExportError>(join(out, 'errors.ndjson'))
    expect(errors.length).toBeLessThanOrEqual(MAY_BE_REFUSED)
    for (const { ruleId, place, reason, source } of errors) {
      expect(ruleId, source).toBe('content/front-matter-invalid')
      expect(place.line, source).toBeGreaterThanOrEqual(1)
      expect(reason, source).not.toBe('')
    }
    const { documents } = readManifest(out)
    expect(documents.length + errors.length).toBe(DOCUMENTS)
    expect(
      [...new Set(documents.flatMap(({ renditions }) => renditions.map(({ locale }) => locale)))].sort(),
    ).toEqual(LOCALES)
    const targets = defaultTargets().map(({ id }) => id)
    for (const { id, renditions } of documents)
      expect(
        renditions.map(({ target }) => target),
        id,
      ).toEqual(targets)
  })

  it('gives renditions that keep every promise', { timeout: TIMEOUT_MS }, () => {
    const folders = renditionFolders(out)
    expect(folders.length).toBe(readManifest(out).documents.flatMap(({ renditions }) => renditions).length)
    for (const folder of folders) assertRendition(folder)
  })
})
