// Incoming values over stored ones: what wins, what stays, and what never gets through.
import { describe, expect, it } from 'vitest'
import { registerKit } from '../../server/src/kit'
import { mergeEntry } from '../../server/src/merge-entry'
import { article, fakeStrapi, link, tag } from './fake-strapi'

const uid = 'api::article.article'
const { strapi } = fakeStrapi({
  contentTypes: { [uid]: article(), [tag.uid]: tag },
  components: { [link.uid]: link },
  rows: {
    'plugin::upload.file': [
      { id: 7, url: '/uploads/7.jpg' },
      { id: 8, hash: 'bag_8', mime: 'image/jpeg', url: '/uploads/8.jpg', alternativeText: 'A bag' },
    ],
    [tag.uid]: [
      { id: 1, documentId: 'a', name: 'A' },
      { id: 2, documentId: 'b', name: 'B' },
      { id: 3, documentId: 'c', name: 'C' },
    ],
  },
})
const { fileTexts } = registerKit(strapi)
const merge = (incoming: Record<string, unknown>, stored?: Record<string, unknown>) =>
  mergeEntry(strapi, { uid, stored, incoming, locale: 'nl' })

describe('mergeEntry', () => {
  it('lets incoming values win and keeps the rest', async () => {
    const merged = await merge({ title: 'New' }, { documentId: 'x', title: 'Old', body: 'Kept' })
    expect(merged).toMatchObject({ documentId: 'x', locale: 'nl', title: 'New', body: 'Kept' })
  })

  it('drops what the schema does not call public', async () => {
    const merged = await merge({ secret: 's', password: 'p', owner: 1, createdBy: 1, invented: true })
    expect(Object.keys(merged)).not.toEqual(expect.arrayContaining(['secret']))
    expect(JSON.stringify(merged)).not.toMatch(/"(secret|password|owner|createdBy|invented)"/)
  })

  it.each([
    [7, '/uploads/7.jpg'],
    [{ id: 8, url: 'https://evil.example/x.jpg' }, '/uploads/8.jpg'],
  ])('takes a file from the library, whatever the form says of it: %j', async (cover, url) => {
    expect((await merge({ cover })).cover).toMatchObject({ url })
  })

  it('M18 says what a file shows in the language of the entry, where a plugin knows', async () => {
    fileTexts.set(
      'known',
      async (hashes, locale) =>
        new Map(hashes.map((hash) => [hash, { alternativeText: `${hash} (${locale})` }])),
    )
    expect((await merge({ cover: 8 })).cover).toMatchObject({
      alternativeText: 'bag_8 (nl)',
      url: '/uploads/8.jpg',
    })
    expect((await merge({ cover: 7 })).cover).not.toHaveProperty('alternativeText')
    fileTexts.clear()
    expect((await merge({ cover: 8 })).cover).toMatchObject({ alternativeText: 'A bag' })
  })

  it('removes an image that the form removed', async () => {
    expect((await merge({ cover: null }, { cover: { id: 7 } })).cover).toBe(null)
  })

  it.each([
    [{ connect: [{ documentId: 'c' }], disconnect: [{ documentId: 'a' }] }, ['b', 'c']],
    [{ connect: [], disconnect: [] }, ['a', 'b']],
    [{ set: [{ documentId: 'c' }] }, ['c']],
    [
      ['c', 'a'],
      ['c', 'a'],
    ],
    [[3], ['c']],
  ])('applies a relation %j', async (tags, expected) => {
    const stored = { tags: [{ documentId: 'a' }, { documentId: 'b' }] }
    const merged = (await merge({ tags }, stored)).tags as { documentId: string }[]
    expect(merged.map(({ documentId }) => documentId)).toEqual(expected)
  })

  it('keeps the stored fields of a component with the same id, and drops unknown kinds from a zone', async () => {
    const stored = { zone: [{ id: 5, __component: 'shared.link', label: 'Stored' }] }
    const zone = [
      { id: 5, __component: 'shared.link' },
      { __component: 'shared.link', label: 'Fresh', token: 't', __temp_key__: 'x' },
      { __component: 'shared.secret', label: 'No' },
    ]
    expect((await merge({ zone }, stored)).zone).toEqual([
      { __component: 'shared.link', id: 5, label: 'Stored' },
      { __component: 'shared.link', label: 'Fresh' },
    ])
  })
})
