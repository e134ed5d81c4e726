// Fails where a rule's id stands in no test and no example of it is run: such a rule may have stopped working.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportRules, openEngine } from '@kanaal/export'
import { checks, termRules } from '@kanaal/taxonomy'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Texts of all test files below a folder. */
const testsBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.includes('node_modules'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'))

const packages = readdirSync(join(root, 'packages'))
const ownTests = new Map(packages.map((name) => [name, testsBelow(`packages/${name}`)]))
const sharedTests = testsBelow('test')
const allTests = [...[...ownTests.values()].flat(), ...sharedTests].join('\n')

/** A line of its own in a list is an exemption or a table of names, and tests nothing. */
const isNamed = (id) =>
  allTests
    .split('\n')
    .some((line) => new RegExp(`(^|[^\\w-])${id}($|[^\\w-])`).test(line) && !/^\s*'[\w/-]+',$/.test(line))
const runsExamples = ({ id, source, examples }) =>
  examples.notOk.length > 0 &&
  [...(ownTests.get(source) ?? []), ...sharedTests.filter((text) => text.includes(`'${id}'`))].some((text) =>
    text.includes('.notOk'),
  )

const { engine } = await openEngine({ cwd: root })
const rules = [
  ...new Set([...engine.rules, ...exportRules]),
  // Held against a publication, and not against a text: their examples are its terms.
  ...termRules.map((rule) => ({ ...rule, examples: rule.cases })),
  ...checks.map((check) => ({ ...check, source: 'taxonomy' })),
]
const untested = rules.filter((rule) => !runsExamples(rule) && !isNamed(rule.id))
for (const { source, id } of untested)
  console.error(`${source}/${id}: no test names it, and no example that it should object to is run.`)
if (untested.length === 0) console.log(`Every one of ${rules.length} rules is tested.`)
process.exitCode = untested.length === 0 ? 0 : 1
