// A Strapi app's own files, as `create-strapi-app` would write them: settings, and the three files of an API.

export const APP_FILES: Readonly<Record<string, string>> = {
  'src/index.js': 'module.exports = { register() {}, bootstrap() {} }\n',
  'config/server.js':
    "module.exports = ({ env }) => ({ host: '127.0.0.1', port: env.int('PORT', 1337), app: { keys: ['one', 'two'] } })\n",
  'config/admin.js':
    "module.exports = { auth: { secret: 'a' }, apiToken: { salt: 'b' }, transfer: { token: { salt: 'c' } }, secrets: { encryptionKey: 'd' } }\n",
  'config/database.js':
    "module.exports = { connection: { client: 'sqlite', connection: { filename: require('node:path').resolve(__dirname, '..', 'data.db') }, useNullAsDefault: true }, settings: { forceMigration: false } }\n",
  'config/middlewares.js': `module.exports = ${JSON.stringify(
    [
      'logger',
      'errors',
      'security',
      'cors',
      'poweredBy',
      'query',
      'body',
      'session',
      'favicon',
      'public',
    ].map((name) => `strapi::${name}`),
  )}\n`,
}

/** Strapi's own controller, routes and service of one content type, by file. */
export const apiFiles = (api: string, type: string): Record<string, string> =>
  Object.fromEntries(
    ['controller', 'route', 'service'].map((kind) => [
      `src/api/${api}/${kind}s/${type}.js`,
      `module.exports = require('@strapi/strapi').factories.createCore${FACTORIES[kind]}('api::${api}.${type}')\n`,
    ]),
  )

const FACTORIES: Readonly<Record<string, string>> = {
  controller: 'Controller',
  route: 'Router',
  service: 'Service',
}
