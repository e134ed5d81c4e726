// Fails where a row of the requirements has no test whose title carries its id; names those that are still open.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { rows } from './rows.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const IDS = /\b[TM]\d{1,2}\b/g
const CALLS = new Set(['it', 'test', 'describe'])
/** What is passed over or not written yet proves nothing. */
const IDLE = new Set(['skip', 'todo', 'fails'])

const files = ['packages', 'plugins', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(\.test|-stories)\.ts$/.test(path) && !/(^|\/)(node_modules|dist|\.tmp)\//.test(path))
    .map((path) => join(folder, path)),
)

/** `it`, `it.each([...])` and `describe.each` alike: the name at the root, and the words behind it. */
function calleeOf(expression) {
  if (ts.isIdentifier(expression)) return [expression.text]
  if (ts.isPropertyAccessExpression(expression))
    return [...calleeOf(expression.expression), expression.name.text]
  if (ts.isCallExpression(expression) || ts.isTaggedTemplateExpression(expression)) {
    return calleeOf(expression.expression ?? expression.tag)
  }
  return []
}

/** Rows by id, with the files whose titles carry them. */
const proven = new Map()
for (const file of files) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest)
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const [name = '', ...words] = calleeOf(node.expression)
      const [title] = node.arguments
      const isTitle = title && ts.isStringLiteralLike(title)
      if (CALLS.has(name) && isTitle && !words.some((word) => IDLE.has(word))) {
        for (const [id] of title.text.matchAll(IDS)) proven.set(id, [...(proven.get(id) ?? []), file])
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}

const wrong = []
for (const [issue, { letter, count, proven: required, open, later }] of Object.entries(rows)) {
  const listed = [...required, ...open, ...later]
  for (let number = 1; number <= count; number++) {
    const times = listed.filter((id) => id === `${letter}${number}`).length
    if (times !== 1) wrong.push(`${issue}: ${letter}${number} stands ${times} times in scripts/rows.js.`)
  }
  for (const id of required) if (!proven.has(id)) wrong.push(`${issue}: no test carries ${id} in its title.`)
  const done = open.filter((id) => proven.has(id))
  if (done.length > 0)
    console.log(`${issue}: ${done.join(', ')} has a test now: move it to proven in scripts/rows.js.`)
  const left = open.filter((id) => !proven.has(id))
  if (left.length > 0) console.log(`${issue}: still without a test: ${left.join(', ')}.`)
  console.log(`${issue}: ${required.length} rows have a test that carries their id.`)
}
for (const one of wrong) console.error(one)
process.exitCode = wrong.length === 0 ? 0 : 1
