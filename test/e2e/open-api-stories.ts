// docs/openapi.json -> whether the content API answers as it says: every route, every status, every schema.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import type { Reply } from './sign-in.ts'

type Schema = Record<string, unknown>

interface Operation {
  parameters?: { name: string; in: string; required?: boolean }[]
  responses: Record<string, { headers?: object; content?: Record<string, { schema?: Schema }> }>
}

const description = JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, Schema> }
}

const uid = 'api::article.article'

/** The schema of an answer, with the components it points at beside it. */
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
const judge = (schema: Schema) => ajv.compile({ ...schema, components: description.components })

export function describeOpenApi(cast: CmsCast): void {
  const seen = new Set<string>()

  /** Statuses that are described are the ones that may be given, each with its type, headers and schema. */
  function expectDescribed(path: string, { status, headers, text, json }: Reply): void {
    const response = description.paths[path]?.get.responses[status]
    expect(response, `${path} answers ${status}: ${text.slice(0, 200)}`).toBeDefined()
    seen.add(`${path} ${status}`)
    for (const name of Object.keys(response?.headers ?? {})) {
      // Only a page that is not the last has a next one.
      if (name !== 'x-next-cursor') expect(headers.get(name), `${path} ${status} ${name}`).toBeTruthy()
    }
    if (status === 304) {
      expect(text).toBe('')
      return
    }
    const type = headers.get('content-type')?.split(';')[0] ?? ''
    const content = response?.content?.[type] ?? response?.content?.['*/*']
    expect(content, `${path} ${status} as ${type}`).toBeDefined()
    if (content?.schema === undefined || content.schema.format === 'binary') return
    const valid = judge(content.schema)
    const values = type === 'application/x-ndjson' ? text.trim().split('\n').map(parse) : [json]
    for (const value of values) expect(valid(value), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true)
  }

  const rendition = '/api/omnichannel/renditions/{uid}/{documentId}'
  const documents = '/api/omnichannel/documents'
  const deliver = '/api/omnichannel/deliver'
  const player = '/api/omnichannel/player/{file}'
  const of = (query: string) => `/api/omnichannel/renditions/${uid}/${cast.seeded}?${query}`

  describe('what docs/openapi.json says', () => {
    /** Path of the description, who asks, and what for. */
    const asked: [string, keyof CmsCast['as'], () => string][] = [
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
      [player, 'anonymous', () => '/api/omnichannel/player/player.js'],
      [player, 'anonymous', () => '/api/omnichannel/player/player.css'],
      [player, 'anonymous', () => '/api/omnichannel/player/index.js'],
    ]

    it.each(asked.map(([path, who, query], index) => ({ index, path, who, query })))(
      'is what $who is answered at $path ($index)',
      async ({ path, who, query }) => {
        const reply = await cast.as[who]('GET', query())
        expectDescribed(path, reply)
        // Of a part any JSON is allowed, of a whole rendition only that.
        if (path === rendition && reply.status === 200 && !query().includes('part=')) {
          const whole = judge({ $ref: '#/components/schemas/Rendition' })
          expect(whole(reply.json), JSON.stringify(whole.errors?.slice(0, 3))).toBe(true)
        }
        const etag = reply.headers.get('etag')
        if (reply.status !== 200 || !etag) return
        const again = await cast.as[who]('GET', query(), undefined, { 'if-none-match': etag })
        expect(again.status).toBe(304)
        expectDescribed(path, again)
      },
    )

    it('names every parameter that a route takes', async () => {
      for (const [path, { get }] of Object.entries(description.paths)) {
        const names = (get.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name)
        const at = path.replace('{uid}', uid).replace('{documentId}', cast.seeded)
        if (path === player) continue
        const { status, json } = await cast.as.token('GET', `${at}?target=web&undescribed=1`)
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

const parse = (line: string): unknown => JSON.parse(line)
