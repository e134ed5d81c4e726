// createEngine and publish: configuration errors, failing channels, targets, silence.
import { parseMarkdown } from '@kanaal/content'
import type { Channel, Document, Message, Rendition, TargetInput } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import { testSite } from '../src/conformance/create-test-context.ts'
import { createEngine, emptyInputs, orderMessages } from '../src/index.ts'
import { fakeChannel, LIMIT } from './fake-channel.ts'

const site = testSite
const document = parseMarkdown('# Hello\n\nA [link](https://example.org/a) and text.\n', { path: 'hello.md' })
const target: TargetInput = { id: 'one', channel: 'fake' }
const engineOf = (channel: Channel = fakeChannel(), targets: TargetInput[] = [target]) =>
  createEngine({ channels: [channel], targets, site })

describe('createEngine', () => {
  test.each([
    [
      'a channel that is not there',
      [{ id: 'one', channel: 'sms' }],
      'targets.one.channel: there is no channel "sms". Channels: fake',
    ],
    ['options of the wrong type', [{ ...target, options: { suffix: 5 } }], 'targets.one.options.suffix: '],
    ['options that nobody knows', [{ ...target, options: { sufix: 'x' } }], 'targets.one.options: '],
    [
      'a limit that nobody knows',
      [{ ...target, limits: [{ ...LIMIT, id: 'lenght' }] }],
      'targets.one.limits: there is no limit "lenght". Limits: length',
    ],
    ['one id twice', [target, target], 'targets: the id "one" is used twice'],
    ['an id that is no id', [{ ...target, id: 'One!' }], 'targets.One!.id: '],
  ])('refuses %s', async (_, targets, reason) => {
    await expect(engineOf(fakeChannel(), targets)).rejects.toThrow(reason)
  })

  test('refuses a site without an address', async () => {
    const channels = [fakeChannel()]
    await expect(createEngine({ channels, targets: [], site: { ...site, url: 'no' } })).rejects.toThrow(
      'site.url: ',
    )
  })

  test('merges limits over those of the channel', async () => {
    const engine = await engineOf(fakeChannel(), [{ ...target, limits: [{ ...LIMIT, max: 7 }] }])
    expect(engine.limits('one')).toEqual([{ ...LIMIT, max: 7 }])
  })

  test('a limit may be given by its number alone', async () => {
    const engine = await engineOf(fakeChannel(), [{ ...target, limits: [{ id: 'length', max: 7 }] }])
    expect(engine.limits('one')).toEqual([{ ...LIMIT, max: 7 }])
  })
})

describe('publish', () => {
  test('gives a rendition with its files, hashes, reference and key', async () => {
    const [rendition] = await (await engineOf()).publish(document)
    expect(rendition).toMatchObject({
      id: 'hello',
      ref: { id: 'hello', revision: document.hash, channel: 'one' },
      target: 'one',
      channel: 'fake',
      audience: null,
      slug: 'hello',
      files: [{ role: 'text', path: 'message.txt', bytes: 16, body: 'A\nlink\nand text.' }],
    })
    expect(rendition?.key).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a channel that throws fails alone', async () => {
    const broken = fakeChannel({
      id: 'broken',
      transform: () => {
        throw new Error('no such thing')
      },
    })
    const engine = await createEngine({
      channels: [broken, fakeChannel()],
      targets: [{ id: 'bad', channel: 'broken' }, target],
      site,
    })
    const [bad, good] = await engine.publish(document)
    expect(bad).toMatchObject({ target: 'bad', files: [] })
    expect(bad?.messages).toMatchObject([
      { source: 'engine', ruleId: 'channel-failed', severity: 'error', target: 'bad' },
    ])
    expect(bad?.messages[0]?.reason).toContain('no such thing')
    expect(bad && engine.preview(bad, 'desktop')).toEqual({ kind: 'text', body: '' })
    expect(good?.files).toHaveLength(1)
  })

  test.each(['../x', '/etc/passwd', 'a/../../b', 'a\\b', 'CON.txt', 'a\0b', ''])(
    'a channel may not name a file %j',
    async (path) => {
      const body = 'x'
      const channel = fakeChannel({
        serialize: () => ({
          parts: {},
          metrics: [],
          files: [{ role: 'text', path, mediaType: 'text/plain', body }],
        }),
      })
      const [rendition] = await (await engineOf(channel)).publish(document)
      expect(rendition?.files).toEqual([])
      expect(rendition?.messages[0]?.reason).toContain('unsafe file path')
    },
  )

  test('renders what is named, and else what is on by default and meant', async () => {
    const targets = [target, { ...target, id: 'two', default: false }, { ...target, id: 'three' }]
    const engine = await engineOf(fakeChannel(), targets)
    const ids = async (given: Document, named?: string[]) =>
      (await engine.publish(given, { targets: named })).map(({ target: id }) => id)
    expect(await ids(document)).toEqual(['one', 'three'])
    expect(await ids(document, ['two'])).toEqual(['two'])
    const meant = { ...document, metadata: { ...document.metadata, channels: ['three'] } }
    expect(await ids(meant)).toEqual(['three'])
    await expect(engine.publish(document, { targets: ['four'] })).rejects.toThrow('there is no target "four"')
  })

  test('messages of a silenced rule are gone', async () => {
    const broken = fakeChannel({
      transform: (resolved, context) => {
        context.report({ ruleId: 'loud', source: 'fake', severity: 'info', reason: 'Hear me.' })
        return [resolved.id]
      },
    })
    const [loud] = await (await engineOf(broken)).publish(document)
    expect(loud?.messages.map(({ ruleId }) => ruleId)).toEqual(['loud'])
    for (const rule of ['fake/loud', 'fake/*']) {
      const [quiet] = await (await engineOf(broken, [{ ...target, silence: [rule] }])).publish(document)
      expect(quiet?.messages).toEqual([])
    }
  })

  test('silence for a rule that is not there is refused, with the one that was meant', async () => {
    await expect(
      engineOf(fakeChannel(), [{ ...target, silence: ['content/heading-skipp'] }]),
    ).rejects.toThrow(
      `targets.${target.id}.silence[0]: there is no rule "content/heading-skipp"; did you mean "content/heading-skip"?`,
    )
    await expect(engineOf(fakeChannel(), [{ ...target, silence: ['heading-skip'] }])).rejects.toThrow(
      'there is no rule',
    )
  })

  test('what is wrong with the document is said once for all targets', async () => {
    const texts: Record<string, string> = { b: '::include{id="a"}\n', a: '# A\n\n::include{id="b"}\n' }
    const includes = Object.fromEntries(
      Object.entries(texts).map(([id, text]) => [id, parseMarkdown(text, { path: `${id}.md` })]),
    )
    const engine = await engineOf(fakeChannel(), [target, { id: 'two', channel: 'fake' }])
    const parsed = parseMarkdown(texts.a ?? '', { path: 'a.md' })
    const renditions = await engine.publish(parsed, { inputs: { ...emptyInputs, includes } })
    const said = renditions.flatMap(({ messages }) => messages.filter(({ ruleId }) => /include/.test(ruleId)))
    expect(said).toHaveLength(2)
    expect(orderMessages(said)).toHaveLength(1)
  })

  test('a rendition that failed still says what it belongs to', async () => {
    const channel = fakeChannel({
      transform: () => {
        throw new Error('broken')
      },
    })
    const parsed = parseMarkdown('---\ncampaign: school\n---\nA', { path: 'a.md' })
    const [failed] = await (await engineOf(channel)).publish(parsed, { audience: 'parents' })
    expect(failed?.ref).toMatchObject({ campaign: 'school', variant: 'parents' })
  })

  test('a variant for an audience has its own slug', async () => {
    const [rendition] = await (await engineOf()).publish(document, { audience: 'parents' })
    expect(rendition).toMatchObject({ audience: 'parents', slug: 'hello@parents' })
  })
})

describe('check', () => {
  test('says what the document says, once, in order', async () => {
    const engine = await engineOf()
    const loud = {
      ...document,
      messages: [...document.messages, { ruleId: 'b', source: 'x', severity: 'info' as const, reason: 'B' }],
    }
    const twice = { ...loud, messages: [...loud.messages, ...loud.messages] }
    const messages = engine.check(twice, await engine.publish(twice))
    expect(messages.filter(({ ruleId }) => ruleId === 'b')).toHaveLength(1)
  })

  test('finds a call to action that one target lost', async () => {
    const channel = fakeChannel({
      id: 'mute',
      serialize: () => ({
        parts: {},
        metrics: [],
        files: [{ role: 'text', path: 'a.txt', mediaType: 'text/plain', body: 'nothing' }],
      }),
    })
    const engine = await createEngine({
      channels: [channel, fakeChannel()],
      targets: [target, { id: 'mute', channel: 'mute' }],
      site,
    })
    const offer = parseMarkdown('# Offer\n\n::cta[Buy]{href="https://shop.example/buy?a=1&b=2"}\n', {
      path: 'offer.md',
    })
    const found = engine
      .check(offer, await engine.publish(offer))
      .filter(({ ruleId }) => ruleId === 'call-to-action-missing')
    expect(found.map(({ reason }) => reason)).toEqual([
      '"Buy" (https://shop.example/buy?a=1&b=2) is missing on mute. Expected the same call to action on every target.',
    ])
  })
})

describe('index and preview', () => {
  const renditions = async function* (list: Rendition[]) {
    yield* list
  }
  test('know locale, time, links and what the source found, and may report', async () => {
    const seen: unknown[] = []
    const found: Message[] = []
    const channel = fakeChannel({
      async *index(_, context) {
        const { locale, dir, now } = context
        seen.push(['index', locale, dir, now, context.link('feed.xml'), context.asset('a.png')?.url])
        yield { role: 'feed', path: 'feed.txt', mediaType: 'text/plain', body: '' }
        context.report({ ruleId: 'x', source: 'fake', severity: 'info', reason: 'An empty feed.' })
      },
      preview(_, mode, context) {
        const { locale, dir, options } = context
        seen.push([mode, locale, dir, options.suffix, context.link('more')])
        return { kind: 'text', body: '' }
      },
    })
    const engine = await engineOf(channel, [{ ...target, options: { suffix: '!' } }])
    const arabic = parseMarkdown('# A', { path: 'a.md', locale: 'ar' })
    const [rendition] = await engine.publish(arabic)
    expect(rendition && engine.preview(rendition, 'text')).toEqual({ kind: 'text', body: '' })
    const asset = { src: 'a.png', url: 'https://site.example/a.png' }
    const inputs = { ...emptyInputs, assets: { 'a.png': asset } }
    const options = { now: '2026-08-17', inputs, report: (message: Message) => found.push(message) }
    for await (const { path } of engine.index('one', renditions([]), options)) seen.push(path)
    expect(seen).toEqual([
      ['text', 'ar', 'rtl', '!', 'https://site.example/ar/a/more'],
      ['index', 'en', 'ltr', '2026-08-17', 'https://site.example/feed.xml', asset.url],
      'feed.txt',
    ])
    expect(found).toMatchObject([{ ruleId: 'x', target: 'one' }])
  })
})
