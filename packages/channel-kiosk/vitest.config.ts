import { defineConfig } from 'vitest/config'

// Browsers, codes and real documents take their time on machines that build meanwhile.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 } })
