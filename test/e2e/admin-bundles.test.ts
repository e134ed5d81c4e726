// Admin bundles: small, and with React, Strapi and the kit from outside, so that there is one copy of each in the admin.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const folderOf = (workspace: string) =>
  fileURLToPath(new URL(`../../${workspace}/dist/admin`, import.meta.url))

/**
 * Bytes of a plugin's admin as a server sends them, all chunks together. The build keeps white space and names, and
 * Strapi's own build takes them away; what is compressed says more about what an editor waits for than what is typed.
 * A bundled renderer or a second React is far beyond it (react-dom alone is 42 kB).
 */
const MOST_COMPRESSED = 60_000

/** All chunks of the ES build. */
const read = (workspace: string): string =>
  readdirSync(folderOf(workspace))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => readFileSync(`${folderOf(workspace)}/${file}`, 'utf8'))
    .join('\n')

describe.each(['packages/strapi-kit', 'plugins/omnichannel', 'plugins/metadata', 'plugins/taxonomy'])(
  'the admin of %s',
  (workspace) => {
    it('is below 60 kB on its way to the browser', () => {
      expect(gzipSync(read(workspace)).byteLength).toBeLessThan(MOST_COMPRESSED)
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
