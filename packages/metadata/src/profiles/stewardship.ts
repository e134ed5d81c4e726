// Who looks after a document, for whom it is and how long it holds: properties for every profile.
import type { PropertyInput } from '../profile/property.ts'

export const topics: PropertyInput = {
  key: 'terms',
  title: { en: 'Terms', nl: 'Trefwoorden' },
  type: 'term',
  obligation: 'recommended',
  max: 50,
  why: {
    en: 'Related content, filters and feeds find a document by its terms.',
    nl: 'Verwante inhoud, filters en feeds vinden een document aan zijn trefwoorden.',
  },
  fix: { en: 'Tag it with one to five terms.', nl: 'Geef het één tot vijf trefwoorden.' },
}

export const persona: PropertyInput = {
  key: 'persona',
  title: { en: 'Personas', nl: "Persona's" },
  type: 'text',
  obligation: 'optional',
  max: 20,
  why: {
    en: 'It decides for whom a channel chooses this document.',
    nl: 'Het bepaalt voor wie een kanaal dit document kiest.',
  },
  fix: { en: 'Name the people it is written for.', nl: 'Noem de mensen voor wie het geschreven is.' },
}

export const journeyStage: PropertyInput = {
  key: 'journeyStage',
  title: { en: 'Journey stages', nl: 'Fasen van de klantreis' },
  type: 'text',
  obligation: 'optional',
  max: 10,
  why: {
    en: 'A stage without content shows as an empty cell in the matrix.',
    nl: 'Een fase zonder inhoud staat als lege cel in de matrix.',
  },
  fix: { en: 'Name the stages it serves.', nl: 'Noem de fasen die het bedient.' },
}

export const owner: PropertyInput = {
  key: 'owner',
  title: { en: 'Owner', nl: 'Eigenaar' },
  type: 'text',
  obligation: 'recommended',
  why: {
    en: 'Somebody must answer for it when a reader finds a mistake.',
    nl: 'Iemand moet erop aanspreekbaar zijn als een lezer een fout vindt.',
  },
  fix: { en: 'Name the person who answers for it.', nl: 'Noem wie erop aanspreekbaar is.' },
}

export const delegate: PropertyInput = {
  key: 'delegate',
  title: { en: 'Delegate', nl: 'Waarnemer' },
  type: 'text',
  obligation: 'optional',
  why: {
    en: 'Somebody is asked while the owner is away.',
    nl: 'Iemand is aanspreekbaar als de eigenaar er niet is.',
  },
  fix: { en: 'Name who stands in for the owner.', nl: 'Noem wie de eigenaar waarneemt.' },
}

export const userNeed: PropertyInput = {
  key: 'userNeed',
  title: { en: 'User need', nl: 'Gebruikersbehoefte' },
  type: 'long-text',
  obligation: 'optional',
  why: {
    en: 'A page that serves no need is found by nobody, and stays because nobody dares to remove it.',
    nl: 'Een pagina die nergens in voorziet vindt niemand, en blijft staan omdat niemand haar durft weg te halen.',
  },
  fix: {
    en: 'Write what a visitor wants to be able to do: “As a parent I want to …”.',
    nl: 'Schrijf wat een bezoeker wil kunnen doen: ‘Als ouder wil ik …’.',
  },
}

export const reviewBy: PropertyInput = {
  key: 'reviewBy',
  title: { en: 'Review by', nl: 'Herzien voor' },
  type: 'date',
  obligation: 'recommended',
  why: {
    en: 'Without a date nobody looks again, and what was right becomes wrong unseen.',
    nl: 'Zonder datum kijkt niemand nog eens, en wat klopte wordt ongezien fout.',
  },
  fix: { en: 'Choose the day it must be read again.', nl: 'Kies de dag waarop het herlezen moet zijn.' },
}

export const validUntil: PropertyInput = {
  key: 'validUntil',
  title: { en: 'Valid until', nl: 'Geldig tot en met' },
  type: 'date',
  obligation: 'optional',
  why: {
    en: 'After that day channels hide it by themselves; an offer without an end stays on screens for ever.',
    nl: 'Na die dag verbergen kanalen het vanzelf; een aanbod zonder einde blijft eeuwig op schermen staan.',
  },
  fix: { en: 'Choose the last day it holds.', nl: 'Kies de laatste dag waarop het geldt.' },
}

export const date: PropertyInput = {
  key: 'date',
  title: { en: 'Date of publication', nl: 'Publicatiedatum' },
  type: 'date',
  obligation: 'optional',
  why: {
    en: 'Readers and search engines judge by it how fresh a text is.',
    nl: 'Lezers en zoekmachines zien eraan hoe vers een tekst is.',
  },
  fix: { en: 'Set the day of first publication.', nl: 'Zet de dag van eerste publicatie erbij.' },
}

export const authors: PropertyInput = {
  key: 'authors',
  title: { en: 'Authors', nl: 'Auteurs' },
  type: 'author',
  obligation: 'optional',
  max: 20,
  why: {
    en: 'Readers trust a text more when they see who wrote it.',
    nl: 'Lezers vertrouwen een tekst eerder als ze zien wie hem schreef.',
  },
  fix: { en: 'Name who wrote it.', nl: 'Noem wie het schreef.' },
}

export const license: PropertyInput = {
  key: 'license',
  title: { en: 'Licence', nl: 'Licentie' },
  type: 'text',
  obligation: 'optional',
  why: {
    en: 'Without one nobody knows whether they may reuse it.',
    nl: 'Zonder licentie weet niemand of hergebruik mag.',
  },
  fix: {
    en: 'Give the address of the licence, or set one for the whole site.',
    nl: 'Geef het adres van de licentie, of stel er een in voor de hele site.',
  },
}

export const sensitivity: PropertyInput = {
  key: 'sensitivity',
  title: { en: 'Sensitivity', nl: 'Vertrouwelijkheid' },
  type: 'option',
  obligation: 'optional',
  options: [
    { value: 'public', title: { en: 'Public', nl: 'Openbaar' } },
    { value: 'internal', title: { en: 'Internal', nl: 'Intern' } },
    { value: 'confidential', title: { en: 'Confidential', nl: 'Vertrouwelijk' } },
  ],
  why: {
    en: 'It says on which channels a text may never appear.',
    nl: 'Het zegt op welke kanalen een tekst nooit mag verschijnen.',
  },
  fix: { en: 'Choose who may read it.', nl: 'Kies wie het mag lezen.' },
}
