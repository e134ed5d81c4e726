// A page that was stored is made again when a rehype plugin or its options changed, and only then.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig } from '../src/index.ts'
import { temporary } from './temporary.ts'

const versionWith = async (plugins: string): Promise<string> => {
  const cwd = temporary({ 'kanaal.config.mjs': `export default { rehypePlugins: ${plugins} }` })
  const { channels } = await loadConfig(join(cwd, 'kanaal.config.mjs'))
  return channels.find(({ id }) => id === 'web')?.version ?? ''
}

test('the version of the web channel follows the plugins', async () => {
  const [none, one, same, options, other] = await Promise.all(
    ['[]', '[() => {}]', '[() => {}]', '[[() => {}, { a: () => 1 }]]', '[() => (tree) => tree]'].map(
      versionWith,
    ),
  )
  expect(none).not.toContain('+')
  expect(one).toMatch(/^\d+\+[0-9a-f]{8}$/)
  expect(same).toBe(one)
  expect(new Set([none, one, options, other]).size).toBe(4)
})
