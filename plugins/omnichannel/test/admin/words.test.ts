// Small pure steps from data to words and focus.
import { describe, expect, it } from 'vitest'
import { firstSentence } from '../../admin/src/model/first-sentence'
import { labelOfAudience } from '../../admin/src/model/label-of-audience'
import { moveFocus } from '../../admin/src/model/move-focus'
import { pickLanguage } from '../../admin/src/model/pick-language'
import { toPreviewRequest } from '../../admin/src/model/to-request'

describe('firstSentence', () => {
  it.each([
    ['291 of 280 characters. Shorten the teaser by 11.', '291 of 280 characters.'],
    ['Prijs verschilt: 49.95 op web. Maak ze gelijk.', 'Prijs verschilt: 49.95 op web.'],
    ['Zie bijv. de handleiding', 'Zie bijv. de handleiding'],
    ['Nothing more', 'Nothing more'],
    ['', ''],
  ])('of %j', (text, first) => {
    expect(firstSentence(text)).toBe(first)
  })
})

describe('pickLanguage', () => {
  it('takes the locale, its language, else English', () => {
    const text = { en: 'Price', nl: 'Prijs' }
    expect(pickLanguage(text, 'nl-BE')).toBe('Prijs')
    expect(pickLanguage(text, 'fr')).toBe('Price')
  })
})

describe('labelOfAudience', () => {
  it('takes a plain or a localised label', () => {
    expect(labelOfAudience({ key: 'ouders', label: 'Ouders' }, 'nl')).toBe('Ouders')
    expect(labelOfAudience({ key: 'ouders', label: { en: 'Parents', nl: 'Ouders' } }, 'en')).toBe('Parents')
  })
})

describe('moveFocus', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 0, 0],
    ['End', 0, 2],
    ['Home', 2, 0],
    ['a', 1, undefined],
  ])('%s from %i', (key, from, to) => {
    expect(moveFocus(key, from, 3)).toBe(to)
  })
})

describe('toPreviewRequest', () => {
  const view = { uid: 'api::article.article', values: { title: 'x' } }
  it('waits until a locale is known', () => {
    expect(toPreviewRequest(view, {}, undefined)).toBeUndefined()
  })

  it('prefers the locale of the form, and sends only what is chosen', () => {
    expect(
      toPreviewRequest({ ...view, locale: 'en', documentId: 'd' }, { audience: 'ouders' }, 'nl'),
    ).toEqual({
      uid: 'api::article.article',
      documentId: 'd',
      locale: 'en',
      data: { title: 'x' },
      audience: 'ouders',
    })
    expect(toPreviewRequest(view, {}, 'nl')?.locale).toBe('nl')
  })
})
