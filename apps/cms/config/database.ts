// Environment -> the database: SQLite in a file, or PostgreSQL by `DATABASE_CLIENT=postgres` and `DATABASE_URL`.
import path from 'node:path'
import type { Core } from '@strapi/strapi'

// Without this, Strapi drops the columns of an attribute that a schema no longer names.
const settings = { forceMigration: false }

type Environment = Core.Config.Shared.ConfigParams['env']

const postgres = (env: Environment): Core.Config.Database<'postgres'> => {
  const connectionString = env('DATABASE_URL', 'postgres://localhost:5432/kanaal')
  const { username, password, hostname, port, pathname } = new URL(connectionString)
  return {
    connection: {
      client: 'postgres',
      connection: {
        // pg reads this one, with all its parameters; Strapi's types ask for its parts.
        connectionString,
        user: decodeURIComponent(username),
        password: decodeURIComponent(password),
        host: hostname,
        port: Number(port || 5432),
        database: pathname.slice(1),
        ssl: env.bool('DATABASE_SSL', false) && {
          rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
        },
      },
      pool: { min: 0, max: env.int('DATABASE_POOL_MAX', 10) },
    },
    settings,
  }
}

const sqlite = (env: Environment): Core.Config.Database<'sqlite'> => ({
  connection: {
    client: 'sqlite',
    connection: { filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', '.tmp/data.db')) },
    useNullAsDefault: true,
  },
  settings,
})

export default ({ env }: Core.Config.Shared.ConfigParams) =>
  env('DATABASE_CLIENT', 'sqlite') === 'postgres' ? postgres(env) : sqlite(env)
