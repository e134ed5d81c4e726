// `npm run dev`: the reference CMS in develop mode, where the Content-Type Builder can write.
import { announce, build, fail, prepareCms, startStrapi } from './prepare-cms.js'

try {
  const env = await prepareCms()
  // Strapi builds the app itself; only what it depends on must be there.
  await build(['@kanaal/cms^...'])
  startStrapi(['develop'], { ...env, NODE_ENV: 'development' })
  await announce(env)
} catch (error) {
  fail(error)
}
