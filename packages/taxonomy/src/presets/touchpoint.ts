// The preset "Touchpoints": the moments at which somebody meets the organisation.
import { definePreset } from './define-preset.ts'

export const touchpoint = definePreset({
  key: 'touchpoint',
  kind: 'touchpoint',
  label: { nl: 'Contactmomenten', en: 'Touchpoints' },
  about: {
    nl: 'Momenten en plaatsen waar iemand de organisatie tegenkomt.',
    en: 'Moments and places where somebody meets the organisation.',
  },
  attributes: [{ key: 'channels', label: { nl: 'Kanalen', en: 'Channels' }, type: 'concepts' }],
  concepts: [
    { id: 'zoekmachine', nl: 'Zoekmachine', en: 'Search engine', attributes: { channels: ['channel:web'] } },
    { id: 'homepage', nl: 'Homepage', en: 'Home page', attributes: { channels: ['channel:web'] } },
    { id: 'nieuwsbrief', nl: 'Nieuwsbrief', en: 'Newsletter', attributes: { channels: ['channel:email'] } },
    { id: 'tijdlijn', nl: 'Tijdlijn', en: 'Timeline', attributes: { channels: ['channel:social'] } },
    {
      id: 'winkel',
      nl: 'Winkel',
      en: 'Shop',
      attributes: { channels: ['channel:kiosk', 'channel:briefing'] },
      narrower: [
        { id: 'entree', nl: 'Entree', en: 'Entrance' },
        { id: 'servicebalie', nl: 'Servicebalie', en: 'Service desk' },
        { id: 'kassa', nl: 'Kassa', en: 'Checkout' },
      ],
    },
    { id: 'klantenservice', nl: 'Klantenservice', en: 'Customer service' },
  ],
})
