// A channel and a sample to its output and ledger, under watch: the input frozen, the network closed, the clock noted.
import { Socket } from 'node:net'
import type { Channel, Output, Resolved } from '@kanaal/types'
import type { Ledger } from '../context.ts'
import { isSafePath, serialize } from '../stages/serialize.ts'
import { transform } from '../stages/transform.ts'
import { createTestContext, type TestContextOptions } from './create-test-context.ts'

export interface Sample {
  document: Resolved
  output: Output
  ledger: Ledger
}

/** @throws Error where the channel mutates its input, reaches for the network, or names an unsafe path. */
export async function renderSample<Options, Tree>(
  channel: Channel<Options, Tree>,
  given: TestContextOptions,
): Promise<Sample> {
  const { document, context, ledger } = await createTestContext(channel, given)
  freeze(document)
  freeze(context.inputs)
  freeze(context.site)
  freeze(context.theme)
  const attempts: string[] = []
  const output = await withoutNetwork(attempts, async () => {
    const tree = transform(channel as Channel, document, context)
    return serialize(channel as Channel, tree, context)
  })
  if (attempts.length > 0) throw new Error(`the channel reached for the network: ${attempts.join(', ')}`)
  const unsafe = output.files.find(({ path }) => !isSafePath(path))
  if (unsafe) throw new Error(`unsafe file path ${JSON.stringify(unsafe.path)}`)
  return { document, output, ledger }
}

/** Reference bytes cannot be frozen (TypeError for views with elements), so they are left alone. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value))
    return
  Object.freeze(value)
  Object.values(value).forEach(freeze)
}

/** Notes and refuses every connection and fetch while `run` is at work. */
async function withoutNetwork<Result>(attempts: string[], run: () => Promise<Result>): Promise<Result> {
  const { fetch } = globalThis
  const { connect } = Socket.prototype
  globalThis.fetch = (input) => {
    attempts.push(`fetch ${String(input)}`)
    return Promise.reject(new Error('no network in a channel'))
  }
  Socket.prototype.connect = function refuse(this: Socket, ...where: unknown[]) {
    attempts.push(`connect ${JSON.stringify(where[0])}`)
    return this.destroy(new Error('no network in a channel'))
  } as typeof connect
  try {
    return await run()
  } finally {
    globalThis.fetch = fetch
    Socket.prototype.connect = connect
  }
}
