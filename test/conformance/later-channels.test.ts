// Channels nobody has made yet fit the contract as it is: a voice, a notification on a phone, pages for agents with their index.
import { escapeHtml, toPlainText } from '@kanaal/content'
import { testChannel } from '@kanaal/engine/conformance'
import { type Channel, defineChannel } from '@kanaal/types'
import { test } from 'vitest'
import { z } from 'zod'

const capabilities = {
  links: 'bare',
  images: 'none',
  interactive: false,
  timed: false,
  previewModes: [],
} as const

/** Bytes for an engine of speech; as long as it takes to say it. */
const voice = defineChannel({
  id: 'voice',
  version: '1',
  title: { en: 'Voice', nl: 'Stem' },
  options: z.strictObject({ wordsPerMinute: z.number().positive().default(150) }),
  capabilities: { ...capabilities, nodes: [], timed: true },
  rules: [],
  limits: () => [
    {
      id: 'audio',
      max: 240,
      unit: 'second',
      source: 'https://developer.amazon.com/docs',
      checkedAt: '2026-11-21',
    },
  ],
  transform: (document) => toPlainText(document.tree),
  serialize(words, { options, locale, report }) {
    const seconds = Math.ceil((words.split(/\s+/).length * 60) / options.wordsPerMinute)
    const reason = `${seconds} of 240 seconds. Shorten the text.`
    if (seconds > 240) report({ ruleId: 'too-long', source: 'channel-voice', severity: 'error', reason })
    return {
      parts: { words },
      files: [
        {
          role: 'ssml',
          path: 'speech.ssml',
          mediaType: 'application/ssml+xml',
          body: `<speak xml:lang="${locale}">${escapeHtml(words)}</speak>`,
        },
      ],
      metrics: [{ id: 'audio', value: seconds, max: 240, unit: 'second' }],
    }
  },
})

/** A title and where it leads; all else is a loss. */
const push = defineChannel({
  id: 'push',
  version: '1',
  title: { en: 'Notification', nl: 'Melding' },
  options: z.strictObject({}),
  capabilities: { ...capabilities, nodes: [], links: 'none', images: 'attached' },
  rules: [],
  limits: () => [
    {
      id: 'payload',
      max: 4096,
      unit: 'byte',
      source: 'https://developer.apple.com/documentation',
      checkedAt: '2026-11-21',
    },
  ],
  transform(document, context) {
    context.lose(document.tree, { kind: 'dropped', to: 'nothing', by: 'limit', cause: 'payload' })
    return { title: document.metadata.title ?? '', image: document.metadata.image?.src }
  },
  serialize({ title, image }, context) {
    const body = new TextEncoder().encode(
      JSON.stringify({ title, image: image === undefined ? null : (context.asset(image)?.url ?? null) }),
    )
    return {
      parts: { title },
      files: [{ role: 'payload', path: 'payload.json', mediaType: 'application/json', body }],
      metrics: [{ id: 'payload', value: body.byteLength, max: 4096, unit: 'byte' }],
    }
  },
})

/** A text a page, and one file that lists them all. */
const agents = defineChannel({
  id: 'agents',
  version: '1',
  title: { en: 'Agents' },
  options: z.strictObject({}),
  capabilities: { ...capabilities, nodes: [] },
  rules: [],
  limits: () => [],
  transform: (document) => ({ title: document.metadata.title ?? '', text: toPlainText(document.tree) }),
  serialize: ({ title, text }) => ({
    parts: { title },
    files: [{ role: 'text', path: 'index.md', mediaType: 'text/markdown', body: text }],
    metrics: [],
  }),
  async *index(renditions, { site }) {
    const lines: string[] = []
    for await (const { slug, parts } of renditions) lines.push(`- ${parts.title}: ${site.url}/${slug}`)
    yield { role: 'index', path: 'llms.txt', mediaType: 'text/plain', body: lines.join('\n') }
  },
})

test.each([voice, push, agents].map((channel) => [channel.id, channel as Channel] as const))(
  '%s keeps what every channel promises',
  async (_, channel) => {
    await testChannel(channel)
  },
)
