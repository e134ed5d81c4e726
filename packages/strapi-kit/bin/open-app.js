// The folder we are in -> the Strapi app that is in it, loaded but listening to nobody.
const { existsSync } = require('node:fs')
const { createRequire } = require('node:module')
const path = require('node:path')

exports.openApp = async () => {
  const appDir = process.cwd()
  // The app's own Strapi, not one beside this file: two copies would open two containers.
  const { createStrapi } = createRequire(path.join(appDir, 'package.json'))('@strapi/strapi')
  // What `strapi build` compiled; an app in JavaScript runs as it is.
  const compiled = path.join(appDir, 'dist')
  const distDir = existsSync(path.join(compiled, 'config')) ? compiled : appDir
  const strapi = await createStrapi({ appDir, distDir }).load()
  strapi.log.level = 'error'
  return strapi
}
