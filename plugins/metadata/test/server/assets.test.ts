// Rights of images: what holds, when a publication would outlive it, and which images an entry shows.
import { describe, expect, it } from 'vitest'
import { altIn, assetRights, leaseState, rightsInForce } from '../../server/src/assets/asset-rights'
import { filesInEntry } from '../../server/src/assets/files-in-entry'
import { judgeLease } from '../../server/src/assets/judge-lease'
import { textIn } from '../../server/src/services/assets'

const now = Date.parse('2027-04-01T12:00:00Z')
const judge = (rights: object, metadata: object = {}) => judgeLease('bag.jpg', rights, { metadata, now })

describe('M17 a lease', () => {
  it.each([
    [{}, 'none'],
    [{ validUntil: '2027-03-30' }, 'ended'],
    [{ validUntil: '2027-04-01' }, 'soon'],
    [{ validUntil: '2027-06-01' }, 'valid'],
    [{ validFrom: '2027-05-01' }, 'later'],
    [{ validFrom: '2027-01-01' }, 'valid'],
  ])('%j is %s', (rights, state) => {
    expect(leaseState(rights, now)).toBe(state)
  })

  it('that is over refuses, with the day and how to mend it', () => {
    expect(judge({ validUntil: '2027-03-01' }, { validUntil: '2027-02-01' })).toEqual({
      ruleId: 'lease-ended',
      severity: 'error',
      expected: '2027-03-01',
      reason: {
        en: 'The rights of “bag.jpg” ended on 2027-03-01. Choose another image, or have them extended.',
        nl: 'De rechten op “bag.jpg” zijn geëindigd op 2027-03-01. Kies een ander beeld, of laat ze verlengen.',
      },
    })
  })

  it('that ends first refuses a document without an end, and one that ends later on any channel', () => {
    const rights = { validUntil: '2027-05-01' }
    expect(judge(rights)?.reason.en).toContain('has no end')
    expect(judge(rights, { validUntil: '2027-05-02' })?.reason.nl).toContain('blijft tot en met 2027-05-02')
    expect(judge(rights, { validUntil: '2027-05-01' })).toBeUndefined()
    expect(judge(rights, { validUntil: '2027-05-01T23:00:00+02:00' })).toBeUndefined()
    const later = { validUntil: '2027-05-01', validity: { kiosk: { until: '2027-05-09' } } }
    expect(judge(rights, later)?.ruleId).toBe('lease-ends-first')
    expect(
      judge(rights, { validUntil: '2027-05-01', validity: { kiosk: { from: '2027-04-02' } } }),
    ).toBeUndefined()
  })

  it('that begins later waits for a document that begins later too', () => {
    const rights = { validFrom: '2027-06-01' }
    expect(judge(rights)?.ruleId).toBe('lease-not-begun')
    expect(judge(rights, { validFrom: '2027-06-01' })).toBeUndefined()
  })

  it('for some channels refuses a document for others, or for all', () => {
    const rights = { channels: ['web'] }
    expect(judge(rights)?.ruleId).toBe('lease-elsewhere')
    expect(judge(rights, { channels: ['web', 'email'] })?.reason.en).toContain('on web only')
    expect(judge(rights, { channels: ['web'] })).toBeUndefined()
    expect(judge({})).toBeUndefined()
  })

  it('M17 without the permission of whoever is on it refuses, and warns where some agreed', () => {
    expect(judge({ modelRelease: 'none' })).toMatchObject({ ruleId: 'release-missing', severity: 'error' })
    expect(judge({ modelRelease: 'limited' })).toMatchObject({ severity: 'warning' })
    for (const modelRelease of ['', 'unlimited', 'not-applicable'])
      expect(judge({ modelRelease })).toBeUndefined()
    // What refuses is said before what warns.
    expect(judge({ modelRelease: 'limited', channels: ['web'] })?.ruleId).toBe('lease-elsewhere')
    expect(rightsInForce({ modelRelease: 'limited' }, { modelRelease: '' }).modelRelease).toBeUndefined()
    expect(assetRights.safeParse({ modelRelease: 'maybe' }).success).toBe(false)
  })
})

it('M18 what somebody wrote wins over the file, and an empty text takes its word away', () => {
  const embedded = { credit: 'ANP', validUntil: '2027-05-01', alt: { nl: 'Tas', en: 'Bag' } }
  expect(rightsInForce(embedded, { validUntil: '', credit: 'Jansen', alt: { nl: 'Rode tas' } })).toEqual({
    credit: 'Jansen',
    alt: { nl: 'Rode tas', en: 'Bag' },
  })
})

it.each([
  ['nl', 'Tas'],
  ['nl-BE', 'Tas'],
  ['en-GB', 'Bag'],
  ['de', undefined],
])('M18 the text for %s is %s', (locale, text) => {
  expect(altIn({ nl: 'Tas', en: 'Bag' }, locale)).toBe(text)
})

it('M18 an emptied text takes the word of the file away in its language, and in no other', () => {
  const row = { embedded: { alt: { nl: 'Tas', en: 'Bag' } }, own: { alt: { nl: '' } } }
  expect(textIn(row, 'nl')).toBeUndefined()
  expect(textIn(row, 'en')).toEqual({ alternativeText: 'Bag' })
})

it.each([
  [{ validUntil: '1 May' }, ['validUntil']],
  [{ validFrom: '2027-05-02', validUntil: '2027-05-01' }, ['validUntil']],
  [{ alt: { 'not a language': 'x' } }, ['alt', 'not a language']],
  [{ price: 3 }, []],
])('%j is refused at %j', (value, path) => {
  expect(assetRights.safeParse(value).error?.issues[0]?.path).toEqual(path)
})

it('finds the files of media fields, components and addresses in texts', () => {
  const file = {
    hash: 'bag_1',
    mime: 'image/jpeg',
    name: 'bag.jpg',
    formats: { small: { hash: 'small_bag_1' } },
  }
  const entry = {
    cover: file,
    sections: [{ __component: 'x', images: [{ ...file, hash: 'cup_2' }] }],
    body: 'See ![](https://cdn.example/a/large_hat_3.webp?x=1) and /uploads/hat_3.webp',
  }
  expect(filesInEntry(entry)).toEqual([
    { hash: 'bag_1', name: 'bag.jpg', field: ['cover'] },
    { hash: 'cup_2', name: 'bag.jpg', field: ['sections', 0, 'images', 0] },
    { hash: 'large_hat_3', field: ['body'] },
    { hash: 'hat_3', field: ['body'] },
    // A name that might be one of a smaller picture; no file has it.
    { hash: '3', field: ['body'] },
  ])
  const hashesIn = (body: string) => filesInEntry({ body }).map(({ hash }) => hash)
  expect(hashesIn('bag.jpg.png, .jpg, cup.jpgs, a.JPG|b-c.pdf.')).toEqual(['bag.jpg', 'a', 'b-c'])
})
