// Two kinds of tests: pure ones side by side, and those that boot Strapi or a browser one after the other.
import { defineConfig } from 'vitest/config'

/** What is built is loaded by Node, as its users load it, and not transformed once more. */
const server = { deps: { external: [/\/dist\//] } }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          server,
          isolate: false,
          include: [
            'conformance/**/*.test.ts',
            'security/**/*.test.ts',
            'install/**/*.test.ts',
            'architecture.test.ts',
          ],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          server,
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/seeded-cms.ts'],
          // Strapi's destroy() removes all process listeners, which closes a fork's channel; threads survive it.
          pool: 'threads',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
