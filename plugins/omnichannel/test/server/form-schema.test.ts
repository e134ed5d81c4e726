// What a form may hold, half filled in or not, and where what it cannot hold stands.
import { explainIssue } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { formSchema } from '../../server/src/form-schema'

const models: Record<string, Record<string, { type: string; [key: string]: unknown }>> = {
  'shared.link': { label: { type: 'string' }, count: { type: 'integer' } },
  'shared.quote': { words: { type: 'text' } },
}
const schema = formSchema(
  {
    title: { type: 'string' },
    body: { type: 'richtext' },
    date: { type: 'date' },
    at: { type: 'datetime' },
    opens: { type: 'time' },
    price: { type: 'decimal' },
    open: { type: 'boolean' },
    blocks: { type: 'blocks' },
    cover: { type: 'media' },
    extra: { type: 'json' },
    tags: { type: 'relation', target: 'api::tag.tag' },
    link: { type: 'component', component: 'shared.link' },
    links: { type: 'component', component: 'shared.link', repeatable: true },
    zone: { type: 'dynamiczone', components: ['shared.link', 'shared.quote'] },
    contentMetadata: { type: 'json' },
    taxonomyTerms: { type: 'json' },
  },
  (uid) => models[uid] ?? {},
)
const found = (data: object): string[] =>
  (schema.safeParse(data, { error: explainIssue }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

describe('a form', () => {
  it('may be empty, half filled in, or hold what Strapi keeps beside it', () => {
    expect(found({})).toEqual([])
    const empty = ['title', 'body', 'date', 'at', 'opens', 'price', 'open', 'blocks', 'cover', 'link', 'zone']
    for (const nothing of [null, undefined, ''])
      expect(found(Object.fromEntries(empty.map((name) => [name, nothing])))).toEqual([])
    expect(found({ createdBy: { id: 1 }, nobody: [1], link: { id: 3, label: null } })).toEqual([])
  })

  it('may be full', () => {
    expect(
      found({
        title: 'T',
        date: '2028-02-29',
        at: '2026-08-17T09:00:00.000Z',
        opens: '10:00:00.000',
        price: '49.95',
        open: false,
        blocks: [{ type: 'paragraph', children: [] }],
        cover: { id: 1, url: '/a.png' },
        extra: 5,
        tags: { connect: [{ id: 1 }] },
        links: [{ label: 'A', count: 1 }],
        zone: [{ __component: 'shared.quote', words: 'W' }],
        contentMetadata: { anything: 1 },
        taxonomyTerms: { assignments: [{ key: 'topic:bag', role: 'subject' }], rejected: [] },
      }),
    ).toEqual([])
  })

  it.each([
    [{ title: 5 }, 'title: expected a text, not 5'],
    [{ date: 'not a date' }, 'date: expected a date, such as 2026-08-17 or 2026-08-17T09:00:00Z'],
    [{ date: '2026-02-31' }, 'date: expected a date, such as 2026-08-17 or 2026-08-17T09:00:00Z'],
    [{ opens: '25:00' }, 'opens: expected a time, such as 09:00'],
    [{ price: 'cheap' }, 'price: expected a number'],
    [{ open: 'yes' }, 'open: expected true or false, not "yes"'],
    [{ blocks: [5] }, 'blocks.0: expected an object, not 5'],
    [{ link: [] }, 'link: expected an object, not an empty list'],
    [{ links: [{ count: 'x' }] }, 'links.0.count: expected a number'],
    [{ zone: 'x' }, 'zone: expected a list, not "x"'],
    [
      { zone: [{ __component: 'shared.other' }] },
      'zone.0.__component: expected "shared.link" or "shared.quote", not "shared.other"',
    ],
    [{ contentMetadata: 'x' }, 'contentMetadata: expected an object, not "x"'],
    [{ taxonomyTerms: 5 }, 'taxonomyTerms: expected a list or an object, not 5'],
  ])('is refused where it holds %j', (data, sentence) => {
    expect(found(data)).toEqual([sentence])
  })
})
