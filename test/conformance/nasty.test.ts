// Documents nobody should write: each is exported on every default target, or refused alone with line and reason.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultTargets } from '@kanaal/preset-default'
import type { ExportError, Message } from '@kanaal/types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertRendition, readLines, readManifest, renditionFolders } from './assert-output.ts'
import { root, runKanaal } from './run-kanaal.ts'

const nasty = join(root, 'test/fixtures/nasty')
const sources = readdirSync(nasty).sort()
const out = mkdtempSync(join(tmpdir(), 'kanaal-nasty-'))

/** What cannot become a document, and the rule that says so. */
const REFUSED: Record<string, RegExp> = {
  'emphasis-storm.md': /delimiters/,
  'front-matter-alias-bomb.md': /refers to another value/,
  'front-matter-invalid.md': /never closed/,
  'front-matter-list.md': /keys with values/i,
  'front-matter-proto.md': /__proto__|constructor/,
  'front-matter-unclosed.md': /never closed/,
  'invalid-utf-8.md': /not text/,
  'lists-too-deep.md': /nesting|levels|deep/i,
  'nul-in-text.md': /not text/,
  'table-too-wide.md': /columns/,
}

describe('nasty documents', () => {
  beforeAll(() => {
    const args = ['export', nasty, '--out', out, '--now', '2027-01-01T00:00:00Z', '--max-failures', '100%']
    const { status, stderr } = runKanaal([...args, '--fail-on', 'never'])
    expect(status, stderr).toBe(1)
  })
  afterAll(() => rmSync(out, { recursive: true, force: true }))

  it('are at least forty', () => expect(sources.length).toBeGreaterThanOrEqual(40))

  it('are refused alone, with line and reason, where they cannot be documents', () => {
    const errors = readLines<ExportError>(join(out, 'errors.ndjson'))
    expect(errors.map(({ source }) => source).sort()).toEqual(Object.keys(REFUSED).sort())
    for (const { source, reason, place, ruleId } of errors) {
      expect(reason).toMatch(REFUSED[source] ?? /never/)
      expect(ruleId).not.toBe('')
      // What is no text has no place in it: the reason counts its bytes and lines.
      const line = place.line ?? Number(/ line (\d+)/.exec(reason)?.[1])
      expect(line, source).toBeGreaterThanOrEqual(1)
    }
  })

  it('are exported on every default target otherwise', () => {
    const exported = readManifest(out).documents
    expect(exported.map(({ source }) => source).sort()).toEqual(sources.filter((name) => !(name in REFUSED)))
    const targets = defaultTargets()
      .map(({ id }) => id)
      .sort()
    for (const { source, renditions } of exported) {
      expect(renditions.map(({ target }) => target).sort(), source).toEqual(targets)
    }
  })

  it('do no harm in any output', () => {
    const folders = renditionFolders(out)
    expect(folders.length).toBeGreaterThan(400)
    for (const folder of folders) assertRendition(folder)
  })

  it('give messages that have a rule and a severity', () => {
    const messages = readLines<Message>(join(out, 'messages.ndjson'))
    expect(messages.length).toBeGreaterThan(50)
    expect(
      messages.filter(({ ruleId, source, reason }) => ruleId === '' || source === '' || reason === ''),
    ).toEqual([])
  })

  it('leave the prototype of objects alone', () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
