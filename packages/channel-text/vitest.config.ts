import { defineConfig } from 'vitest/config'

// Files share one module graph: loading remark and mjml anew for each took longer than the tests.
// What is built is loaded by Node, as its users load it, and not transformed once more.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    isolate: false,
    server: { deps: { external: [/\/dist\//] } },
  },
})
