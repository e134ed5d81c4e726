// A Strapi with our plugins -> what they added to its database; and the same database without it.
import { INJECTED_ATTRIBUTES } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { CONFIGURED_BY } from './participation'

export interface Addition {
  kind: 'column' | 'table' | 'rows'
  /** `articles.content_metadata`, `kanaal_concepts`, or what the rows are. */
  name: string
  /** Rows that go with it; of a column, those that hold a value. */
  rows: number
}

/** Rows of Strapi's own tables that speak of our plugins: of which type, and how what they name begins. */
const NAMING_US = [
  { uid: 'admin::permission', name: 'permissions of roles in the admin' },
  { uid: 'admin::api-token-permission', name: 'permissions of API tokens' },
  { uid: 'plugin::users-permissions.permission', name: 'permissions of roles in the content API' },
]
const SETTINGS = 'strapi::core-store'

/** Everything our plugins made, links before the tables they join. */
export async function findAdditions(strapi: Core.Strapi): Promise<Addition[]> {
  const found: Addition[] = []
  for (const { table, column } of await columnsOf(strapi)) {
    const rows = await strapi.db.getConnection(table).whereNotNull(column).count({ rows: '*' }).first()
    found.push({ kind: 'column', name: `${table}.${column}`, rows: Number(rows?.rows ?? 0) })
  }
  for (const table of await tablesOf(strapi)) {
    const rows = await strapi.db.getConnection(table).count({ rows: '*' }).first()
    found.push({ kind: 'table', name: table, rows: Number(rows?.rows ?? 0) })
  }
  for (const { uid, where, name } of namingUs(strapi)) {
    const rows = await strapi.db.query(uid).count({ where })
    if (rows > 0) found.push({ kind: 'rows', name, rows })
  }
  return found
}

/** Stop every other process of the app first: a plugin that runs would write into tables that are gone. */
export async function removeAdditions(strapi: Core.Strapi): Promise<Addition[]> {
  const found = await findAdditions(strapi)
  for (const { uid, where } of namingUs(strapi)) await strapi.db.query(uid).deleteMany({ where })
  // A builder of its own for each: Knex's keep what they were told.
  for (const table of await tablesOf(strapi)) await strapi.db.getSchemaConnection().dropTable(table)
  for (const { table, column } of await columnsOf(strapi)) {
    await strapi.db.getSchemaConnection().alterTable(table, (builder) => builder.dropColumn(column))
  }
  return found
}

/** Of every content type: an opt-in that was taken away may have left its columns. */
async function columnsOf(strapi: Core.Strapi): Promise<{ table: string; column: string }[]> {
  const { identifiers } = strapi.db.metadata
  const found: { table: string; column: string }[] = []
  for (const { uid } of Object.values(strapi.contentTypes)) {
    const { tableName: table, attributes } = strapi.db.metadata.get(uid)
    for (const name of INJECTED_ATTRIBUTES) {
      const own = attributes[name] as { columnName?: string } | undefined
      const column =
        own?.columnName ??
        identifiers.getColumnName(name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
      if (await strapi.db.getSchemaConnection().hasColumn(table, column)) found.push({ table, column })
    }
  }
  return found
}

async function tablesOf(strapi: Core.Strapi): Promise<string[]> {
  const links = new Set<string>()
  const tables = new Set<string>()
  for (const { uid, tableName, attributes } of strapi.db.metadata.values()) {
    if (!isOurs(uid)) continue
    tables.add(tableName)
    for (const attribute of Object.values(attributes)) {
      const { joinTable } = attribute as { joinTable?: { name: string } }
      if (joinTable) links.add(joinTable.name)
    }
  }
  const there: string[] = []
  for (const table of new Set([...links, ...tables])) {
    if (await strapi.db.getSchemaConnection().hasTable(table)) there.push(table)
  }
  return there
}

const isOurs = (uid: string): boolean =>
  uid.startsWith('kanaal::') || CONFIGURED_BY.some((plugin) => uid.startsWith(`plugin::${plugin}.`))

/** Of those types of Strapi that this app has. */
const namingUs = (strapi: Core.Strapi) => [
  ...NAMING_US.filter(({ uid }) => strapi.db.metadata.has(uid)).map((one) => ({
    ...one,
    where: { $or: CONFIGURED_BY.map((plugin) => ({ action: { $startsWith: `plugin::${plugin}.` } })) },
  })),
  {
    uid: SETTINGS,
    name: 'settings',
    where: {
      $or: CONFIGURED_BY.flatMap((plugin) =>
        [`plugin_${plugin}_`, `plugin_content_manager_configuration_content_types::plugin::${plugin}.`].map(
          (start) => ({ key: { $startsWith: start } }),
        ),
      ),
    },
  },
]
