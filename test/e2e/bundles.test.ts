// Server bundles: small, and with Strapi's own classes from outside, so that a refusal is a 400 and not a 500.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (workspace: string) =>
  readFileSync(new URL(`../../${workspace}/dist/server/index.js`, import.meta.url), 'utf8')

describe.each(['packages/strapi-kit', 'plugins/omnichannel', 'plugins/metadata', 'plugins/taxonomy'])(
  '%s',
  (workspace) => {
    it('is below 200 kB', () => {
      expect(Buffer.byteLength(read(workspace))).toBeLessThan(200_000)
    })
    it('requires @strapi/utils', () => {
      expect(read(workspace)).toContain('require("@strapi/utils")')
    })
    if (workspace.startsWith('plugins/')) {
      it('requires the kit', () => {
        expect(read(workspace)).toContain('require("@kanaal/strapi-kit/strapi-server")')
      })
    }
  },
)
