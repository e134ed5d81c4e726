// A folder of somebody's schemas -> a Strapi app that has them, as it was before it met Kanaal.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { APP_FILES, apiFiles } from '../app-files.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * The custom fields of these schemas, by plugin: what each is stored as. A plugin is known to its app by that, and by its
 * input in the admin, which no test of the server sees.
 */
const FIELD_PLUGINS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ckeditor5: { CKEditor: 'richtext' },
  'tiptap-editor': { RichText: 'json' },
}

const { cache } = createRequire(import.meta.url)

const OUR_PACKAGES = [
  '@kanaal/strapi-plugin-omnichannel',
  '@kanaal/strapi-plugin-metadata',
  '@kanaal/strapi-plugin-taxonomy',
]

export interface SchemaApp {
  directory: string
  /** Every content type the schemas declare. */
  uids: string[]
}

/** Below the repository, so that its modules are found; the schemas are copied from where they are. */
export function createSchemaApp(schemas: string, name: string): SchemaApp {
  const directory = path.join(repository, 'test', '.tmp', `${name}-${process.pid}`)
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(path.join(directory, 'public', 'uploads'), { recursive: true })
  cpSync(path.join(schemas, 'src'), path.join(directory, 'src'), { recursive: true })
  const types = readdirSync(path.join(schemas, 'src/api')).flatMap((api) =>
    readdirSync(path.join(schemas, 'src/api', api, 'content-types')).map((type) => ({ api, type })),
  )
  const files = Object.assign({}, APP_FILES, ...types.map(({ api, type }) => apiFiles(api, type)))
  for (const [plugin, fields] of Object.entries(FIELD_PLUGINS)) {
    Object.assign(files, fieldPluginFiles(plugin, fields))
  }
  for (const [file, body] of Object.entries<string>(files)) write(path.join(directory, file), body)
  writePlugins(directory, undefined)
  return { directory, uids: types.map(({ api, type }) => `api::${api}.${type}`) }
}

/**
 * What somebody does who follows a README of ours, or its uninstall: the dependencies, and the lines of config/plugins.
 *
 * @param enabled by uid; undefined: the app is without our plugins
 */
export function writePlugins(directory: string, enabled: Record<string, boolean> | undefined): void {
  const contentTypes = Object.entries(enabled ?? {}).map(([uid, isOn]) => [uid, { enabled: isOn }])
  const own = Object.keys(FIELD_PLUGINS).map((plugin) => [
    plugin,
    { enabled: true, resolve: `./src/plugins/${plugin}` },
  ])
  // What gates refuse is another test's: here every entry is made of made-up words.
  const ours = [
    [
      'omnichannel',
      { enabled: true, config: { contentTypes: Object.fromEntries(contentTypes), gate: 'off' } },
    ],
    ['content-metadata', { enabled: true, config: { gate: 'off' } }],
    ['taxonomy', { enabled: true }],
  ]
  const plugins = Object.fromEntries([
    ['users-permissions', { config: { jwtSecret: 'e' } }],
    ...own,
    ...(enabled ? ours : []),
  ])
  write(path.join(directory, 'config/plugins.js'), `module.exports = ${JSON.stringify(plugins)}\n`)
  const dependencies = ['@strapi/strapi', '@strapi/plugin-users-permissions']
  if (enabled) dependencies.push(...OUR_PACKAGES)
  const manifest = {
    name: 'existing-app',
    private: true,
    version: '1.0.0',
    strapi: { uuid: false },
    dependencies: Object.fromEntries(dependencies.map((one) => [one, '*'])),
  }
  write(path.join(directory, 'package.json'), JSON.stringify(manifest))
}

/** Every file of the app's schemas, by path. */
export function readSchemas(directory: string): Record<string, string> {
  const source = path.join(directory, 'src')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [file, readFileSync(path.join(source, file), 'utf8')]),
  )
}

function fieldPluginFiles(plugin: string, fields: Readonly<Record<string, string>>): Record<string, string> {
  const registrations = Object.entries(fields).map(
    ([name, type]) => `strapi.customFields.register(${JSON.stringify({ name, plugin, type })})`,
  )
  const folder = `src/plugins/${plugin}`
  return {
    [`${folder}/package.json`]: JSON.stringify({
      name: plugin,
      version: '1.0.0',
      strapi: { kind: 'plugin', name: plugin },
    }),
    [`${folder}/strapi-server.js`]: `module.exports = { register({ strapi }) { ${registrations.join('; ')} } }\n`,
  }
}

function write(file: string, body: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, body)
  // The next boot of this process reads it again.
  delete cache[file]
}
