// The plugins of a configuration to a few digits that change when one of them does.
import { createHash } from 'node:crypto'
import type { Channel, Config } from '@kanaal/types'

type Plugins = NonNullable<Config['rehypePlugins']>

/** Their source and their options; not the modules they import, for which there is `--no-cache`. */
const fingerprintOf = (plugins: Plugins): string =>
  createHash('sha256').update(JSON.stringify(plugins, withSource)).digest('hex').slice(0, 8)

const withSource = (_: string, value: unknown): unknown =>
  typeof value === 'function' ? String(value) : value

/**
 * Web pages depend on rehype plugins, so the version of their channel does: a stored page is made again when a
 * plugin changed. Remark plugins need none of this: they change the document, and its hash.
 */
export const withPluginVersion = (channels: readonly Channel[], plugins: Plugins): Channel[] =>
  channels.map((channel) =>
    channel.id === 'web' && plugins.length > 0
      ? { ...channel, version: `${channel.version}+${fingerprintOf(plugins)}` }
      : channel,
  )
