// Drafts that gates have seen, and what Strapi gave back: which rows are known without asking, and which are not.
import { describe, expect, it } from 'vitest'
import type { Candidate, DocumentCall } from '../../server/src/publication'
import { isCopyOfDrafts, publishedRows, rowsToPublish } from '../../server/src/published-rows'
import { article, fakeStrapi, link, tag } from './fake-strapi'

const uid = 'api::article.article'
const { strapi } = fakeStrapi({
  contentTypes: {
    [uid]: { ...article(), options: { draftAndPublish: true } },
    'api::tag.tag': tag,
    'api::dated.dated': { uid: 'api::dated.dated', attributes: { firstPublishedAt: { type: 'datetime' } } },
    'api::page.page': {
      uid: 'api::page.page',
      attributes: {
        related: { type: 'relation', relation: 'oneToMany', target: uid },
        link: { type: 'component', component: 'shared.teaser' },
      },
    },
  },
  components: {
    'shared.link': link,
    'shared.teaser': {
      uid: 'shared.teaser',
      attributes: { to: { type: 'relation', relation: 'oneToOne', target: uid } },
    },
  },
})

const draft = (locale: string, more: object = {}): Candidate => ({
  uid,
  documentId: 'a',
  locale,
  road: 'publish',
  fields: { body: ['body'] },
  language: 'en',
  entry: {
    id: 1,
    documentId: 'a',
    locale,
    title: 'One',
    body: 'Text',
    updatedAt: '2026-11-01T10:00:00.000Z',
    ...more,
  },
})
const row = (locale: string, more: object = {}) => ({
  id: 9,
  documentId: 'a',
  locale,
  title: 'One',
  body: 'Text',
  updatedAt: '2026-11-01T10:00:00.000Z',
  publishedAt: '2026-11-02T10:00:00.000Z',
  ...more,
})
const call = (of = uid, action = 'publish') => ({ uid: of, action }) as unknown as DocumentCall
const known = (candidates: Candidate[], entries: object[], of = uid) =>
  publishedRows(strapi, call(of), candidates, { documentId: 'a', entries }, ['title', 'updatedAt'])

describe('isCopyOfDrafts', () => {
  it.each([
    [uid, 'publish', true],
    [uid, 'update', false],
    [uid, 'create', false],
    ['api::dated.dated', 'publish', false],
  ])('%s, %s: %s', (of, action, isCopy) => {
    expect(isCopyOfDrafts(strapi, call(of, action))).toBe(isCopy)
  })
})

describe('publishedRows', () => {
  it('gives every row that was written, with the values that indexes ask for', () => {
    const document = known([draft('nl'), draft('en')], [row('en', { id: 8 }), row('nl')])
    expect(document?.rows.map(({ id, locale, status, values }) => ({ id, locale, status, values }))).toEqual([
      {
        id: 8,
        locale: 'en',
        status: 'published',
        values: { title: 'One', updatedAt: '2026-11-01T10:00:00.000Z' },
      },
      {
        id: 9,
        locale: 'nl',
        status: 'published',
        values: { title: 'One', updatedAt: '2026-11-01T10:00:00.000Z' },
      },
    ])
  })

  it('gives the draft as the whole entry of a row that is a copy of it', async () => {
    const seen = draft('nl', { updatedAt: new Date('2026-11-01T10:00:00.000Z') })
    const document = known([seen], [row('nl')])
    expect(await document?.rows[0]?.entry()).toBe(seen.entry)
  })

  it.each([
    ['itself where it is what was published', {}, true],
    ['not where a value of an index was changed on its way', { title: 'Two' }, false],
    ['not where any other value was', { body: 'Other text' }, false],
  ])('gives what was foreseen %s', (_, ofRow, isForeseen) => {
    const asked = ['title', 'updatedAt']
    const drafts = [draft('nl'), draft('en')]
    const foreseen = rowsToPublish(drafts, asked)
    const result = { documentId: 'a', entries: [row('en'), row('nl', ofRow)] }
    const document = publishedRows(strapi, call(), drafts, result, asked, foreseen)
    expect(document === foreseen).toBe(isForeseen)
    expect(document?.rows.map(({ locale }) => locale).sort()).toEqual(['en', 'nl'])
    const title = document?.rows.find(({ locale }) => locale === 'nl')?.values.title
    expect(title).toBe('title' in ofRow ? ofRow.title : 'One')
  })

  it('knows nothing where a row is of another state than its gate has seen', () => {
    expect(known([draft('nl')], [row('nl', { updatedAt: '2026-11-01T10:00:00.001Z' })])).toBeUndefined()
  })

  it('knows nothing of a row that no gate has seen', () => {
    expect(known([draft('nl')], [row('en')])).toBeUndefined()
    expect(known([draft('nl')], [row('nl'), row('en')])).toBeUndefined()
    expect(known([draft('nl'), draft('en')], [row('nl')])).toBeUndefined()
    expect(known([draft('nl')], [row('nl', { documentId: 'b' })])).toBeUndefined()
  })

  it('knows nothing where the call gave back fewer columns than indexes read', () => {
    const { title: _, ...fewer } = row('nl')
    expect(known([draft('nl')], [fewer])).toBeUndefined()
    expect(publishedRows(strapi, call(), [draft('nl')], undefined, [])).toBeUndefined()
  })

  it.each([
    ['a value was changed on its way', uid, {}, { body: 'Other text' }],
    ['a relation leads to drafts', 'api::page.page', { related: [{ id: 3, title: 'Draft' }] }, {}],
    ['one inside a component does', 'api::page.page', { link: { id: 4, to: { id: 3 } } }, {}],
  ])('asks for the whole entry where %s', async (_, of, ofDraft, ofRow) => {
    const asked: object[] = []
    const transform = (_uid: string, query: object) => query
    const query = () => ({
      findOne: async (options: { where: object }) => {
        asked.push(options.where)
        return { id: 9, title: 'As it is stored' }
      },
    })
    const other = {
      ...strapi,
      get: () => ({ transform }),
      db: { ...strapi.db, query },
    } as unknown as typeof strapi
    const result = { documentId: 'a', entries: [row('nl', ofRow)] }
    const document = publishedRows(other, call(of), [draft('nl', ofDraft)], result, ['title', 'updatedAt'])
    expect(asked).toEqual([])
    await document?.rows[0]?.entry()
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ documentId: 'a' })
  })
})
