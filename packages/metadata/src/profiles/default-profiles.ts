// The profiles Kanaal starts with: article, product, event and page, each with what its channels need.
import { defineProfile, type Profile } from '../profile/define-profile.ts'
import type { PropertyInput } from '../profile/property.ts'
import { callToAction, description, image, imageAlt, keyMessage, preheader, title } from './message.ts'
import * as stewardship from './stewardship.ts'

const { topics, persona, journeyStage, owner, reviewBy, validUntil } = stewardship
const { date, authors, license, sensitivity, userNeed, delegate } = stewardship

const offer: PropertyInput = {
  key: 'offer',
  title: { en: 'Price', nl: 'Prijs' },
  type: 'money',
  obligation: 'optional',
  why: {
    en: 'A product without a price gets no rich result, and channels cannot show the same amount.',
    nl: 'Een product zonder prijs krijgt geen rijk zoekresultaat, en kanalen kunnen niet hetzelfde bedrag tonen.',
  },
  fix: {
    en: 'Declare it once: `:fact[€ 49.95]{id="price" value="49.95" unit="EUR"}`.',
    nl: 'Leg haar één keer vast: `:fact[€ 49,95]{id="price" value="49.95" unit="EUR"}`.',
  },
}

const start: PropertyInput = {
  key: 'start',
  title: { en: 'Start', nl: 'Begin' },
  type: 'date',
  obligation: 'mandatory',
  why: {
    en: 'Nobody can come to an event without knowing when.',
    nl: 'Zonder tijdstip kan niemand naar een evenement komen.',
  },
  fix: {
    en: 'Declare it: `:date[3 May, 6 pm]{at="2027-05-03T18:00"}`.',
    nl: 'Leg het vast: `:date[3 mei, 18 uur]{at="2027-05-03T18:00"}`.',
  },
}

const place: PropertyInput = {
  key: 'place',
  title: { en: 'Place', nl: 'Plaats' },
  type: 'text',
  obligation: 'mandatory',
  why: {
    en: 'Nobody can come to an event without knowing where.',
    nl: 'Zonder plaats kan niemand naar een evenement komen.',
  },
  fix: {
    en: 'Declare it: `:fact[the town hall]{id="place" value="Town hall, Utrecht" unit="place"}`.',
    nl: 'Leg haar vast: `:fact[het stadhuis]{id="place" value="Stadhuis, Utrecht" unit="place"}`.',
  },
}

const message = [title, description, image, imageAlt, keyMessage, callToAction, preheader]
const care = [topics, persona, journeyStage, owner, delegate, reviewBy, license, sensitivity]
const wanted = (property: PropertyInput): PropertyInput => ({ ...property, obligation: 'recommended' })

export const articleProfile: Profile = defineProfile({
  id: 'article',
  version: '1.0.0',
  title: { en: 'Article', nl: 'Artikel' },
  types: ['article', 'artikel', 'post', 'blog', 'blog-post', 'news', 'nieuws', 'story', '*'],
  properties: [...message, wanted(date), wanted(authors), validUntil, ...care],
  reviewMonths: 12,
})

export const productProfile: Profile = defineProfile({
  id: 'product',
  version: '1.0.0',
  title: { en: 'Product or offer', nl: 'Product of aanbieding' },
  types: ['product', 'offer', 'aanbieding', 'campaign', 'campagne'],
  properties: [...message, { ...offer, obligation: 'mandatory' }, wanted(validUntil), date, ...care],
  // Prices change.
  reviewMonths: 3,
})

export const eventProfile: Profile = defineProfile({
  id: 'event',
  version: '1.0.0',
  title: { en: 'Event', nl: 'Evenement' },
  types: ['event', 'evenement', 'agenda'],
  properties: [...message, start, place, offer, wanted(validUntil), date, ...care],
  reviewMonths: 6,
})

/** It stays while news goes by: nobody asks when it was written or by whom, but whether it still holds. */
export const pageProfile: Profile = defineProfile({
  id: 'page',
  version: '1.0.0',
  title: { en: 'Page', nl: 'Pagina' },
  types: ['page', 'pagina', 'landing-page', 'home', 'homepage', 'contact', 'about', 'over-ons'],
  properties: [...message, wanted(userNeed), date, validUntil, ...care],
  reviewMonths: 6,
})

export const defaultProfiles: readonly Profile[] = [articleProfile, productProfile, eventProfile, pageProfile]

/** The profile meant for the document's type, else the first that takes any (`*`). */
export const profileFor = (
  type: string,
  profiles: readonly Profile[] = defaultProfiles,
): Profile | undefined => {
  const name = type.slice(type.lastIndexOf('.') + 1).toLowerCase()
  return (
    profiles.find(({ types }) => types.includes(name)) ?? profiles.find(({ types }) => types.includes('*'))
  )
}
