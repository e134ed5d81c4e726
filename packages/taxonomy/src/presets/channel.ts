// The preset "Channels": where a text appears, by the names of Kanaal's own channels.
import { definePreset } from './define-preset.ts'

export const channel = definePreset({
  key: 'channel',
  kind: 'channel',
  label: { nl: 'Kanalen', en: 'Channels' },
  about: { nl: 'Kanalen waarlangs lezers worden bereikt.', en: 'Channels by which readers are reached.' },
  concepts: [
    { id: 'web', nl: 'Website', en: 'Website' },
    { id: 'email', nl: 'E-mail', en: 'E-mail', alt: { nl: ['Nieuwsbrief'], en: ['Newsletter'] } },
    {
      id: 'social',
      nl: 'Sociale media',
      en: 'Social media',
      narrower: [
        { id: 'x', nl: 'X', en: 'X' },
        { id: 'bluesky', nl: 'Bluesky', en: 'Bluesky' },
        { id: 'mastodon', nl: 'Mastodon', en: 'Mastodon' },
        { id: 'linkedin', nl: 'LinkedIn', en: 'LinkedIn' },
      ],
    },
    { id: 'kiosk', nl: 'Scherm', en: 'Screen', alt: { nl: ['Narrowcasting'], en: ['Digital signage'] } },
    { id: 'briefing', nl: 'Briefing voor medewerkers', en: 'Staff briefing' },
  ],
})
