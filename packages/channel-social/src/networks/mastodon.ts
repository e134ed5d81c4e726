// Mastodon: its limits and manners. Instances may differ: override the limits on the target.
import type { Network } from '../network.ts'

export const mastodon: Network = {
  id: 'mastodon',
  version: '4',
  title: { en: 'Mastodon', nl: 'Mastodon' },
  measure: 'mastodon',
  unit: 'grapheme',
  limits: [
    {
      id: 'post',
      // Graphemes of text and content warning; `configuration.statuses.max_characters` of the instance.
      max: 500,
      unit: 'grapheme',
      source: 'https://github.com/mastodon/mastodon/blob/main/app/validators/status_length_validator.rb',
      checkedAt: '2026-11-21',
    },
    {
      id: 'images',
      max: 4,
      unit: 'count',
      source: 'https://docs.joinmastodon.org/entities/Instance/#max_media_attachments',
      checkedAt: '2026-11-21',
    },
    {
      id: 'alt',
      max: 1_500,
      unit: 'grapheme',
      source: 'https://docs.joinmastodon.org/user/posting/#media',
      checkedAt: '2026-11-21',
    },
  ],
  defaults: { thread: 'when-needed', hashtags: 4, attach: 'lead-image', text: 'hook' },
  links: 'text',
  mentions: 'live',
}
