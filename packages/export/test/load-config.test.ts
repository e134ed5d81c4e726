// loadConfig: defaults, merging, and errors that name the file and the path in it.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadConfig, openEngine } from '../src/index.ts'
import { temporary } from './temporary.ts'

const load = (text: string) =>
  loadConfig(undefined, temporary({ 'kanaal.config.js': `export default ${text}` }))

test('without a file, the defaults stand', async () => {
  const config = await loadConfig(undefined, temporary())
  expect(config.file).toBeUndefined()
  expect(config.site.url).toBe('https://example.invalid')
  expect(config.targets.map(({ id }) => id)).toEqual([
    'web',
    'email',
    'x',
    'bluesky',
    'mastodon',
    'linkedin',
    'kiosk',
    'briefing',
  ])
})

test('a target of a default changes it, another one is added', async () => {
  const { targets } = await load(
    "{ targets: [{ id: 'x', channel: 'x', default: false }, { id: 'lobby', channel: 'kiosk' }] }",
  )
  expect(targets.find(({ id }) => id === 'x')).toMatchObject({ default: false, title: { en: 'X' } })
  expect(targets.at(-1)).toEqual({ id: 'lobby', channel: 'kiosk' })
})

describe('an error names the place', () => {
  test.each([
    ["{ site: { url: 'nowhere' } }", 'kanaal.config.js: site.url: '],
    ['{ stie: {} }', 'kanaal.config.js: stie: unknown key, did you mean "site"?'],
    ["{ targets: [{ id: 'UP', channel: 'web' }] }", 'kanaal.config.js: targets.0.id: '],
    ["{ theme: { colors: { text: 'red;}' } } }", 'kanaal.config.js: theme.'],
    ['{ channels: [{}] }', 'kanaal.config.js: channels.0: expected a channel'],
    ['[]', 'kanaal.config.js: expected `export default defineConfig'],
    ['(() => { throw new Error("boom") })()', 'kanaal.config.js: boom'],
  ])('%s', async (text, reason) => {
    await expect(load(text)).rejects.toThrow(reason)
  })
  test('a file that is not there', async () => {
    await expect(loadConfig('no.config.ts', temporary())).rejects.toThrow('there is no such file')
  })
  test('an address of the site that is none', async () => {
    await expect(openEngine({ cwd: temporary(), baseUrl: 'example.org' })).rejects.toThrow('--base-url')
  })
})

test('TypeScript is loaded, and minify reaches the channels that know it', async () => {
  const configModule = join(import.meta.dirname, 'configs/kanaal.config.ts')
  const { engine } = await openEngine({ configModule, minify: true, baseUrl: 'https://other.example/' })
  expect(engine.site.url).toBe('https://other.example')
  expect(engine.targets.find(({ id }) => id === 'plain')?.options).toEqual({ suffix: '', minify: true })
})
