import { defineConfig } from 'vitest/config'

// Conformance suites and the corpus take seconds; on a busy machine tens of them.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 } })
