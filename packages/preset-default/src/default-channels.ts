// Every channel package to one list: a new channel is one line here.
import { emailChannel } from '@kanaal/channel-email'
import { kioskChannel } from '@kanaal/channel-kiosk'
import { blueskyChannel, linkedinChannel, mastodonChannel, xChannel } from '@kanaal/channel-social'
import { briefingChannel } from '@kanaal/channel-text'
import { createWebChannel, webChannel } from '@kanaal/channel-web'
import type { Channel, Config } from '@kanaal/types'

/** `rehypePlugins` are those of the configuration: they run on web pages, before the allow-list. */
export const defaultChannels = ({ rehypePlugins = [] }: Pick<Config, 'rehypePlugins'> = {}): Channel[] => [
  rehypePlugins.length > 0 ? createWebChannel({ rehypePlugins }) : webChannel,
  emailChannel,
  xChannel,
  blueskyChannel,
  mastodonChannel,
  linkedinChannel,
  kioskChannel,
  briefingChannel,
]
