import { defineConfig } from 'vitest/config'

// mjml minifies a large mail in half a second, and machines that build share their cores.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 } })
