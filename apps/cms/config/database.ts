// Environment -> the database: SQLite in a file, or PostgreSQL by `DATABASE_CLIENT=postgres` and `DATABASE_URL`.
import path from 'node:path'
import type { Core } from '@strapi/strapi'

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  // Without this, Strapi drops the columns of an attribute that a schema no longer names.
  const settings = { forceMigration: false }
  if (env('DATABASE_CLIENT', 'sqlite') === 'postgres') {
    return {
      connection: {
        client: 'postgres',
        connection: {
          connectionString: env('DATABASE_URL'),
          ssl: env.bool('DATABASE_SSL', false) && {
            rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
          },
        },
        pool: { min: 0, max: env.int('DATABASE_POOL_MAX', 10) },
      },
      settings,
    }
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', '.tmp/data.db')) },
      useNullAsDefault: true,
    },
    settings,
  }
}
