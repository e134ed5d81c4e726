// X (formerly Twitter): its limits and manners.
import type { Network } from '../network.ts'

export const x: Network = {
  id: 'x',
  version: '4',
  title: { en: 'X', nl: 'X' },
  measure: 'x-weighted',
  unit: 'x-weighted',
  limits: [
    {
      id: 'post',
      // Weighted characters; accounts with Premium have 25,000: override it on the target.
      max: 280,
      unit: 'x-weighted',
      source: 'https://github.com/twitter/twitter-text/blob/master/config/v3.json',
      checkedAt: '2026-11-21',
    },
    {
      id: 'images',
      max: 4,
      unit: 'count',
      source: 'https://docs.x.com/x-api/media/introduction',
      checkedAt: '2026-11-21',
    },
    {
      id: 'alt',
      max: 1_000,
      unit: 'utf16',
      source: 'https://help.x.com/en/using-x/add-image-descriptions',
      checkedAt: '2026-11-21',
    },
    {
      id: 'hashtags',
      // X’s own advice, not a technical limit.
      max: 2,
      unit: 'count',
      source: 'https://help.x.com/en/using-x/how-to-use-hashtags',
      checkedAt: '2026-11-21',
    },
  ],
  defaults: { thread: 'when-needed', hashtags: 2, attach: 'lead-image', text: 'hook' },
  links: 'text',
  mentions: 'live',
}
