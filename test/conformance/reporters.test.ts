// What `kanaal check` prints for machines is what the schemas promise: SARIF's own, and the one we publish.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import draft04 from 'ajv-draft-04'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root, runKanaal } from './run-kanaal.ts'

const require = createRequire(import.meta.url)
/** Documents with messages of every shape: with a line, without one, of one target, and one that cannot be read at all. */
const NASTY = [
  ...['directives-unknown', 'fact-expired', 'front-matter-invalid', 'javascript-links', 'mass-mentions'],
  ...['only-front-matter', 'raw-html', 'slug-collision-one', 'slug-collision-two'],
]

describe('reporters', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kanaal-reporters-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  beforeAll(() => {
    for (const name of NASTY)
      cpSync(join(root, `test/fixtures/nasty/${name}.md`), join(folder, `een map/${name}.md`))
  })

  const check = (reporter: string) => {
    const args = ['check', folder, '--target', 'web,x', '--now', '2026-11-21T00:00:00Z']
    const { stdout, status, stderr } = runKanaal([...args, '--reporter', reporter])
    expect([0, 1], stderr).toContain(status)
    return JSON.parse(stdout)
  }

  test('SARIF is valid by the schema of SARIF 2.1.0', () => {
    const log = check('sarif')
    const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
    const validate = new draft04.default({
      strict: false,
      validateFormats: false,
      // One pattern of the schema is none by Unicode's stricter grammar.
      unicodeRegExp: false,
    }).compile(schema)
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
    const [{ results, tool }] = log.runs
    expect(results.length).toBeGreaterThan(NASTY.length)
    expect(new Set(results.map(({ level }: { level: string }) => level))).toEqual(
      new Set(['error', 'warning', 'note']),
    )
    // The schema cannot say that an index leads to the rule it names.
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    // An address of a file with a space in it.
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/een%20map\//)
    expect(validate({ ...log, runs: [{ results }] })).toBe(false)
  })

  test('JSON is valid by the schema that @kanaal/types publishes', () => {
    const report = check('json')
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      require('@kanaal/types/schemas/report.schema.json'),
    )
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(report.length).toBeGreaterThan(NASTY.length)
    expect(validate([{ ...report[0], severity: 'fatal' }])).toBe(false)
  })
})
