// A version of Strapi and our tarballs -> an app on disk, as somebody had it before they met Kanaal.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { APP_FILES, apiFiles } from './app-files.ts'

/** The app's own command, from the app's directory. */
export const STRAPI = './node_modules/.bin/strapi'

/** What Strapi asks its apps to bring along. */
const COMPANIONS = {
  'better-sqlite3': '12.8.0',
  react: '18.3.1',
  'react-dom': '18.3.1',
  'react-router-dom': '^6.30.3',
  'styled-components': '^6.1.0',
}

const SCHEMA = {
  kind: 'collectionType',
  collectionName: 'notes',
  info: { singularName: 'note', pluralName: 'notes', displayName: 'Note' },
  options: { draftAndPublish: true },
  attributes: {
    title: { type: 'string', required: true },
    slug: { type: 'uid', targetField: 'title' },
    body: { type: 'richtext' },
  },
}

/** The app's own files; nothing of ours but the lines our README asks for. */
const FILES: Record<string, string> = {
  ...APP_FILES,
  'src/api/note/content-types/note/schema.json': JSON.stringify(SCHEMA, null, 2),
  ...apiFiles('note', 'note'),
  'config/plugins.js': `module.exports = {
  omnichannel: { enabled: true, config: { contentTypes: { 'api::note.note': { enabled: true } } } },
  'content-metadata': { enabled: true },
  taxonomy: { enabled: true },
}
`,
}

/** @throws with what the package manager wrote, where it cannot be installed */
export function createApp(strapiVersion: string, tarballs: string): string {
  const app = mkdtempSync(path.join(tmpdir(), 'kanaal-install-'))
  const manifest = {
    name: 'existing-app',
    private: true,
    version: '1.0.0',
    strapi: { uuid: false },
    dependencies: { '@strapi/strapi': strapiVersion, ...COMPANIONS },
  }
  for (const [file, body] of Object.entries({ ...FILES, 'package.json': JSON.stringify(manifest) })) {
    mkdirSync(path.dirname(path.join(app, file)), { recursive: true })
    writeFileSync(path.join(app, file), body)
  }
  mkdirSync(path.join(app, 'public', 'uploads'), { recursive: true })
  const ours = readdirSync(tarballs).map((file) => path.join(tarballs, file))
  run(app, 'npm', ['install', '--no-audit', '--no-fund', ...ours])
  run(app, STRAPI, ['build'])
  return app
}

export function run(cwd: string, command: string, args: readonly string[]): string {
  const env = { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true', PORT: '1337' }
  const { status, stdout, stderr } = spawnSync(command, [...args], { cwd, env, encoding: 'utf8' })
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`)
  return stdout
}

/** Every installed version of a package, once: two of `@strapi/utils` turn a refused publication into a 500. */
export function installedVersions(app: string, name: string): string[] {
  const { packages } = JSON.parse(readFileSync(path.join(app, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>
  }
  const found = Object.entries(packages).filter(([place]) => place.endsWith(`node_modules/${name}`))
  return [...new Set(found.map(([, { version }]) => version))]
}
