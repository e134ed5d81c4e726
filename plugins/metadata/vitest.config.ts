import { defineConfig } from 'vitest/config'

// Files share one module graph: loading it anew for each took longer than the tests.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, isolate: false },
})
