// What a document says, and to whom it should lead: the properties of its message, for every profile.
import type { PropertyInput } from '../profile/property.ts'

const SHORT = { x: { obligation: 'optional' }, bluesky: { obligation: 'optional' } } as const

export const title: PropertyInput = {
  key: 'title',
  title: { en: 'Title', nl: 'Titel' },
  type: 'text',
  obligation: 'mandatory',
  why: {
    en: 'Every channel opens with it: tab, inbox, card, screen.',
    nl: 'Elk kanaal begint ermee: tabblad, inbox, kaart, scherm.',
  },
  fix: {
    en: 'Write a title, the important words first.',
    nl: 'Schrijf een titel, met de belangrijke woorden vooraan.',
  },
  channels: { web: { length: { max: 60 } } },
}

export const description: PropertyInput = {
  key: 'description',
  title: { en: 'Description', nl: 'Omschrijving' },
  type: 'long-text',
  obligation: 'recommended',
  why: {
    en: 'Search results, social cards and the inbox preview show it.',
    nl: 'Zoekresultaten, sociale kaarten en de inbox tonen haar.',
  },
  fix: {
    en: 'Say in one or two sentences what a reader finds here.',
    nl: 'Zeg in een of twee zinnen wat een lezer hier vindt.',
  },
  channels: { ...SHORT, web: { length: { max: 160 } }, kiosk: { obligation: 'unused' } },
}

export const keyMessage: PropertyInput = {
  key: 'keyMessage',
  title: { en: 'Key message', nl: 'Kernboodschap' },
  type: 'long-text',
  obligation: 'optional',
  why: {
    en: 'The one sentence that must be the same everywhere; staff repeat it at the desk and on the phone.',
    nl: 'De ene zin die overal gelijk moet zijn; medewerkers herhalen hem aan balie en telefoon.',
  },
  fix: {
    en: 'Write the one sentence a reader should remember.',
    nl: 'Schrijf de ene zin die een lezer moet onthouden.',
  },
  channels: { briefing: { obligation: 'recommended' }, kiosk: { obligation: 'recommended' } },
}

export const callToAction: PropertyInput = {
  key: 'callToAction',
  title: { en: 'Call to action', nl: 'Oproep' },
  type: 'call-to-action',
  obligation: 'recommended',
  why: {
    en: 'Without a next step a reader leaves with nothing to do.',
    nl: 'Zonder volgende stap vertrekt een lezer met niets om te doen.',
  },
  fix: {
    en: 'Add one primary call to action: a short label and an address.',
    nl: 'Voeg één hoofdoproep toe: een kort label en een adres.',
  },
}

export const preheader: PropertyInput = {
  key: 'copy.email.preheader',
  title: { en: 'Preheader of the mail', nl: 'Preheader van de mail' },
  type: 'long-text',
  obligation: 'optional',
  accepts: 'written',
  length: { max: 130 },
  why: {
    en: 'The inbox shows it beside the subject; without one it shows the first words of the mail.',
    nl: 'De inbox toont hem naast het onderwerp; zonder preheader staan daar de eerste woorden van de mail.',
  },
  fix: {
    en: 'Write one line that adds something to the subject.',
    nl: 'Schrijf één regel die iets toevoegt aan het onderwerp.',
  },
  channels: Object.fromEntries([
    ['email', { obligation: 'recommended' } as const],
    ...['web', 'x', 'bluesky', 'mastodon', 'linkedin', 'kiosk', 'briefing'].map(
      (channel) => [channel, { obligation: 'unused' }] as const,
    ),
  ]),
}

export const image: PropertyInput = {
  key: 'image',
  title: { en: 'Lead image', nl: 'Hoofdbeeld' },
  type: 'image',
  obligation: 'recommended',
  why: {
    en: 'Cards, screens and overviews show it; without one a logo or nothing stands there.',
    nl: 'Kaarten, schermen en overzichten tonen het; zonder beeld staat daar een logo of niets.',
  },
  fix: { en: 'Choose an image that shows the subject.', nl: 'Kies een beeld dat het onderwerp toont.' },
  channels: { ...SHORT, briefing: { obligation: 'unused' } },
}

export const imageAlt: PropertyInput = {
  key: 'image.alt',
  title: { en: 'Alternative text of the lead image', nl: 'Alternatieve tekst van het hoofdbeeld' },
  type: 'long-text',
  obligation: 'recommended',
  when: 'image',
  why: {
    en: 'It is read aloud where the picture cannot be seen (WCAG 2.2, 1.1.1).',
    nl: 'Hij wordt voorgelezen waar het beeld niet te zien is (WCAG 2.2, 1.1.1).',
  },
  fix: {
    en: 'Describe what the image says, or leave it empty on purpose where it says nothing.',
    nl: 'Beschrijf wat het beeld zegt, of laat hem bewust leeg waar het niets zegt.',
  },
  channels: { briefing: { obligation: 'unused' } },
}
