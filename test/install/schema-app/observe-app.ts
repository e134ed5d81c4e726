// A running app -> what anybody outside could tell of it: tables, rows, and what its public API answers.
import type { RunningCms, Strapi } from '../../e2e/start-cms.ts'
import { isLocalized, LOCALES, schemaOf } from './fill-app.ts'

/** Columns by table, and indexes, which begin with `index `. */
export type Tables = Record<string, string[]>

export async function readTables(strapi: Strapi): Promise<Tables> {
  const sql = strapi.db.connection
  const tables: { name: string; type: string }[] = await sql('sqlite_master')
    .whereIn('type', ['table', 'index'])
    .whereNot('name', 'like', 'sqlite_%')
    .select('name', 'type')
  const found: Tables = {}
  for (const { name, type } of tables) {
    if (type === 'index') found[`index ${name}`] = []
    else {
      const columns: { name: string; type: string }[] = await sql.raw(`pragma table_info(${name})`)
      found[name] = columns.map((column) => `${column.name} ${column.type}`).sort()
    }
  }
  return found
}

/** Written by Strapi at every boot, or by who signs in: they say nothing of the app's content. */
const OF_STRAPI_ITSELF = /^(strapi_|admin_|up_|sqlite_|i18n_)/

/** Every row of every table of content, without `leaving` columns. */
export async function readRows(strapi: Strapi, tables: Tables): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {}
  for (const [table, columns] of Object.entries(tables)) {
    if (table.startsWith('index ') || OF_STRAPI_ITSELF.test(table)) continue
    const names = columns.map((column) => column.split(' ')[0] ?? '')
    const stored: object[] = await strapi.db.connection(table).select(names)
    rows[table] = stored.map((row) => JSON.stringify(row)).sort()
  }
  return rows
}

/** Whoever reads the site may read every type. */
export async function openApi(strapi: Strapi, uids: readonly string[]): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' }, select: ['id'] })
  for (const uid of uids) {
    for (const action of ['find', 'findOne']) {
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `${uid}.${action}`, role: role.id } })
    }
  }
}

/** Answers by address. */
export async function readApi(
  { strapi, url }: RunningCms,
  uids: readonly string[],
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const uid of uids) {
    const { kind, info } = schemaOf(strapi, uid)
    const path = kind === 'singleType' ? info.singularName : info.pluralName
    for (const locale of isLocalized(strapi, uid) ? LOCALES : [undefined]) {
      for (const status of ['published', 'draft']) {
        const address = `/api/${path}?populate=*&status=${status}${locale ? `&locale=${locale}` : ''}`
        const response = await fetch(url + address)
        answers[address] = `${response.status} ${await response.text()}`
      }
    }
  }
  return answers
}
