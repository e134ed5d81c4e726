// Every channel package to one list: a new channel is one line here.
import { emailChannel } from '@kanaal/channel-email'
import { kioskChannel } from '@kanaal/channel-kiosk'
import { blueskyChannel, linkedinChannel, mastodonChannel, xChannel } from '@kanaal/channel-social'
import { briefingChannel } from '@kanaal/channel-text'
import { webChannel } from '@kanaal/channel-web'
import type { Channel } from '@kanaal/types'

export const defaultChannels = (): Channel[] => [
  webChannel,
  emailChannel,
  xChannel,
  blueskyChannel,
  mastodonChannel,
  linkedinChannel,
  kioskChannel,
  briefingChannel,
]
