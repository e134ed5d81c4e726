// Values that somebody wants to store -> what is wrong with each, and where.
import { articleProfile, defineProfile } from '@kanaal/metadata'
import { expect, it } from 'vitest'
import { issuesIn } from '../../server/src/stored/stored-attributes'

const uid = 'api::article.article'
const issues = (contentMetadata: unknown, more: object = {}) => issuesIn(uid, { contentMetadata, ...more })
const paths = (contentMetadata: unknown) => issues(contentMetadata).map(({ path }) => path.join('.'))

it('M7 takes everything that the contract names', () => {
  expect(
    issues({
      title: 'Open',
      authors: [{ name: 'Ann', url: 'https://example.org' }],
      validity: { web: { from: '2026-08-01', until: '2026-09-06T18:00+02:00' } },
      reviewed: { at: '2026-08-17', by: 'Ann', note: 'ok' },
      callToAction: { label: 'Order', href: '/order' },
      facts: [{ id: 'price', value: '49.95', unit: 'EUR' }],
      custom: { anything: [1, { of: null }] },
    }),
  ).toEqual([])
  expect(issuesIn(uid, { contentMetadata: null })).toEqual([])
  expect(issuesIn(uid, { title: 'no metadata at all' })).toEqual([])
})

it('M7 names each unknown key, with the one that was probably meant', () => {
  const [first, second] = issues({ owwner: 'Ann', colour: 'red' })
  expect(first).toEqual({
    path: ['contentMetadata', 'owwner'],
    what: {
      en: 'There is no metadata "owwner". Did you mean "owner"?',
      nl: 'Er zijn geen metadata "owwner". Bedoelde u "owner"?',
    },
  })
  expect(second?.what.nl).toBe('Er zijn geen metadata "colour". Wat u zelf bedacht hoort onder "custom".')
  expect(paths({ callToAction: { label: 'a', href: 'b', colour: 'red' } })).toEqual([
    'contentMetadata.callToAction.colour',
  ])
  expect(paths({ validity: { web: { till: '2026-01-01' } } })).toEqual(['contentMetadata.validity.web.till'])
})

it('M7 says what stands there and what was expected, in Dutch too', () => {
  expect(issues({ owner: 3 })[0]?.what).toEqual({
    en: '3 stands here; expected a text.',
    nl: 'Hier staat 3; verwacht werd een tekst.',
  })
  expect(issues({ reviewBy: 'soon' })[0]?.what.nl).toBe(
    'Hier staat "soon"; verwacht werd een datum zoals 2026-08-17, of een tijd met afwijking zoals 2026-08-17T09:00+02:00.',
  )
  expect(issues({ callToAction: { href: '/' } })[0]).toMatchObject({
    path: ['contentMetadata', 'callToAction', 'label'],
    what: { en: 'Nothing stands here; expected a text.' },
  })
  expect(issues('a text')[0]?.what.en).toBe('"a text" stands here; expected an object.')
  expect(paths({ persona: 'ouder' })).toEqual(['contentMetadata.persona'])
})

it('M16 refuses a day that is not in the calendar', () => {
  expect(paths({ validUntil: '2026-02-31' })).toEqual(['contentMetadata.validUntil'])
  expect(paths({ validity: { web: { until: '2027-02-29' } } })).toEqual([
    'contentMetadata.validity.web.until',
  ])
  expect(paths({ validUntil: '2028-02-29', custom: { at: '2026-02-31' } })).toEqual([])
})

it('M7 leaves __proto__ inert, wherever it stands', () => {
  const hostile = JSON.parse('{"title":"a","custom":{"deep":[{"__proto__":{"isAdmin":true}}]}}')
  expect(paths(hostile)).toEqual(['contentMetadata.custom.deep.0.__proto__'])
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  expect(paths(JSON.parse('{"__proto__":{"title":"x"}}'))).toEqual(['contentMetadata.__proto__'])
  expect(paths({ custom: { constructor: 'x', prototype: 'y', toString: 'z' } })).toEqual([])
})

it('M7 refuses more than front matter may have', () => {
  const [issue] = issues({ custom: { long: 'x'.repeat(70_000) } })
  expect(issue?.what.en).toBe('70022 of 65536 bytes. Shorten the longest values.')
})

it('M1 checks the words of an option and the types of a house, by its profile', () => {
  expect(issues({ sensitivity: 'secret' })[0]?.what.en).toBe(
    '"secret" stands here; expected "public", "internal" or "confidential".',
  )
  const own = { en: 'x' }
  const house = defineProfile({
    ...articleProfile,
    properties: [
      {
        key: 'custom.sku',
        title: own,
        type: 'number',
        obligation: 'mandatory',
        why: own,
        fix: own,
      },
    ],
  })
  const found = (custom: object) => issuesIn(uid, { contentMetadata: { custom } }, [house])
  expect(found({ sku: 'twelve' })).toMatchObject([{ path: ['contentMetadata', 'custom', 'sku'] }])
  expect(found({ sku: 12 })).toEqual([])
  // That it is mandatory is for the gate: a draft may be unfinished.
  expect(found({})).toEqual([])
})

it('M14 checks the copy of channels as well', () => {
  expect(issuesIn(uid, { channelCopy: { email: { preheader: 'Hi' } } })).toEqual([])
  expect(issuesIn(uid, { channelCopy: { email: { preheadr: 'Hi' } } })[0]?.path).toEqual([
    'channelCopy',
    'email',
    'preheadr',
  ])
})
