// A channel to the tests that every channel must pass, whoever wrote it.
import assert from 'node:assert/strict'
import type { Channel, Output, Rendition } from '@kanaal/types'
import { check } from '../stages/check.ts'
import { collect } from '../stages/collect.ts'
import { createTestContext, type TestContextOptions } from './create-test-context.ts'
import { findLiveParts } from './find-live-parts.ts'
import { renderSample, type Sample } from './render-sample.ts'
import { attacks, everyNode, floods, markers } from './samples.ts'

export interface TestChannelOptions extends TestContextOptions {
  /** `test` of Vitest, Jest or node:test: each promise becomes a test. Without it they are kept one after another. */
  test?: (name: string, run: () => Promise<void>) => unknown
  /** Addresses of the scripts that the channel's pages may load; only the kiosk has any. */
  scripts?: readonly string[]
}

type Promises = Record<string, () => Promise<void>>

/**
 * `testChannel(webChannel, { test })` declares the tests; `await testChannel(webChannel)` runs them at once.
 *
 * @throws AggregateError naming every broken promise, where no `test` is given
 */
export async function testChannel<Options, Tree>(
  channel: Channel<Options, Tree>,
  { test, scripts = [], ...given }: TestChannelOptions = {},
): Promise<void> {
  const failures: Error[] = []
  for (const [name, run] of Object.entries(promisesOf(channel as Channel, given, scripts))) {
    if (test) test(`${channel.id}: ${name}`, run)
    else
      await run().catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error)
        failures.push(new Error(`${name}: ${reason}`, { cause: error }))
      })
  }
  if (failures.length > 0)
    throw new AggregateError(failures, [`The channel "${channel.id}"`, ...failures.map(String)].join('\n'))
}

function promisesOf(channel: Channel, given: TestContextOptions, scripts: readonly string[]): Promises {
  const render = (markdown: string, more: TestContextOptions = {}): Promise<Sample> =>
    renderSample(channel, { ...given, ...more, markdown })

  return {
    'has an id, a version and a title': async () => {
      assert.match(channel.id, /^[a-z0-9][a-z0-9-]{0,63}$/)
      assert.ok(channel.version, 'a channel has a version')
      assert.ok(channel.title.en, 'a channel has an English title')
    },
    'has options that a schema checks and a form can draw': async () => {
      const refused = await channel.options['~standard'].validate(42)
      assert.ok(refused.issues?.length, 'expected 42 to be refused as options')
      const accepted = await channel.options['~standard'].validate(given.options ?? {})
      assert.ok(!accepted.issues, `options were refused: ${JSON.stringify(accepted.issues)}`)
      if (channel.optionsJsonSchema) {
        const schema: object = JSON.parse(JSON.stringify(channel.optionsJsonSchema))
        assert.equal('type' in schema && schema.type, 'object')
      }
    },
    'dates every limit and names its source': async () => {
      const { context } = await createTestContext(channel, given)
      for (const { id, source, checkedAt } of context.limits) {
        assert.ok(source, `the limit ${id} has no source`)
        assert.match(checkedAt, /^\d{4}-\d{2}-\d{2}$/, `the limit ${id} has no date`)
      }
    },
    'gives the same bytes for the same input, at any time': async () => {
      const first = await render(everyNode)
      const later = await atAnotherTime(() => render(everyNode))
      assert.equal(toJson(later.output), toJson(first.output))
      assert.deepEqual(later.ledger.losses, first.ledger.losses)
    },
    'does not change its input': async () => {
      await render(everyNode) // the input is frozen: writing to it throws
    },
    'shows every node or records its loss': async () => {
      const { output, ledger } = await render(everyNode)
      const said = toJson(output)
      const lost = ledger.losses.map(({ excerpt }) => excerpt ?? '').join('\n')
      const silent = markers.filter(([, word]) => !said.includes(word) && !lost.includes(word))
      assert.deepEqual(silent, [], 'expected each of these in an output or in a loss')
    },
    'counts no loss twice': async () => {
      const { ledger } = await render(everyNode)
      const places = ledger.losses
        .filter(({ place }) => place.position)
        .map(({ type, place }) => `${type} ${JSON.stringify(place.position)}`)
      assert.equal(new Set(places).size, places.length, `losses overlap: ${places.join(', ')}`)
    },
    'stays within its limits or says so': async () => {
      for (const [name, markdown] of Object.entries(floods)) {
        const { document, output, ledger } = await render(markdown)
        const { context } = await createTestContext(channel, given)
        const found = check({ rules: channel.rules, document, output, context, limits: context.limits })
        const warned = [...ledger.messages, ...found].some(({ severity }) => severity !== 'info')
        const over = output.metrics.filter(({ value, max }) => max !== undefined && value > max)
        assert.ok(over.length === 0 || warned, `${name}: ${JSON.stringify(over)} without a message`)
        assert.ok(output.files.length > 0, `${name}: no files`)
      }
    },
    'lets no attack string become live': async () => {
      for (const markdown of attacks) {
        const { output } = await render(markdown)
        for (const { path, body } of pagesOf(output))
          assert.deepEqual(findLiveParts(body, scripts), [], `${path} of ${JSON.stringify(markdown)}`)
      }
    },
    'gives metrics with numbers and JSON parts': async () => {
      const { output } = await render(everyNode)
      assert.deepEqual(JSON.parse(JSON.stringify(output.parts)), output.parts)
      for (const { id, value } of output.metrics)
        assert.ok(Number.isFinite(value), `the metric ${id} is no number`)
    },
    'previews without running anything': async () => {
      const { context } = await createTestContext(channel, given)
      const preview = channel.preview?.bind(channel)
      if (!preview) return
      for (const markdown of [everyNode, ...attacks]) {
        const rendition = toRendition(channel, await render(markdown))
        for (const mode of channel.capabilities.previewModes) {
          const shown = preview(rendition, mode, context)
          if (shown.kind === 'html')
            assert.deepEqual(findLiveParts(shown.body, shown.scripts), [], `the preview "${mode}"`)
        }
      }
    },
  }
}

/** Bytes as text, so that two outputs can be compared and searched. */
const toJson = ({ parts, files, metrics, validUntil }: Output): string =>
  JSON.stringify({
    parts,
    files: files.map((file) => ({ ...file, body: toText(file.body) })),
    metrics,
    validUntil,
  })

const toText = (body: string | Uint8Array): string =>
  typeof body === 'string' ? body : Buffer.from(body).toString('utf8')

const pagesOf = ({ files }: Output): { path: string; body: string }[] =>
  files
    .filter(({ mediaType }) => mediaType.startsWith('text/html'))
    .map(({ path, body }) => ({ path, body: toText(body) }))

function toRendition(channel: Channel, { document, output, ledger }: Sample): Rendition {
  const target = { id: channel.id, channel: channel.id, options: {} }
  return collect({
    document,
    target,
    output,
    losses: ledger.losses,
    messages: ledger.messages,
    shared: [],
    key: '',
  })
}

/** A year later, with other luck: whoever looks at the clock or the dice gives other bytes. */
async function atAnotherTime<Result>(run: () => Promise<Result>): Promise<Result> {
  const { now } = Date
  const { random } = Math
  const YEAR_MS = 31_536_000_000
  Date.now = () => now() + YEAR_MS
  Math.random = () => 0.123
  try {
    return await run()
  } finally {
    Date.now = now
    Math.random = random
  }
}
