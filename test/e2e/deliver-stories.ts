// A running CMS -> the stories of retrieval: the right content for a reader and why, and whom nobody serves.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'

const uid = 'api::article.article'
const PAST = '2020-01-01'

interface Item {
  documentId: string
  locale: string
  title: string
  reason: { by: string; match?: string; value?: string; values?: string[] }[]
}
interface Excluded extends Item {
  obstacles: { by: string; state?: string; named?: string[] }[]
}

export function describeDeliver(cast: () => CmsCast): void {
  const documents = () => cast().cms.strapi.documents(uid)
  const deliver = (query: string, headers?: Record<string, string>) =>
    cast().as.token('GET', `/api/omnichannel/deliver?type=${uid}&locale=nl&${query}`, undefined, headers)
  const made: Record<string, string> = {}
  const make = async (name: string, contentMetadata: object, more: object = {}) => {
    const data = cast().entry(name, { contentMetadata, ...more }) as never
    const { documentId } = await documents().create({ locale: 'nl', data })
    made[name] = documentId
    return documentId
  }
  const publish = async (name: string, contentMetadata: object, more: object = {}) => {
    const documentId = await make(name, contentMetadata, more)
    await documents().publish({ documentId, locale: 'nl' })
  }
  /** By the names of this story, in the order of the answer. */
  const names = (items: Item[]) => {
    const known = new Map(Object.entries(made).map(([name, id]) => [id, name]))
    return items.flatMap(({ documentId }) => known.get(documentId) ?? [])
  }

  beforeAll(async () => {
    await publish('for everybody', {})
    await publish('for tess', { persona: ['persona:tess'], journeyStage: ['journey:buying'] })
    await publish('for tess on a screen', { persona: ['persona:tess'], channels: ['kiosk'] })
    await publish('for bob', { persona: ['persona:bob'] })
    await publish('over', { persona: ['persona:tess'], validUntil: PAST })
    await publish('later', { persona: ['persona:tess'], validFrom: '2090-01-01' })
    await publish(
      'about bags',
      { persona: ['persona:tess'] },
      { taxonomyTerms: { assignments: [{ key: 'topic:rugzak' }] } },
    )
    await make('unfinished', { persona: ['persona:tess'] })
  })
  afterAll(async () => {
    for (const documentId of Object.values(made)) await documents().delete({ documentId, locale: '*' })
  })

  it('M24 gives those made for the reader first, then those for everybody, each with why', async () => {
    const { status, json } = await deliver('persona=persona:tess&channel=web&page[size]=100')
    expect(status).toBe(200)
    expect(names(json.data)).toEqual(['about bags', 'for tess', 'for everybody'])
    const reasons = (name: string) =>
      json.data.find(({ documentId }: Item) => documentId === made[name]).reason
    expect(reasons('for tess')).toEqual([
      { by: 'locale', match: 'asked', value: 'nl' },
      { by: 'channel', values: ['web'] },
      { by: 'persona', match: 'named', value: 'persona:tess' },
    ])
    expect(reasons('for everybody')).toContainEqual({
      by: 'persona',
      match: 'everybody',
      value: 'persona:tess',
    })
  })

  it('M22 leaves out whom a document is not for, and puts first what takes precedence', async () => {
    await publish('not for tess', { notFor: { persona: ['persona:tess'] } })
    await publish('first for everybody', { precedence: 5 })
    const { json } = await deliver('persona=persona:tess&channel=web&explain=true&page[size]=100')
    // What is made for her still comes before what is for everybody.
    expect(names(json.data)).toEqual(['about bags', 'for tess', 'first for everybody', 'for everybody'])
    const item = json.data.find(({ documentId }: Item) => documentId === made['first for everybody'])
    expect(item.reason).toContainEqual({ by: 'precedence', value: 5 })
    const why = json.meta.excluded.find(({ documentId }: Excluded) => documentId === made['not for tess'])
    expect(why.obstacles).toEqual([{ by: 'left-out', kind: 'persona', value: 'persona:tess' }])
    const bob = await deliver('persona=persona:bob&channel=web&page[size]=100')
    expect(names(bob.json.data)).toEqual(['for bob', 'first for everybody', 'not for tess', 'for everybody'])
    for (const name of ['not for tess', 'first for everybody']) {
      await documents().delete({ documentId: made[name] ?? '', locale: '*' })
      delete made[name]
    }
  })

  it('M24 knows channels, stages and moments', async () => {
    const found = async (query: string) => names((await deliver(`page[size]=100&${query}`)).json.data)
    expect(await found('persona=persona:tess&channel=kiosk')).toContain('for tess on a screen')
    expect(await found('persona=persona:tess&journeyStage=journey:buying&channel=web')).toEqual([
      'for tess',
      'about bags',
      'for everybody',
    ])
    expect(await found('channel=web&at=2091-01-01T00:00:00Z')).toContain('later')
    expect(await found('channel=web&at=2019-06-01T00:00:00Z')).toContain('over')
    expect(await found('channel=web')).not.toEqual(expect.arrayContaining(['over', 'later']))
  })

  it('M24 counts personas, stages and terms of all that is found, on whatever page', async () => {
    const { json } = await deliver(
      'persona=persona:tess&channel=web&facets=persona,journeyStage,topic&page[size]=1',
    )
    expect(json.data).toHaveLength(1)
    const { persona, journeyStage, topic } = json.meta.facets
    const countOf = ({ values }: typeof persona, wanted: string) =>
      values.find(({ value }: { value: string }) => value === wanted)?.count
    expect([countOf(persona, 'persona:tess'), countOf(persona, 'persona:bob')]).toEqual([2, undefined])
    expect([countOf(journeyStage, 'journey:buying'), journeyStage.isComplete]).toEqual([1, true])
    const bags = (await deliver('persona=persona:tess&channel=web&term=topic:rugzak&page[size]=100')).json
    expect(countOf(topic, 'topic:rugzak')).toBe(bags.data.length)
    expect(topic.values.every(({ value }: { value: string }) => value.startsWith('topic:'))).toBe(true)
    expect((await deliver('persona=persona:tess')).json.meta).not.toHaveProperty('facets')
  })

  it('M24 finds by terms and what is around them', async () => {
    const found = async (query: string) => names((await deliver(`page[size]=100&${query}`)).json.data)
    expect(await found('term=topic:rugzak')).toEqual(['about bags'])
    expect(await found('term=topic:school')).not.toContain('about bags')
    const { json } = await deliver('term=topic:rugzak&expand=self&page[size]=1')
    expect(json.data[0].reason).toContainEqual({ by: 'term', values: ['topic:rugzak'] })
  })

  it('M25 falls back to another language where there is no version, and says so', async () => {
    const data = cast().entry('only in English') as never
    const { documentId } = await documents().create({ locale: 'en', data })
    made['only in English'] = documentId
    await documents().publish({ documentId, locale: 'en' })
    const { json } = await deliver('fallback=en&page[size]=100')
    const item = json.data.find((one: Item) => one.documentId === documentId)
    expect(item).toMatchObject({ locale: 'en' })
    expect(item.reason).toContainEqual({ by: 'locale', match: 'fallback', value: 'en' })
    // A document with both languages is there once.
    const both = { documentId: made['for everybody'] ?? '', locale: 'en' }
    await documents().update({ ...both, data: cast().entry('for everybody, in English') as never })
    await documents().publish(both)
    const again = await deliver('fallback=en&page[size]=100')
    const versions = again.json.data.filter((one: Item) => one.documentId === both.documentId)
    expect(versions.map(({ locale }: Item) => locale)).toEqual(['nl'])
    expect(names((await deliver('fallback=&page[size]=100')).json.data)).not.toContain('only in English')
  })

  it('M23 says why not, to programs of the house only', async () => {
    const query = 'persona=persona:tess&channel=web&explain=true'
    const { json } = await deliver(query)
    const why = (name: string) =>
      json.meta.excluded.find(({ documentId }: Excluded) => documentId === made[name])?.obstacles
    expect(why('for bob')).toEqual([{ by: 'persona', asked: 'persona:tess', named: ['persona:bob'] }])
    expect(why('over')).toMatchObject([{ by: 'moment', state: 'over', channel: 'web' }])
    expect(why('later')).toMatchObject([{ by: 'moment', state: 'later' }])
    expect(why('for tess on a screen')).toEqual([{ by: 'channel', asked: ['web'], meant: ['kiosk'] }])
    expect(why('unfinished')).toEqual([{ by: 'status' }])
    expect(why('for tess')).toBeUndefined()
    const path = `/api/omnichannel/deliver?type=${uid}&${query}`
    expect((await cast().as.anonymous('GET', path)).status).toBe(403)
  })

  it('is paged by keyset: every document once, also while others are published', async () => {
    const all = (await deliver('page[size]=100')).json.data.map(({ documentId }: Item) => documentId)
    const seen: string[] = []
    let after = ''
    for (let turn = 0; turn < 100; turn += 1) {
      const { json } = await deliver(`page[size]=2${after && `&page[after]=${after}`}`)
      seen.push(...json.data.map(({ documentId }: Item) => documentId))
      if (turn === 0) await publish('meanwhile', {})
      if (!json.meta.next) break
      after = json.meta.next
    }
    expect(seen).toEqual(all)
  })

  it('answers with an ETag, and 304 where nothing changed', async () => {
    const first = await deliver('channel=web')
    const etag = first.headers.get('etag') ?? ''
    expect((await deliver('channel=web', { 'if-none-match': etag })).status).toBe(304)
    await publish('new', {})
    expect((await deliver('channel=web', { 'if-none-match': etag })).status).toBe(200)
  })

  it('gives nobody what Strapi would not, nor what is for staff', async () => {
    const public_ = await cast().as.anonymous('GET', '/api/omnichannel/deliver?channel=web')
    expect(public_.status).toBe(403)
  })

  it.each([
    ['channel=fax', 'channel'],
    ['locale=xx', 'locale'],
    ['fallback=xx', 'fallback'],
    ['type=admin::user', 'type'],
    ['audience=nobody', 'audience'],
    ['term=topic:school&expand=everything', 'expand'],
    ['facets=persona,no-such-scheme', 'facets'],
    [`facets=${Array(11).fill('persona').join(',')}`, 'facets'],
    ['at=tomorrow', 'at'],
    ['completeness=2', 'completeness'],
    ['page[size]=1000', 'page.size'],
    ['page[after]=x', 'page.after'],
    ['page[skip]=1', 'page.skip'],
    ['colour=red', 'colour'],
  ])('M24 %s is refused with its path', async (query, path) => {
    const { status, json } = await cast().as.token('GET', `/api/omnichannel/deliver?${query}`)
    expect(status).toBe(400)
    expect(json.error.details.errors[0].path.join('.')).toBe(path)
  })

  describe('the simulator and the matrix', () => {
    it('M23 show an administrator what is shown and why not', async () => {
      const { status, json } = await cast().as.admin(
        'GET',
        `/omnichannel/simulate?type=${uid}&locale=nl&persona=persona:tess&channel=web`,
      )
      expect(status).toBe(200)
      expect(names(json.data).slice(0, 2)).toEqual(['about bags', 'for tess'])
      expect(names(json.meta.excluded)).toEqual(expect.arrayContaining(['for bob', 'over', 'unfinished']))
    })

    it('M23 count documents for each persona in each stage, by channel; what is not there is empty', async () => {
      const { json } = await cast().as.admin('GET', `/omnichannel/matrix?type=${uid}&locale=nl`)
      for (const { label } of json.personas)
        expect(Object.values(label).every((one) => typeof one === 'string')).toBe(true)
      const cell = (persona: string, stage: string, channel: string) =>
        json.cells.find(
          (one: { persona: string; stage: string; channel: string }) =>
            one.persona === persona && one.stage === stage && one.channel === channel,
        )?.count
      expect(cell('persona:tess', 'journey:buying', 'web')).toBe(1)
      expect(cell('persona:bob', 'journey:buying', 'web')).toBeUndefined()
      expect(json.personas.map(({ key }: { key: string }) => key)).toEqual(
        expect.arrayContaining(['persona:ouder', 'persona:tess']),
      )
      expect(json.everybody).toBeGreaterThan(0)
    })
  })
}
