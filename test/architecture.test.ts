// The house rules that a machine can check: layers, rooms, names, sizes, first lines.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Paths of all source files below a folder, relative to the repository. */
function sourcesBelow(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      return ['node_modules', 'dist', 'fixtures', '.turbo', '.strapi', '.tmp'].includes(entry.name)
        ? []
        : sourcesBelow(path)
    }
    return /\.(ts|tsx)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const workspacesIn = (group: string): string[] =>
  readdirSync(join(root, group)).map((name) => `${group}/${name}`)
const packages = workspacesIn('packages')
const plugins = workspacesIn('plugins')
const shipped = [...packages, ...plugins, ...workspacesIn('apps')].flatMap((workspace) =>
  sourcesBelow(workspace).filter((path) => /\/(src|shared)\//.test(path)),
)
const importsOf = (path: string): string[] =>
  [...read(path).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')

/** Every layer may use itself and what stands before it; `channel` stands for all channel packages and the player. */
const layers = [
  ['types'],
  ['content'],
  ['metadata', 'taxonomy'],
  [
    'kiosk-player',
    'engine',
    ...packages.map((path) => basename(path)).filter((name) => name.startsWith('channel-')),
  ],
  ['preset-default'],
  ['export'],
  ['cli'],
]
const layerOf = (name: string): number => layers.findIndex((layer) => layer.includes(name))

describe('layers', () => {
  it('know every package', () => {
    const names = packages.map((path) => basename(path)).filter((name) => name !== 'strapi-kit')
    expect(names.sort()).toEqual(layers.flat().sort())
  })

  it('are crossed downwards only', () => {
    const upward = shipped.flatMap((path) => {
      const [, from = ''] = /^packages\/([^/]+)\//.exec(path) ?? []
      if (from === '' || from === 'strapi-kit') return []
      return importsOf(path).flatMap((specifier) => {
        const [, to = ''] = /^@kanaal\/([^/]+)/.exec(specifier) ?? []
        if (to === '' || to === from) return []
        const playerOfChannel = from === 'channel-kiosk' && to === 'kiosk-player'
        return layerOf(to) >= 0 && (layerOf(to) < layerOf(from) || playerOfChannel)
          ? []
          : [`${path} imports ${specifier}`]
      })
    })
    expect(upward).toEqual([])
  })

  it('let only strapi-kit, the plugins and the CMS know Strapi', () => {
    const guilty = shipped
      .filter((path) => path.startsWith('packages/') && !path.startsWith('packages/strapi-kit/'))
      .filter((path) => importsOf(path).some((specifier) => specifier.startsWith('@strapi/')))
    expect(guilty).toEqual([])
  })

  it('keep plugins from importing each other', () => {
    const guilty = shipped.filter((path) =>
      importsOf(path).some((specifier) => specifier.startsWith('@kanaal/strapi-plugin-')),
    )
    expect(guilty).toEqual([])
  })

  it('keep the test workspace out of everything that ships', () => {
    expect(shipped.filter((path) => importsOf(path).includes('@kanaal/test'))).toEqual([])
  })
})

describe('rooms', () => {
  const channels = packages.filter((path) => basename(path).startsWith('channel-'))
  it.each(channels)('%s has the same six as every channel', (channel) => {
    const rooms = [
      'index.ts',
      'channel.ts',
      'options.ts',
      'serialize.ts',
      'handlers/index.ts',
      'rules/index.ts',
    ]
    expect(rooms.filter((room) => !existsSync(join(root, channel, 'src', room)))).toEqual([])
  })
  it.each([...packages, ...plugins])('%s has a README of at most 120 lines', (workspace) => {
    expect(read(`${workspace}/README.md`).trimEnd().split('\n').length).toBeLessThanOrEqual(120)
  })
})

describe('files', () => {
  it('have at most 250 lines, unless they are a table', () => {
    const long = shipped
      .filter((path) => read(path).split('\n').length > 251)
      .filter((path) => !read(path).slice(0, 400).includes('table'))
    expect(long).toEqual([])
  })

  it('say in their first line what they turn into what', () => {
    const silent = shipped.filter((path) => !/^(\/\/|\/\*\*) \S/.test(read(path).replace(/^#!.*\n/, '')))
    expect(silent).toEqual([])
  })

  it('are named by what they do', () => {
    const banned = /(^|\/)(utils?|helpers?|common|misc|manager|data)(\/|\.|$)/
    expect(
      shipped.filter((path) => banned.test(path.replace(/^(packages|plugins|apps)\/[^/]+\//, ''))),
    ).toEqual([])
  })

  it('hold no escape hatches', () => {
    const hatch = /@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b|<any>|dangerouslySetInnerHTML\s*=/
    const code = (path: string): string => read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/(?! @ts-).*$/gm, '')
    expect(shipped.filter((path) => hatch.test(code(path)))).toEqual([])
  })

  it('say in words what each pattern of a schema asks for', () => {
    const wordless = /\.regex\(\s*(?:\/(?:[^/\\\n]|\\.)+\/[a-z]*|\w+(?:\([^()]*\))?),?\s*\)/
    expect(shipped.filter((path) => wordless.test(read(path)))).toEqual([])
  })

  it('write no words in the colour of warnings, which is too faint on white (4.4 to 1)', () => {
    expect(shipped.filter((path) => /textColor=[^>]*warning\d/.test(read(path)))).toEqual([])
  })

  it('use neither clock nor chance in the pure packages', () => {
    const pure = shipped.filter((path) =>
      /^packages\/(types|content|metadata|taxonomy|channel-[a-z]+|engine|preset-default)\/src\/(?!conformance\/)/.test(
        path,
      ),
    )
    const impure =
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|from 'node:(fs|http|https|net|child_process)/
    expect(pure.filter((path) => impure.test(read(path)))).toEqual([])
  })
})

describe('adding', () => {
  it('a rule is one file: every rule file is named after its id', () => {
    const wrong = shipped
      .filter((path) => /\/src\/rules\/[^/]+\.ts$/.test(path) && basename(path) !== 'index.ts')
      .filter((path) => read(path).includes('defineRule('))
      .filter((path) => !read(path).includes(`id: '${basename(path, '.ts')}'`))
    expect(wrong.map((path) => relative(root, join(root, path)))).toEqual([])
  })
})
