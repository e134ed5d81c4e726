// The words of the briefing, in English and Dutch.
import { sentence } from '@kanaal/content'
import type { Localized } from '@kanaal/types'

const LABELS = {
  about: { en: 'What it is about', nl: 'Waar het over gaat' },
  facts: { en: 'Offer and facts', nl: 'Aanbod en feiten' },
  dates: { en: 'Dates', nl: 'Data' },
  conditions: { en: 'Conditions', nl: 'Voorwaarden' },
  actions: { en: 'What people can do', nl: 'Wat mensen kunnen doen' },
  where: { en: 'Where it is published', nl: 'Waar het te vinden is' },
  body: { en: 'The whole text', nl: 'De hele tekst' },
  from: { en: 'From', nl: 'Vanaf' },
  until: { en: 'Until and including', nl: 'Tot en met' },
  published: { en: 'Published', nl: 'Gepubliceerd' },
  review: { en: 'To be reviewed by', nl: 'Te herzien voor' },
  page: { en: 'Page', nl: 'Pagina' },
  campaign: { en: 'Campaign', nl: 'Campagne' },
  channels: { en: 'Channels', nl: 'Kanalen' },
  allChannels: { en: 'all', nl: 'alle' },
  audiences: { en: 'For', nl: 'Voor wie' },
  owner: { en: 'Ask', nl: 'Vragen aan' },
  validFrom: { en: 'valid from {date}', nl: 'geldig vanaf {date}' },
  validUntil: { en: 'valid until and including {date}', nl: 'geldig tot en met {date}' },
  applies: { en: 'applies to: {subjects}', nl: 'geldt bij: {subjects}' },
  price: { en: 'the price', nl: 'de prijs' },
  date: { en: 'the date', nl: 'de datum' },
  phone: { en: 'the phone number', nl: 'het telefoonnummer' },
  place: { en: 'the place', nl: 'de plaats' },
  health: { en: 'health', nl: 'gezondheid' },
} satisfies Record<string, Localized>

export type Label = keyof typeof LABELS

export const isLabel = (name: string): name is Label => Object.hasOwn(LABELS, name)

export const label = (name: Label, locale: string, values: Record<string, string> = {}): string =>
  sentence(LABELS[name], values, locale)
