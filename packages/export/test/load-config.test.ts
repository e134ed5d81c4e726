// loadConfig: defaults, merging, and errors that name the file and the path in it.
import { join } from 'node:path'
import { parseMarkdown } from '@kanaal/content'
import type { Rule } from '@kanaal/types'
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
    [
      "{ site: { url: 'nowhere' } }",
      'kanaal.config.js: site.url: expected a whole address, such as https://www.example.org, not "nowhere"',
    ],
    ["{ site: { locales: 'nl' } }", 'kanaal.config.js: site.url: missing: expected a text'],
    ["{ targets: [{ id: 'web' }] }", 'kanaal.config.js: targets.0.channel: missing: expected a text'],
    ['{ stie: {} }', 'kanaal.config.js: stie: unknown key, did you mean "site"?'],
    ['{ foo: {} }', 'kanaal.config.js: foo: unknown key. There is: site, channels, targets'],
    [
      "{ site: { url: 'nowhere' }, targets: [{ id: 'web' }] }",
      /^kanaal\.config\.js: site\.url: .+\n {2}site\.name: .+(?:\n.+)+\n {2}targets\.0\.channel: missing: expected a text$/,
    ],
    ["{ targets: [{ id: 'UP', channel: 'web' }] }", 'kanaal.config.js: targets.0.id: '],
    ["{ theme: { colors: { text: 'red;}' } } }", 'kanaal.config.js: theme.'],
    ['{ channels: [{}] }', 'kanaal.config.js: channels.0: expected a channel'],
    ['[]', 'kanaal.config.js: expected `export default defineConfig'],
    ['(() => { throw new Error("boom") })()', 'kanaal.config.js: boom'],
  ])('%s', async (text, reason) => {
    await expect(load(text)).rejects.toThrow(reason)
  })
  test.each(['export const site = {}', 'module.exports.__esModule = true'])(
    'a default export that is not there: %s',
    async (text) => {
      await expect(loadConfig(undefined, temporary({ 'kanaal.config.js': text }))).rejects.toThrow(
        'kanaal.config.js: there is no default export, expected `export default defineConfig({ … })`',
      )
    },
  )
  test('options of a target', async () => {
    const cwd = temporary({
      'kanaal.config.js':
        "export default { targets: [{ id: 'email', channel: 'email', options: { length: 'short', unsubscribe: 'here' } }] }",
    })
    await expect(openEngine({ cwd })).rejects.toThrow(/^targets\.email\.options\.\w+: expected (?!.*Invalid)/)
  })
  test('an option of a target that nobody knows', async () => {
    const cwd = temporary({
      'kanaal.config.js':
        "export default { targets: [{ id: 'email', channel: 'email', options: { lenght: 'whole' } }] }",
    })
    await expect(openEngine({ cwd })).rejects.toThrow(
      /^targets\.email\.options\.lenght: unknown option, did you mean "length"\? Options: from, /,
    )
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

test("other people's remark and rehype plugins reach the page, and the allow-list stays behind them", async () => {
  const cwd = temporary({
    'kanaal.config.js': `
      const shout = () => (tree) => {
        tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: 'By remark.' }] })
      }
      const add = () => (tree) => {
        const text = { type: 'text', value: 'By rehype.' }
        const onclick = 'alert(1)'
        tree.children.push({ type: 'element', tagName: 'p', properties: { onclick }, children: [text] })
      }
      export default { targets: [{ id: 'web', channel: 'web' }], remarkPlugins: [shout], rehypePlugins: [add] }
    `,
  })
  const { engine, config } = await openEngine({ cwd })
  const document = parseMarkdown('# Title', { remarkPlugins: config.remarkPlugins })
  const [page] = await engine.publish(document, { targets: ['web'] })
  const html = String(page?.files.find(({ role }) => role === 'html')?.body)
  expect(html).toContain('<p>By remark.</p>')
  expect(html).toContain('<p>By rehype.</p>')
  expect(html).not.toContain('alert')
})

test('formulas of remark-math: MathML on the page, their source and a loss on each other target', async () => {
  const [remarkMath, rehypeKatex] = [import.meta.resolve('remark-math'), import.meta.resolve('rehype-katex')]
  const cwd = temporary({
    'kanaal.config.mjs': `
      import remarkMath from ${JSON.stringify(remarkMath)}
      import rehypeKatex from ${JSON.stringify(rehypeKatex)}
      export default { remarkPlugins: [remarkMath], rehypePlugins: [[rehypeKatex, { output: 'mathml' }]] }
    `,
  })
  const { engine, config } = await openEngine({ cwd, configModule: join(cwd, 'kanaal.config.mjs') })
  const text =
    '---\ntitle: Sums\nkeyMessage: Sums.\n---\n\nIt is $a^2$ now.\n\n$$\n\\frac{b}{2}\n$$\n\nEnd.\n'
  const document = parseMarkdown(text, { path: 'a.md', remarkPlugins: config.remarkPlugins })
  const renditions = await engine.publish(document, { now: '2026-11-23T00:00:00Z' })
  const bodyOf = (target: string, role: string) =>
    String(renditions.find((one) => one.target === target)?.files.find((file) => file.role === role)?.body)
  expect(bodyOf('web', 'html')).toContain(
    '<math><mrow><msup><mi>a</mi><mn>2</mn></msup></mrow></math></span> now.',
  )
  expect(bodyOf('web', 'html')).toContain('<mfrac><mi>b</mi><mn>2</mn></mfrac>')
  expect(bodyOf('email', 'text')).toContain('It is a^2 now.\n\n\\frac{b}{2}\n\nEnd.')
  expect(bodyOf('email', 'html')).toMatch(/<p[^>]*>\\frac\{b\}\{2\}<\/p>/)
  expect(
    JSON.parse(bodyOf('kiosk', 'deck'))
      .scenes.map(({ html }: { html: string }) => html)
      .join(''),
  ).toContain('<p>\\frac{b}{2}</p>')
  expect(JSON.parse(bodyOf('x', 'posts'))[0].text).toContain('It is a^2 now.')
  expect(bodyOf('briefing', 'text')).toContain('\\frac{b}{2}')
  for (const { target, losses, messages } of renditions) {
    const formulas = losses.filter(({ type }) => type === 'math' || type === 'inlineMath')
    expect([target, formulas.length]).toEqual([target, target === 'web' ? 0 : 2])
    const unknown = messages.filter(({ ruleId }) => ruleId === 'node-unknown')
    expect([target, new Set(unknown.map(({ values }) => values?.type)).size]).toEqual([
      target,
      unknown.length,
    ])
  }
})

test('M21 policies ask for the preferred labels of the vocabularies that they name', async () => {
  const policy = `{ id: 'words', kind: 'substitution', category: 'brand', owner: 'desk', vocabularies: ['house'],
    title: { en: 'W' }, rationale: { en: 'W' }, fix: { en: 'W' } }`
  const folder = temporary({
    'house.csv': 'id,prefLabel@en,altLabel@en\nbag,school bag,satchel\n',
    'kanaal.config.js': `export default { policies: [${policy}], vocabularies: [{ key: 'house', file: 'house.csv' }] }`,
  })
  const { rules, site } = await loadConfig(undefined, folder)
  const document = parseMarkdown('A satchel, which is a school bag.\n', { path: 'a.md' })
  const found = rules
    .filter((rule) => rule.scope === 'document' && rule.id === 'words')
    .flatMap((rule) => (rule as Rule<'document'>).run({ document, site, now: undefined }))
  expect(found.map(({ actual, expected }) => [actual, expected])).toEqual([['satchel', 'school bag']])
  // A vocabulary that is not there says nothing; the policy stands.
  const without = await loadConfig(
    undefined,
    temporary({ 'kanaal.config.js': `export default { policies: [${policy}] }` }),
  )
  expect(without.rules.map(({ id }) => id)).toContain('words')
})

test('policies: the starter pack, one’s own, none, or the path of what is wrong', async () => {
  const idsOf = async (text: string) => {
    const { rules } = await loadConfig(undefined, temporary({ 'kanaal.config.js': `export default ${text}` }))
    return rules.map(({ source, id }) => `${source}/${id}`)
  }
  expect(await idsOf('{}')).toContain('metadata/price-claim')
  expect(await idsOf('{ policies: [] }')).not.toContain('metadata/price-claim')
  const mine =
    '{ id: "mine", kind: "existence", match: [{ words: ["cheap"] }], title: { en: "T" }, rationale: { en: "W" }, fix: { en: "F" }, category: "brand", owner: "editor" }'
  expect(await idsOf(`{ policies: [${mine}] }`)).toContain('policy/mine')
  await expect(idsOf('{ policies: [{ id: "mine", kind: "magic" }] }')).rejects.toThrow('policies.0.kind')
  await expect(idsOf('{ metadata: { site: { title: "No" } } }')).rejects.toThrow('metadata.site')
})

test('M3 a computed value that names what does not exist is refused, with the path and what was meant', async () => {
  const load = (metadata: string) =>
    loadConfig(undefined, temporary({ 'kanaal.config.js': `export default { metadata: ${metadata} }` }))
  await expect(load('{ types: { news: { description: { compute: "{keyMesage}" } } } }')).rejects.toThrow(
    /metadata\.types\.news\.description\.compute.*there is no "keyMesage", did you mean "keyMessage"\?/,
  )
  const { metadata } = await load('{ site: { description: { compute: "{keyMessage} {site.name}" } } }')
  expect(metadata.site?.description).toEqual({ compute: '{keyMessage} {site.name}' })
})
