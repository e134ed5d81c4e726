// `npm start`: checks, secrets, build, then the reference CMS in production mode with the seeded campaign.
import { announce, build, fail, prepareCms, startStrapi } from './prepare-cms.js'

try {
  const env = await prepareCms()
  // The command-line program too: the README's next line calls it.
  await build(['@kanaal/cms...', '@kanaal/cli...'])
  startStrapi(['start'], { ...env, NODE_ENV: process.env.NODE_ENV ?? 'production' })
  await announce(env)
} catch (error) {
  fail(error)
}
