// The default channels to one target each, in the order people read them.
import type { TargetInput } from '@kanaal/types'

export const defaultTargets = (): TargetInput[] => [
  { id: 'web', channel: 'web', title: { en: 'Web page', nl: 'Webpagina' } },
  { id: 'email', channel: 'email', title: { en: 'E-mail', nl: 'E-mail' } },
  { id: 'x', channel: 'x', title: { en: 'X', nl: 'X' } },
  { id: 'bluesky', channel: 'bluesky', title: { en: 'Bluesky', nl: 'Bluesky' } },
  { id: 'mastodon', channel: 'mastodon', title: { en: 'Mastodon', nl: 'Mastodon' } },
  { id: 'linkedin', channel: 'linkedin', title: { en: 'LinkedIn', nl: 'LinkedIn' } },
  { id: 'kiosk', channel: 'kiosk', title: { en: 'Kiosk', nl: 'Kiosk' } },
  {
    id: 'briefing',
    channel: 'briefing',
    title: { en: 'Staff briefing', nl: 'Briefing voor medewerkers' },
    // It names owners, reviews and conditions that are not for customers.
    visibility: 'internal',
  },
]
