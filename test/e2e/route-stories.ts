// Every route of our plugins -> what anonymous people, authors and administrators are answered.
import { describe, expect, it } from 'vitest'
import { assetMatrix } from './asset-stories.ts'
import type { CmsCast } from './cms-cast.ts'
import { deliverMatrix } from './deliver-routes.ts'
import { historyMatrix } from './history-stories.ts'
import { metadataMatrix } from './metadata-stories.ts'
import { policyMatrix } from './policy-stories.ts'
import { taxonomyMatrix } from './taxonomy-stories.ts'

const uid = 'api::article.article'

export function describeRoutes(cast: CmsCast): void {
  const { rendition } = cast
  describe('every route, by who asks', () => {
    const preview = { uid, locale: 'nl', data: { title: 'Wie vraagt dit?', slug: 'wie', body: 'Iemand.' } }
    /** Path and body, then the status for anonymous, author and super administrator. */
    const matrix: Record<string, [() => string, unknown, number, number, number]> = {
      ...taxonomyMatrix,
      ...assetMatrix,
      ...policyMatrix,
      ...deliverMatrix,
      ...metadataMatrix,
      ...historyMatrix,
      'GET /api/content-metadata/:uid/:documentId': [
        () => `/api/content-metadata/${uid}/${cast.seeded}?locale=nl`,
        undefined,
        200,
        401,
        401,
      ],
      'POST /omnichannel/preview': [() => '/omnichannel/preview', preview, 401, 403, 200],
      'POST /omnichannel/test-mail': [
        () => '/omnichannel/test-mail',
        { ...preview, target: 'email' },
        401,
        403,
        200,
      ],
      'GET /omnichannel/readiness': [
        () => `/omnichannel/readiness?uid=${uid}&pageSize=1`,
        undefined,
        401,
        403,
        200,
      ],
      'GET /omnichannel/unready': [() => '/omnichannel/unready', undefined, 401, 403, 200],
      'GET /omnichannel/participation': [() => '/omnichannel/participation', undefined, 401, 403, 200],
      // An administrator's token is no credential for the content API.
      'GET /api/omnichannel/renditions/:uid/:documentId': [
        () => rendition(cast.seeded),
        undefined,
        200,
        401,
        401,
      ],
      'GET /api/omnichannel/documents': [
        () => '/api/omnichannel/documents?limit=1',
        undefined,
        403,
        401,
        401,
      ],
      'GET /api/omnichannel/player/:file': [
        () => '/api/omnichannel/player/player.css',
        undefined,
        200,
        200,
        200,
      ],
    }

    it('the matrix names every route of our plugins', () => {
      const routes = ['omnichannel', 'content-metadata', 'taxonomy'].flatMap((plugin) =>
        Object.values(cast.cms.strapi.plugin(plugin).routes as unknown as Record<string, Router>).flatMap(
          ({ type, routes: list }) =>
            list.map(({ method, path }) => `${method} ${type === 'admin' ? '' : '/api'}/${plugin}${path}`),
        ),
      )
      expect(routes.sort()).toEqual(Object.keys(matrix).sort())
    })

    it.each(Object.keys(matrix))('%s', async (route) => {
      const [path, body, ...expected] = matrix[route] ?? [() => '', undefined]
      const method = route.split(' ')[0] ?? ''
      const statuses: number[] = []
      for (const caller of [cast.as.anonymous, cast.as.author, cast.as.admin])
        statuses.push((await caller(method, path(), body)).status)
      expect(statuses).toEqual(expected)
    })

    // Strapi lets such a token do what is called `find` or `findOne`, whatever the method.
    it.each(Object.keys(matrix).filter((route) => route.startsWith('GET /api/')))(
      'a read-only token may %s',
      async (route) => {
        const [path] = matrix[route] ?? [() => '']
        // What a question lacks is said after who may ask it.
        expect([200, 400]).toContain((await cast.as.token('GET', path())).status)
      },
    )
  })
}

interface Router {
  type: string
  routes: { method: string; path: string }[]
}
