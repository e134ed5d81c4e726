import { defineConfig } from 'vitest/config'

// Conformance suites and the corpus take seconds; on a busy machine tens of them.
// Files share one module graph: loading remark and mjml anew for each took longer than the tests.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, isolate: false },
})
