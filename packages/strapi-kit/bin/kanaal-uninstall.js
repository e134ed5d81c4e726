#!/usr/bin/env node
// kanaal-uninstall [--yes] -> what the Kanaal plugins added to the database, one line each; with --yes, it is removed.
const { parseArgs } = require('node:util')
const { openApp } = require('./open-app.js')

const USAGE = `kanaal-uninstall [--yes], in the folder of a Strapi app that is stopped and still has the plugins

Without --yes it only says what it would remove. Values of documents go too: export first (npx strapi export).
`

async function main() {
  const { values, positionals } = parseArgs({
    options: { yes: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (positionals.length > 0) {
    process.stderr.write(USAGE)
    return 2
  }
  const { findAdditions, removeAdditions } = require('../dist/server/index.js')
  const strapi = await openApp()
  const additions = await (values.yes ? removeAdditions : findAdditions)(strapi)
  for (const { kind, name, rows } of additions) process.stdout.write(`${kind} ${name} (${rows})\n`)
  await strapi.destroy()
  process.stderr.write(
    values.yes
      ? 'Removed. Now take the plugins out of config/plugins and package.json, and pluginOptions.kanaal out of your schemas.\n'
      : 'Nothing is removed yet. Export what you want to keep (npx strapi export), then say --yes.\n',
  )
  return 0
}

main().then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exit(3)
  },
)
