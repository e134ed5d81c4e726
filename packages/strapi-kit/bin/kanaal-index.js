#!/usr/bin/env node
// kanaal-index verify|rebuild [--uid api::article.article] -> one JSON line an index; exit 1 where one did not agree.
const { parseArgs } = require('node:util')
const { openApp } = require('./open-app.js')

const USAGE = 'kanaal-index verify|rebuild [--uid api::article.article], in the folder of a Strapi app\n'

async function main() {
  const { values, positionals } = parseArgs({ options: { uid: { type: 'string' } }, allowPositionals: true })
  const [verb] = positionals
  if (positionals.length !== 1 || !['verify', 'rebuild'].includes(verb)) {
    process.stderr.write(USAGE)
    return 2
  }
  const { rebuildIndexes, verifyIndexes } = require('../dist/server/index.js')
  const strapi = await openApp()
  const reports = await (verb === 'verify' ? verifyIndexes : rebuildIndexes)(strapi, { uid: values.uid })
  for (const report of reports) process.stdout.write(`${JSON.stringify(report)}\n`)
  await strapi.destroy()
  const agree = reports.every(({ stale, orphans }) => stale.length + orphans.length === 0)
  return verb === 'rebuild' || agree ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exit(3)
  },
)
