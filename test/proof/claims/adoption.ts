// The tarballs install into an app that exists already, on the oldest Strapi we name and on the one we build with.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultTargets } from '@kanaal/preset-default'
import { createApp, installedVersions } from '../../install/create-app.ts'
import { tryApp } from '../../install/try-app.ts'
import { type Claim, checkAll } from '../claim.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const VERSIONS = ['5.45.0', '5.54.0']
const TARGETS = defaultTargets().map(({ id }) => id)

async function problemWith(version: string): Promise<string | undefined> {
  let app: string | undefined
  try {
    app = createApp(version, `${root}tarballs`)
    const copies = installedVersions(app, '@strapi/utils')
    if (copies.length !== 1) return `${version}: @strapi/utils is there as ${copies.join(' and ')}`
    const { previewed, page } = await tryApp(app)
    const missing = TARGETS.filter((target) => !previewed.includes(target))
    if (missing.length > 0) return `${version}: no preview of ${missing.join(', ')}`
    return page.includes('Kom <strong>zaterdag</strong> langs.')
      ? undefined
      : `${version}: the page says ${page}`
  } catch (error) {
    return `${version}: ${error instanceof Error ? error.message : error}`
  } finally {
    if (app !== undefined) rmSync(app, { recursive: true, force: true })
  }
}

export const adoption: Claim = {
  id: 'adoption',
  says: 'The tarballs of `npm run pack` install into an existing app with one copy of Strapi’s parts; its admin builds, an editor previews every default target, and a reader gets the published page',
  unit: 'versions of Strapi',
  // Installs from the registry: no test of `npm test` needs the network.
  size: { proof: VERSIONS.length, test: 0 },
  async run(size) {
    const packed = spawnSync('npm', ['run', 'pack'], { cwd: root, encoding: 'utf8' })
    if (packed.status !== 0) return { checked: 0, refuted: [`npm run pack failed:\n${packed.stderr}`] }
    return checkAll(VERSIONS.slice(0, size), problemWith)
  },
}
