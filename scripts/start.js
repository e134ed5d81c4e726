// `npm start`: checks, secrets, build, then the reference CMS in production mode with the seeded campaign.
import { announce, build, fail, prepareCms, startStrapi } from './prepare-cms.js'

try {
  const env = await prepareCms()
  await build()
  startStrapi(['start'], { ...env, NODE_ENV: process.env.NODE_ENV ?? 'production' })
  await announce(env)
} catch (error) {
  fail(error)
}
