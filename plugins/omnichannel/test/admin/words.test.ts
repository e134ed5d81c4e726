// Small pure steps from data to words and focus.
import { describe, expect, it } from 'vitest'
import { firstMode } from '../../admin/src/model/first-mode'
import { labelOfAudience } from '../../admin/src/model/label-of-audience'
import { messageInShort } from '../../admin/src/model/message-in-short'
import { moveFocus } from '../../admin/src/model/move-focus'
import { pickLanguage } from '../../admin/src/model/pick-language'
import { toPreviewRequest } from '../../admin/src/model/to-request'
import { momentOf, validFrom } from '../../admin/src/model/valid-from'

describe('messageInShort', () => {
  it.each([
    ['291 of 280 characters. Shorten the teaser by 11.', '291 of 280 characters.'],
    ['Prijs verschilt: 49.95 op web. Maak ze gelijk.', 'Prijs verschilt: 49.95 op web.'],
    ['Zie bijv. de handleiding', 'Zie bijv. de handleiding'],
    ['Nothing more', 'Nothing more'],
    ['', ''],
  ])('takes the first sentence of %j', (text, first) => {
    expect(messageInShort(text)).toBe(first)
  })

  it('tells how to mend it where the row says the numbers already', () => {
    const text = '291 of 280 characters. Shorten the teaser by 11. Or split it.'
    expect(messageInShort(text, '291 of 280')).toBe('Shorten the teaser by 11. Or split it.')
    expect(messageInShort(text, '290 of 280')).toBe('291 of 280 characters.')
    expect(messageInShort('291 of 280 characters.', '291 of 280')).toBe('291 of 280 characters.')
    expect(messageInShort(text, '2 warnings')).toBe('291 of 280 characters.')
  })
})

describe('firstMode', () => {
  const frame = (width?: number) => ({
    kind: 'html' as const,
    body: '',
    sandbox: '' as const,
    ...(width === undefined ? {} : { width }),
  })
  const frames = { desktop: frame(1280), phone: frame(390), text: frame() }
  it('is the first that can be read in its room', () => {
    expect(firstMode(['desktop', 'phone', 'text'], frames, 800)).toBe('desktop')
    expect(firstMode(['desktop', 'phone', 'text'], frames, 300)).toBe('phone')
    expect(firstMode(['desktop'], frames, 300)).toBe('desktop')
    expect(firstMode([], {}, 300)).toBeUndefined()
  })

  it('may draw a screen as small as it must', () => {
    const screen = { ...frame(1920), sandbox: 'allow-scripts' as const }
    expect(firstMode(['landscape', 'portrait'], { landscape: screen, portrait: screen }, 300)).toBe(
      'landscape',
    )
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

describe('validFrom and momentOf', () => {
  it('reads when a deck begins, and gives a moment of that day', () => {
    const rendition = { parts: { playlist: { validFrom: '2027-07-19' } } } as never
    expect(validFrom({ rendition })).toBe('2027-07-19')
    expect(validFrom({})).toBeUndefined()
    expect(momentOf('2027-07-19')).toBe('2027-07-19T12:00:00.000Z')
    expect(momentOf('2027-07-19T08:00:00+02:00')).toBe('2027-07-19T06:00:00.000Z')
  })
})
