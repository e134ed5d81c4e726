// The sentences of every admin: both languages say the same things, and nothing is translated that nobody says.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './run-kanaal.ts'

type Sentences = Record<string, string>

const kit = join(root, 'packages/strapi-kit/admin/src')
const plugins = readdirSync(join(root, 'plugins'))

const read = (folder: string, language: string): Sentences =>
  JSON.parse(readFileSync(join(folder, `translations/${language}.json`), 'utf8'))

const sourcesBelow = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n')

const slotsOf = (text = ''): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].sort()

/** Words that are the same in both languages, and sentences that the server writes. */
const ALIKE: Record<string, RegExp> = {
  metadata: /^(Metadata|Team|Type|Document|JSON Lines)$/,
  omnichannel:
    /^(Link|Code|Teaser|Disclaimer|Document|Hashtags|Omnichannel|Preheader|Site|MJML|Status|bytes|pixels|\{.*)$/,
  taxonomy: /^(URI|Contact|\{reason\})$/,
}

describe.each(plugins)('%s', (plugin) => {
  const folder = join(root, 'plugins', plugin, 'admin/src')
  const en = read(folder, 'en')
  const nl = read(folder, 'nl')

  it('has the same keys in the same order', () => {
    expect(Object.keys(nl)).toEqual(Object.keys(en))
  })

  it('fills the same slots', () => {
    for (const [key, text] of Object.entries(en))
      expect([key, slotsOf(nl[key])]).toEqual([key, slotsOf(text)])
  })

  it('says every sentence somewhere', () => {
    // The kit's parts say sentences of the plugin that uses them.
    const sources = [folder, kit].map(sourcesBelow).join('\n')
    const literals = new Set([...sources.matchAll(/'([a-z-]+(?:\.[\w-]+)+)'/g)].map((match) => match[1]))
    /** Families of keys that end in a word from elsewhere: `state.${target.state}`. */
    const families = [...sources.matchAll(/`([a-z-]+\.[\w.-]*)\$\{/g)].flatMap((match) => match[1] ?? [])
    /** And those that begin with one: `${kind}.title`. */
    const tails = [...sources.matchAll(/`\$\{\w+\}(\.[\w-]+)`/g)].map((match) => match[1] ?? '')
    const isSaid = (key: string) =>
      literals.has(key) ||
      tails.some((tail) => key.endsWith(tail)) ||
      families.some((family) => key.startsWith(family) && !key.slice(family.length).includes('.'))
    expect(Object.keys(en).filter((key) => !isSaid(key))).toEqual([])
  })

  it('is translated, not copied', () => {
    const copied = Object.entries(en).filter(([key, text]) => text === nl[key] && !ALIKE[plugin]?.test(text))
    expect(copied).toEqual([])
  })
})
