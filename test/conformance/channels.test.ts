// Every default channel keeps the promises that a third party's channel must keep.
import { testChannel } from '@kanaal/engine/conformance'
import { defaultChannels } from '@kanaal/preset-default'
import { describe, test } from 'vitest'

describe.each(defaultChannels())('the channel $id', (channel) => {
  testChannel(channel, { test: (name, run) => test(name, { timeout: 300_000 }, run) })
})
