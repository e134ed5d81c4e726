// A channel to the tests that every channel must pass, whoever wrote it.
import assert from 'node:assert/strict'
import {
  type Channel,
  type IndexContext,
  isoDate,
  type Output,
  type OutputFile,
  type Rendition,
} from '@kanaal/types'
import { check } from '../stages/check.ts'
import { collect } from '../stages/collect.ts'
import { isSafePath } from '../stages/serialize.ts'
import { atAnotherTime } from './at-another-time.ts'
import { createTestContext, type TestContextOptions } from './create-test-context.ts'
import { findLiveParts } from './find-live-parts.ts'
import { findLiveFiles, findLiveValues } from './find-live-strings.ts'
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
    'gives the same bytes from one date of the document to the next': async () => {
      const first = await render(everyNode, { now: '2026-01-01T00:00:00Z' })
      const later = await render(everyNode, { now: '2026-02-03T04:05:06Z' })
      assert.equal(toJson(later.output), toJson(first.output), 'no date lies between: only those may count')
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
    'records as dropped only what is not there': async () => {
      const { output, ledger } = await render(everyNode)
      const said = toJson(output)
      const dropped = ledger.losses.filter(({ kind, to }) => kind === 'dropped' && to === 'nothing')
      const lost = dropped.map(({ excerpt }) => excerpt ?? '').join('\n')
      const both = markers.filter(([, word]) => said.includes(word) && lost.includes(word))
      assert.deepEqual(both, [], 'expected each of these in an output or in a loss, not in both')
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
        const live = [...findLiveFiles(output.files, scripts), ...findLiveValues(output.parts)]
        assert.deepEqual(live, [], `from ${JSON.stringify(markdown)}`)
      }
    },
    'gives metrics with numbers and JSON parts': async () => {
      const { output } = await render(everyNode)
      assert.deepEqual(JSON.parse(JSON.stringify(output.parts)), output.parts)
      for (const { id, value } of output.metrics)
        assert.ok(Number.isFinite(value), `the metric ${id} is no number`)
    },
    'says when its rendition ends as a date': async () => {
      const until = '2026-09-06'
      const { output } = await render(
        `---\nvalidUntil: ${until}\n---\n${everyNode.replace(/^---.*?---\n/s, '')}`,
      )
      assert.ok(isoDate.optional().safeParse(output.validUntil).success, `not a date: ${output.validUntil}`)
    },
    'indexes the same renditions to the same safe files, at any time': async () => {
      if (!channel.index) return
      const renditions = [toRendition(channel, await render(everyNode))]
      for (const markdown of attacks.slice(-3)) renditions.push(toRendition(channel, await render(markdown)))
      const { context } = await createTestContext(channel, given)
      const first = await indexOf(channel, renditions, context)
      const later = await atAnotherTime(() => indexOf(channel, renditions, context))
      assert.deepEqual(later, first)
      const paths = first.map(({ path }) => path)
      assert.ok(paths.every(isSafePath), `unsafe file path among ${paths.join(', ')}`)
      assert.equal(new Set(paths).size, paths.length, `a file path is used twice: ${paths.join(', ')}`)
      const own = [...scripts, ...paths.filter((path) => path.endsWith('.js'))]
      assert.deepEqual(findLiveFiles(first, own), [])
      await indexOf(channel, [], context) // a target without renditions still has its files
    },
    'previews without running anything': async () => {
      const { context } = await createTestContext(channel, given)
      const preview = channel.preview?.bind(channel)
      if (!preview) return
      assert.ok(channel.capabilities.previewModes.length > 0, 'a channel with previews names their modes')
      for (const markdown of [everyNode, ...attacks]) {
        const rendition = toRendition(channel, await render(markdown))
        for (const mode of channel.capabilities.previewModes) {
          const shown = preview(rendition, mode, context)
          assert.ok(shown.body, `the preview "${mode}" is empty`)
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

async function indexOf(channel: Channel, renditions: readonly Rendition[], context: IndexContext) {
  const stream = async function* () {
    yield* renditions
  }
  const files: OutputFile[] = []
  for await (const file of channel.index?.(stream(), context) ?? []) files.push(file)
  return files
}

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
