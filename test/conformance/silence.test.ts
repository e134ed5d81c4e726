// A comment in the text silences one message in place, in a file as in a field, and a misspelt one says so.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromEntry, parseMarkdown } from '@kanaal/content'
import { createEngine } from '@kanaal/engine'
import { defaultChannels, defaultRules, defaultTargets } from '@kanaal/preset-default'
import type { Document, Message } from '@kanaal/types'
import { beforeAll, describe, expect, it } from 'vitest'
import { runKanaal } from './run-kanaal.ts'

const IMAGE = '![](/a.jpg)'
const LINK = '[here](http://example.org/)'
const RULE = 'image-alt-missing'

let engine: Awaited<ReturnType<typeof createEngine>>
beforeAll(async () => {
  const site = {
    url: 'https://example.org',
    name: 'Example',
    locales: ['en'],
    defaultLocale: 'en',
    timeZone: 'UTC',
  }
  engine = await createEngine({
    channels: defaultChannels(),
    targets: defaultTargets(),
    rules: defaultRules(),
    site,
  })
})

/** Rule and line of what is said in the text, by the rules of the document and of every target. */
async function saidOf(document: Document): Promise<string[]> {
  const renditions = await engine.publish(document)
  const all: Message[] = [...engine.check(document, renditions), ...renditions.flatMap((one) => one.messages)]
  const lines = all.map(({ ruleId, place }) => `${ruleId}:${place?.position?.start.line}`)
  return [...new Set(lines)].filter((one) =>
    /^(image-alt-missing|link-text-vague|comment-unknown|link-insecure):/.test(one),
  )
}
const saidOfText = (...lines: string[]) =>
  saidOf(parseMarkdown(['# Title', '', 'First words.', '', ...lines].join('\n'), { path: 'a.md' }))
/** Line 5 is the first of `lines`. */
const both = [`${RULE}:7`, 'link-text-vague:9', 'link-insecure:9']

describe('a comment silences', () => {
  it('nothing where there is none', async () => {
    expect(await saidOfText('Text', '', IMAGE, '', LINK)).toEqual(expect.arrayContaining(both))
  })

  it('the rule it names, in what comes next', async () => {
    const said = await saidOfText(`<!--kanaal ignore ${RULE}-->`, '', IMAGE, '', LINK, '', IMAGE)
    expect(said).not.toContain(`${RULE}:7`)
    expect(said).toEqual(expect.arrayContaining(['link-text-vague:9', 'link-insecure:9', `${RULE}:11`]))
  })

  it('by the full name of the rule, of a channel as well', async () => {
    const said = await saidOfText('<!--kanaal disable channel-email/link-insecure-->', '', IMAGE, '', LINK)
    expect(said).not.toContain('link-insecure:9')
    expect(said).toEqual(expect.arrayContaining([`${RULE}:7`, 'link-text-vague:9']))
  })

  it('from disable to enable', async () => {
    const said = await saidOfText(
      ...[`<!-- kanaal disable ${RULE} -->`, '', IMAGE, '', `<!-- kanaal enable ${RULE} -->`, '', IMAGE],
    )
    expect(said).not.toContain(`${RULE}:7`)
    expect(said).toContain(`${RULE}:11`)
  })

  it('every rule where it names none, but no error', async () => {
    const said = await saidOfText('<!--kanaal disable-->', '', IMAGE, '', LINK)
    expect(said).not.toContain('link-text-vague:9')
    const errors = engine.rules.filter(({ severity }) => severity === 'error').map(({ id }) => id)
    expect(said.every((one) => errors.includes(one.split(':')[0] ?? ''))).toBe(true)
  })

  it('nothing where the id is wrong, which is said', async () => {
    const said = await saidOfText('<!--kanaal ignore image-alt-mising-->', '', IMAGE, '', LINK)
    expect(said).toEqual(expect.arrayContaining([...both, 'comment-unknown:5']))
    expect(await saidOfText('<!--kanaal ignor heading-skip-->')).toEqual(['comment-unknown:5'])
  })

  it('only the field it stands in', async () => {
    const attributes = { body: { type: 'richtext' }, more: { type: 'richtext' } }
    const entry = {
      documentId: 'a',
      body: `<!--kanaal disable ${RULE}-->\n\n${IMAGE}`,
      more: `Text\n\n${IMAGE}`,
    }
    const fields = { body: ['body', 'more'] }
    const document = fromEntry(entry, { uid: 'api::a.a', attributes, fields, defaultLocale: 'en' })
    const places = engine
      .check(document, await engine.publish(document))
      .filter(({ ruleId }) => ruleId === RULE)
      .map(({ place }) => place?.field)
    expect(places).toEqual([['more']])
  })

  it('what `kanaal check` prints', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kanaal-silence-'))
    try {
      writeFileSync(join(folder, 'a.md'), `# Title\n\n<!--kanaal ignore ${RULE}-->\n\n${IMAGE}\n\n${LINK}\n`)
      const { stdout } = runKanaal(['check', folder, '--target', 'web', '--reporter', 'json'])
      const ids = (JSON.parse(stdout) as Message[]).map(({ ruleId }) => ruleId)
      expect(ids).toContain('link-text-vague')
      expect(ids).not.toContain(RULE)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('comment-unknown', () => {
  it('its examples', async () => {
    const rule = engine.rules.find(({ id }) => id === 'comment-unknown')
    const keysOf = async (markdown: string) => {
      const document = parseMarkdown(markdown, { path: 'a.md' })
      return engine
        .check(document, await engine.publish(document))
        .flatMap(({ ruleId, key }) => (ruleId === rule?.id ? [key] : []))
    }
    for (const { markdown } of rule?.examples.ok ?? []) expect(await keysOf(markdown)).toEqual([])
    expect(rule?.examples.notOk.length).toBe(3)
    for (const { markdown, messages } of rule?.examples.notOk ?? [])
      expect(await keysOf(markdown)).toEqual(messages)
  })
})
