// docs/openapi.json -> whether the content API answers as it says: every route, every status, every schema.
import { afterAll, describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import { createAnswerJudge, description, judge } from './judge-answer.ts'
import { callerOf, createApiToken } from './sign-in.ts'

const uid = 'api::article.article'

/** What a vocabulary is asked for besides JSON, and what nobody gives. */
const FORMS = [
  'text/turtle',
  'application/ld+json',
  'application/rdf+xml',
  'application/n-triples',
  'text/csv',
  'text/html',
  'image/png',
]

export function describeOpenApi(cast: CmsCast): void {
  const { seen, expectDescribed } = createAnswerJudge()
  const rendition = '/api/omnichannel/renditions/{uid}/{documentId}'
  const documents = '/api/omnichannel/documents'
  const deliver = '/api/omnichannel/deliver'
  const related = '/api/omnichannel/related/{uid}/{documentId}'
  const player = '/api/omnichannel/player/{file}'
  const schemes = '/api/taxonomy/schemes'
  const scheme = `${schemes}/{key}`
  const concepts = `${scheme}/concepts`
  const concept = '/api/taxonomy/concepts'
  const byTerms = '/api/taxonomy/query'
  const policies = '/api/content-metadata/policies'
  const metadata = '/api/content-metadata/{uid}/{documentId}'
  const dataset = `${scheme}/description`
  const inForms = [schemes, scheme, concepts, dataset]
  const of = (query: string) => `/api/omnichannel/renditions/${uid}/${cast.seeded}?${query}`

  const metadataOf = (query: string) => `/api/content-metadata/${uid}/${cast.seeded}${query}`
  const filled = (path: string) =>
    path.replace('{uid}', uid).replace('{documentId}', cast.seeded).replace('{key}', 'topic')

  describe('what docs/openapi.json says', () => {
    /** Path of the description, who asks, what for, and in which form. */
    const asked: [string, keyof CmsCast['as'], () => string, accept?: string][] = [
      ...['web', 'email', 'x', 'bluesky', 'mastodon', 'linkedin', 'kiosk', 'briefing'].flatMap((target) =>
        ['nl', 'en'].map((locale): [string, 'token', () => string] => [
          rendition,
          'token',
          () => of(`target=${target}&locale=${locale}`),
        ]),
      ),
      [rendition, 'anonymous', () => of('target=web&locale=nl&part=html')],
      [rendition, 'anonymous', () => of('target=web&locale=nl&part=head')],
      [rendition, 'anonymous', () => of('target=web&locale=nl&audience=ouders')],
      [rendition, 'anonymous', () => of('target=fax')],
      [rendition, 'author', () => of('target=web')],
      [rendition, 'anonymous', () => of('target=briefing&locale=nl')],
      [rendition, 'token', () => of('target=web&locale=nl&part=nothing')],
      [rendition, 'token', () => '/api/omnichannel/renditions/admin::user/1?target=web'],
      [documents, 'token', () => `${documents}?limit=3`],
      [documents, 'token', () => `${documents}?limit=100&locale=en`],
      [documents, 'token', () => `${documents}?limit=0`],
      [documents, 'token', () => `${documents}?cursor=nonsense`],
      [documents, 'author', () => documents],
      [documents, 'anonymous', () => documents],
      [deliver, 'token', () => `${deliver}?channel=web&locale=nl`],
      [deliver, 'token', () => `${deliver}?channel=web,email&locale=nl&explain=true&facets=persona`],
      [deliver, 'token', () => `${deliver}?channel=web&at=soon`],
      [deliver, 'author', () => deliver],
      [deliver, 'anonymous', () => deliver],
      [related, 'token', () => `${filled(related)}?channel=web&locale=nl`],
      [related, 'token', () => `${filled(related)}?locale=xx`],
      [related, 'token', () => filled(related).replace(cast.seeded, 'none')],
      [related, 'author', () => filled(related)],
      [related, 'anonymous', () => filled(related)],
      [player, 'anonymous', () => '/api/omnichannel/player/player.js'],
      [player, 'anonymous', () => '/api/omnichannel/player/player.css'],
      [player, 'anonymous', () => '/api/omnichannel/player/index.js'],
      ...inForms.flatMap((path) => [
        ...['application/json', ...FORMS].map((accept): [string, 'anonymous', () => string, string] => [
          path,
          'anonymous',
          () => filled(path),
          accept,
        ]),
        ...(['anonymous', 'author'] as const).map((who): [string, typeof who, () => string, string] => [
          path,
          who,
          () => `${filled(path)}${who === 'anonymous' ? '?undescribed=1' : ''}`,
          'application/json',
        ]),
      ]),
      [scheme, 'anonymous', () => `${schemes}/nothing`],
      [dataset, 'anonymous', () => `${schemes}/nothing/description`],
      [concepts, 'anonymous', () => `${schemes}/nothing/concepts`],
      [concepts, 'anonymous', () => `${schemes}/persona/concepts?q=oud&language=nl`],
      [concepts, 'anonymous', () => `${schemes}/topic/concepts?limit=0`],
      [concept, 'anonymous', () => `${concept}?uri=urn:kanaal:nothing`],
      [concept, 'anonymous', () => concept],
      [concept, 'author', () => `${concept}?uri=urn:kanaal:nothing`],
      [byTerms, 'anonymous', () => `${byTerms}?term=persona:ouder&facets=persona,topic&language=nl`],
      [byTerms, 'token', () => `${byTerms}?withCount=false&limit=2`],
      [byTerms, 'anonymous', () => `${byTerms}?facets=nothing`],
      [byTerms, 'author', () => byTerms],
      [policies, 'token', () => policies],
      [policies, 'token', () => `${policies}?undescribed=1`],
      [policies, 'author', () => policies],
      [policies, 'anonymous', () => policies],
      ...['json', 'jsonld', 'dc', 'head'].map((format): [string, 'anonymous', () => string] => [
        metadata,
        'anonymous',
        () => metadataOf(`?locale=nl&format=${format}`),
      ]),
      [metadata, 'anonymous', () => metadataOf('?locale=en')],
      [metadata, 'anonymous', () => metadataOf('?format=pdf')],
      [metadata, 'author', () => metadataOf('')],
      [metadata, 'anonymous', () => '/api/content-metadata/admin::user/1'],
      [metadata, 'anonymous', () => `/api/content-metadata/${uid}/nothing`],
    ]

    it.each(
      asked.map(([path, who, query, accept], index) => ({
        index,
        path,
        who,
        query,
        headers: accept === undefined ? {} : { accept },
      })),
    )('is what $who is answered at $path ($index)', async ({ path, who, query, headers }) => {
      const reply = await cast.as[who]('GET', query(), undefined, headers)
      expectDescribed(path, reply)
      // Of a part any JSON is allowed, of a whole rendition only that.
      if (path === rendition && reply.status === 200 && !query().includes('part=')) {
        const whole = judge({ $ref: '#/components/schemas/Rendition' })
        expect(whole(reply.json), JSON.stringify(whole.errors?.slice(0, 3))).toBe(true)
      }
      const etag = reply.headers.get('etag')
      if (reply.status !== 200 || !etag) return
      const again = await cast.as[who]('GET', query(), undefined, { ...headers, 'if-none-match': etag })
      expect(again.status).toBe(304)
      expectDescribed(path, again)
    })

    it('is what a token is answered that may read nothing', async () => {
      const stranger = callerOf(cast.cms, await createApiToken(cast.cms, 'stranger', 'custom'))
      for (const path of Object.keys(description.paths).filter((one) => one !== player)) {
        const query = { [rendition]: '?target=web', [concept]: '?uri=urn:x' }[path] ?? ''
        const reply = await stranger('GET', `${filled(path)}${query}`)
        expect([path, reply.status]).toEqual([path, 403])
        expectDescribed(path, reply)
      }
    })

    it('is what a former URI leads to, and what it leads to', async () => {
      const admin = (method: string, path: string, body?: object) =>
        cast.as.admin(method, `/taxonomy${path}`, body)
      await admin('POST', '/schemes', { key: 'described', kind: 'free', label: { nl: 'Beschreven' } })
      const make = async (nl: string) =>
        (await admin('POST', '/concepts', { scheme: 'described', fields: { prefLabel: { nl } } })).json
          .concept
      const { key, uri, version: first } = await make('Een')
      const { version } = (await cast.as.anonymous('GET', `${schemes}/described`)).json.data
      await admin('PUT', '/schemes/described/uri', { version, to: 'https://described.example/' })
      const by = (asked: string) => `${concept}?uri=${encodeURIComponent(asked)}`
      const former = await fetch(cast.cms.url + by(uri), { redirect: 'manual' })
      expectDescribed(concept, { status: former.status, headers: former.headers, text: '', json: undefined })
      const now = await cast.as.anonymous('GET', `${concept}${former.headers.get('location')}`)
      expect(now.json.data.key).toBe(key)
      expectDescribed(concept, now)
      const etag = now.headers.get('etag') ?? ''
      const address = `${concept}${former.headers.get('location')}`
      const again = await cast.as.anonymous('GET', address, undefined, { 'if-none-match': etag })
      expectDescribed(concept, again)
      await admin('POST', `/concepts/${key}/merge`, { version: first + 1, into: (await make('Twee')).key })
      const { status, headers } = await fetch(cast.cms.url + address, { redirect: 'manual' })
      expectDescribed(concept, { status, headers, text: '', json: undefined })
      expect((await admin('DELETE', '/schemes/described')).status).toBe(200)
    })

    it('is what a server is answered with that makes too many renditions', async () => {
      const service = cast.cms.strapi.plugin('omnichannel').service('renditions') as { isBusy(): boolean }
      const { isBusy } = service
      service.isBusy = () => true
      try {
        const reply = await cast.as.anonymous('GET', of('target=web'))
        expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '5'])
        expectDescribed(rendition, reply)
      } finally {
        service.isBusy = isBusy
      }
    })

    it('names every parameter that a route takes', async () => {
      for (const [path, { get }] of Object.entries(description.paths)) {
        const names = (get.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name)
        if (path === player) continue
        const { status, json } = await cast.as.token('GET', `${filled(path)}?target=web&undescribed=1`)
        expect([path, status]).toEqual([path, 400])
        const refused = json.error.details.errors.map((one: { path: string[] }) => one.path.join('.'))
        const foreign = names.includes('target') ? ['undescribed'] : ['target', 'undescribed']
        expect(JSON.stringify(refused)).toContain(foreign.at(-1))
      }
    })

    afterAll(() => {
      const described = Object.entries(description.paths).flatMap(([path, { get }]) =>
        Object.keys(get.responses).map((status) => `${path} ${status}`),
      )
      // Each status that is promised was seen, so that none is described which no longer is given.
      expect([...seen].sort()).toEqual(described.sort())
    })
  })
}
