import type { Inputs, Message } from '@kanaal/types'
import { expect, test } from 'vitest'
import { resolveMetadata } from '../src/resolve-metadata.ts'
import { parse, site } from './site.ts'

const lead =
  'The school year begins on Monday. We have all the books, bags and pens that you need for it. Come and see us in the shop, or order online before six in the evening.'

test('what the author wrote is kept, and said to be the author’s', () => {
  const resolved = resolveMetadata(
    parse(
      '---\ntitle: Back to school\ndescription: Own words.\ncanonical: https://example.com/b\ndate: 2026-08-17\n---\n\nText.\n',
    ),
    { site },
  )
  expect(resolved).toMatchObject({
    title: 'Back to school',
    description: 'Own words.',
    canonical: 'https://example.com/b',
    date: '2026-08-17',
    provenance: { title: 'own', description: 'own', canonical: 'own', image: undefined },
  })
})

test('what nobody wrote is extracted at a sentence border', () => {
  const resolved = resolveMetadata(parse(`---\ntitle: Back to school\n---\n\n## First\n\n${lead}\n`), {
    site,
  })
  expect(resolved.description).toBe(
    'The school year begins on Monday. We have all the books, bags and pens that you need for it.',
  )
  expect(resolved.provenance.description).toBe('extracted')
  expect(resolved.url).toMatch(/^https:\/\/example\.org\/en\//)
  expect(resolved.canonical).toBe(resolved.url)
})

test('a teaser is the lead, wherever it stands', () => {
  const resolved = resolveMetadata(parse('Not this.\n\n:::teaser\nThis one.\n:::\n'), { site })
  expect(resolved.description).toBe('This one.')
})

test('what stands in raw HTML leads in and illustrates as it does in Markdown', () => {
  const html = '<p align="center">All the books.</p>\n\n<img src="https://example.org/a.jpg" alt="Books">'
  const resolved = resolveMetadata(parse(`${html}\n\nThe rest.\n`), { site })
  expect(resolved.description).toBe('All the books.')
  expect(resolved.image).toMatchObject({ url: 'https://example.org/a.jpg', alt: 'Books' })
})

test('what only some readers see never becomes the description', () => {
  const resolved = resolveMetadata(
    parse(
      ':::only{audience="parents"}\nFor parents.\n:::\n\n:::callout{type="info"}\nA note.\n:::\n\nFor all.\n',
    ),
    { site },
  )
  expect(resolved.description).toBe('For all.')
})

test('the image: own, else the first in the text, else the logo', () => {
  const inText = parse('![A bag](https://example.org/bag.jpg)\n')
  expect(resolveMetadata(inText, { site })).toMatchObject({
    image: { url: 'https://example.org/bag.jpg', alt: 'A bag' },
    provenance: { image: 'extracted' },
  })
  const withLogo = { ...site, logo: '/logo.png' }
  expect(resolveMetadata(parse('Text.\n'), { site: withLogo })).toMatchObject({
    image: { url: 'https://example.org/logo.png' },
    provenance: { image: 'site' },
  })
  expect(resolveMetadata(parse('![x](javascript:alert(1))\n'), { site }).image).toBeUndefined()
})

test('only a picture that others can fetch stands for a document', () => {
  const pixel = 'data:image/gif;base64,R0lGODdhAQABAIABAP8AAP///ywAAAAAAQABAAACAkQBADs='
  const first = (markdown: string, inputs?: Inputs) => {
    const { image, provenance } = resolveMetadata(parse(markdown), { site, ...(inputs && { inputs }) })
    return [image?.url, provenance.image]
  }
  const photo = '![A bag](https://example.org/bag.jpg)\n'
  const extracted = ['https://example.org/bag.jpg', 'extracted']
  expect(first(`![pixel](${pixel})\n\n${photo}`)).toEqual(extracted)
  expect(first(`::figure{src="${pixel}" alt="pixel"}\n\n> ![x](javascript:alert)\n\n- ${photo}`)).toEqual(
    extracted,
  )
  expect(first(`---\nimage: '${pixel}'\n---\n\n${photo}`)).toEqual(extracted)
  expect(first(`:::only{channel="web"}\n![x](https://example.org/x.jpg)\n:::\n\n${photo}`)).toEqual(extracted)
  const missing = { ruleId: 'asset-missing', values: { src: 'gone.jpg' } } as unknown as Message
  const inputs: Inputs = { includes: {}, assets: {}, terms: {}, links: {}, messages: [missing] }
  expect(first(`![gone](gone.jpg)\n\n${photo}`, inputs)).toEqual(extracted)
  expect(first(`![pixel](${pixel})`)).toEqual([undefined, undefined])
})

test('keywords keep their first spelling and appear once', () => {
  const resolved = resolveMetadata(
    parse('---\ntags: [School, bags]\nkeywords: [school, Pens]\n---\n\nText.\n'),
    {
      site,
    },
  )
  expect(resolved.keywords).toEqual(['school', 'Pens', 'bags'])
})

test.each([
  ['2026-08-01T00:00:00Z', 'scheduled'],
  ['2026-09-06T21:30:00Z', 'current'],
  ['2026-09-06T22:30:00Z', 'expired'],
  [undefined, undefined],
])('a plain date of validity is a whole day where the site is: at %s it is %s', (now, status) => {
  const document = parse('---\ntitle: Offer\nvalidFrom: 2026-08-17\nvalidUntil: 2026-09-06\n---\n\nText.\n')
  expect(resolveMetadata(document, { site, now }).status).toBe(status)
})

test('the price a reader pays is found among other prices', () => {
  const document = parse(
    'From :fact[€ 59.95]{id="van-prijs" value="59.95" unit="EUR"} to :fact[€ 49.95]{id="actie" value="49.95" unit="EUR" valid-until="2026-09-06"}.\n',
  )
  expect(resolveMetadata(document, { site }).offer).toEqual({
    price: '49.95',
    currency: 'EUR',
    validUntil: '2026-09-06',
  })
})

test('resolving leaves the document as it was', () => {
  const document = parse(`---\ntitle: Back to school\ntags: [a, b]\n---\n\n${lead}\n`)
  const before = structuredClone(document)
  resolveMetadata(document, { site })
  expect(document).toEqual(before)
})

test('a concept is named by its label, and whom a text is for is not what it is about', () => {
  const document = {
    ...parse('---\ntopics: [topic:bag, Ritsen]\n---\n\nText.\n'),
    terms: [
      { key: 'topic:bag', scheme: 'topic', prefLabel: { nl: 'Tas' }, role: 'subject' },
      { key: 'persona:parent', scheme: 'persona', prefLabel: { nl: 'Ouder' }, role: 'audience' },
    ],
  }
  const resolved = resolveMetadata(document, { site })
  expect(resolved.keywords).toEqual(['Ritsen', 'Tas'])
  expect(resolved.terms.map(({ key }) => key)).toEqual(['topic:bag'])
})
