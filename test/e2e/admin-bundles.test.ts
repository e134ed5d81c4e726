// Admin bundles: small, and with React, Strapi and the kit from outside, so that there is one copy of each in the admin.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folderOf = (workspace: string) =>
  fileURLToPath(new URL(`../../${workspace}/dist/admin`, import.meta.url))

/** All chunks of the ES build. */
const read = (workspace: string): string =>
  readdirSync(folderOf(workspace))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => readFileSync(`${folderOf(workspace)}/${file}`, 'utf8'))
    .join('\n')

describe.each(['packages/strapi-kit', 'plugins/omnichannel', 'plugins/metadata', 'plugins/taxonomy'])(
  'the admin of %s',
  (workspace) => {
    it('is below 200 kB', () => {
      expect(Buffer.byteLength(read(workspace))).toBeLessThan(200_000)
    })
    it('brings no React, no Strapi and no renderer of its own', () => {
      const inside = /ReactCurrentDispatcher|createContextScope|node_modules\/|from-markdown|mjml2html/
      expect(read(workspace)).not.toMatch(inside)
    })
    it('puts no HTML into the page', () => {
      expect(read(workspace)).not.toMatch(/dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/)
    })
    if (workspace.startsWith('plugins/')) {
      it('takes the kit from outside', () => {
        expect(read(workspace)).toMatch(/from ["']@kanaal\/strapi-kit\/strapi-admin["']/)
      })
    }
  },
)
