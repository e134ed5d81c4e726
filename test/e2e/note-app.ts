// The names and settings of Kanaal's plugins -> an app of one content type that has only these, running.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { APP_FILES, apiFiles } from '../install/app-files.ts'
import { type Caller, callerOf, login } from './sign-in.ts'
import { ADMIN, type RunningCms, type Strapi, startApp } from './start-cms.ts'

export const NOTE = 'api::note.note'

const SCHEMA = {
  kind: 'collectionType',
  collectionName: 'notes',
  info: { singularName: 'note', pluralName: 'notes', displayName: 'Note' },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true } },
  attributes: {
    title: { type: 'string', required: true, pluginOptions: { i18n: { localized: true } } },
    body: { type: 'richtext', pluginOptions: { i18n: { localized: true } } },
  },
}

export interface NoteApp extends RunningCms {
  admin: Caller
}

/** `packages`: of the plugins; `settings`: what stands in `config/plugins`. */
export async function startNoteApp(
  name: string,
  packages: readonly string[],
  settings: Record<string, object>,
): Promise<NoteApp> {
  /** Below the repository, so that its modules are found. */
  const app = fileURLToPath(new URL(`../.tmp/${name}-${process.pid}`, import.meta.url))
  const manifest = {
    name: 'existing-app',
    private: true,
    version: '1.0.0',
    strapi: { uuid: false },
    dependencies: Object.fromEntries(['@strapi/strapi', ...packages].map((one) => [one, '*'])),
  }
  const files = {
    ...APP_FILES,
    ...apiFiles('note', 'note'),
    'package.json': JSON.stringify(manifest),
    'config/plugins.js': `module.exports = ${JSON.stringify(settings)}\n`,
    'src/api/note/content-types/note/schema.json': JSON.stringify(SCHEMA),
  }
  mkdirSync(path.join(app, 'public/uploads'), { recursive: true })
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(app, file)), { recursive: true })
    writeFileSync(path.join(app, file), text)
  }
  const cms = await startApp(app, app)
  await createAdmin(cms.strapi)
  const stop = async () => {
    await cms.stop()
    rmSync(app, { recursive: true, force: true })
  }
  return { ...cms, admin: callerOf(cms, await login(cms, ADMIN)), stop }
}

async function createAdmin(strapi: Strapi): Promise<void> {
  const roles = strapi.service('admin::role') as unknown as { getSuperAdmin(): Promise<{ id: number }> }
  const users = strapi.service('admin::user') as unknown as { create(user: object): Promise<unknown> }
  const { id } = await roles.getSuperAdmin()
  await users.create({ ...ADMIN, firstname: 'An', isActive: true, registrationToken: null, roles: [id] })
}
