// A running CMS -> the stories of the taxonomy plugin; titles name the rows of the requirements that they prove.
import { beforeAll, describe, expect, it } from 'vitest'
import { describeBranches } from './taxonomy-branch-stories.ts'
import { describeConcepts } from './taxonomy-concept-stories.ts'
import { describeImports } from './taxonomy-import-stories.ts'
import { describeKeys } from './taxonomy-key-stories.ts'
import { describeLinks } from './taxonomy-link-stories.ts'
import { describePresets } from './taxonomy-preset-stories.ts'
import { describeQueries } from './taxonomy-query-stories.ts'
import { describeRoads } from './taxonomy-road-stories.ts'
import { describeShared } from './taxonomy-shared-stories.ts'
import { describeUnknownTerms } from './taxonomy-unknown-stories.ts'
import { createTaxonomyWorld, type Running, uid } from './taxonomy-world.ts'
import { describeWriters } from './taxonomy-writer-stories.ts'

export function describeTaxonomy(running: () => Running): void {
  describe('taxonomy', () => {
    const world = createTaxonomyWorld(running)
    const { admin, published } = world

    beforeAll(async () => {
      const made = await admin('POST', '/schemes', { key: 'test', kind: 'topic', label: { nl: 'Proef' } })
      expect(made.status).toBe(201)
    })

    describePresets(world)

    describeRoads(world)
    describeUnknownTerms(world)

    describeWriters(world)

    describeConcepts(world)

    describeQueries(world)

    describeImports(world)
    describeBranches(world)

    describeLinks(world)
    describeKeys(world)
    describeShared(world)

    describe('with the other plugins', () => {
      it('labels reach the page: JSON-LD about, and hashtags', async () => {
        const documentId = await published(['topic:rugzak'])
        const web = await running().as.anonymous(
          'GET',
          `/api/omnichannel/renditions/${uid}/${documentId}?target=web&locale=nl&part=html`,
        )
        expect(web.text).toMatch(/"about":.*Rugzak/s)
        const x = await running().as.anonymous(
          'GET',
          `/api/omnichannel/renditions/${uid}/${documentId}?target=mastodon&locale=nl&part=posts`,
        )
        expect(x.text).toContain('Rugzak')
      })
    })

    it('T7 the tables that are searched agree with the concepts, whatever was done above', async () => {
      expect((await admin('POST', '/index')).json.tables).toEqual([])
    })
  })
}

/** Method and route, then path, body and the status for anonymous, author and super administrator. */
export const taxonomyMatrix: Record<string, [() => string, unknown, number, number, number]> =
  Object.fromEntries(
    (
      [
        ['GET /schemes', '/schemes', undefined, 200],
        ['POST /schemes', '/schemes', {}, 400],
        ['PUT /schemes/:key', '/schemes/nothing', {}, 404],
        ['DELETE /schemes/:key', '/schemes/nothing', undefined, 404],
        ['GET /schemes/:key/uri', '/schemes/nothing/uri', undefined, 404],
        ['PUT /schemes/:key/uri', '/schemes/nothing/uri', {}, 400],
        ['GET /schemes/:key/children', '/schemes/nothing/children', undefined, 200],
        ['GET /schemes/:key/history', '/schemes/nothing/history', undefined, 404],
        ['GET /schemes/:key/coverage', '/schemes/nothing/coverage', undefined, 404],
        ['GET /schemes/:key/deprecated', '/schemes/nothing/deprecated', undefined, 404],
        ['GET /schemes/:key/quality', '/schemes/nothing/quality', undefined, 404],
        ['GET /schemes/:key/quality/report', '/schemes/nothing/quality/report', undefined, 404],
        ['GET /schemes/:key/deleted', '/schemes/nothing/deleted', undefined, 404],
        ['GET /schemes/:key/working-copy', '/schemes/nothing/working-copy', undefined, 404],
        ['POST /schemes/:key/publish', '/schemes/nothing/publish', {}, 400],
        ['POST /schemes/:key/waivers', '/schemes/nothing/waivers', {}, 400],
        ['DELETE /schemes/:key/waivers', '/schemes/nothing/waivers', undefined, 400],
        ['POST /schemes/:key/mend', '/schemes/nothing/mend', {}, 400],
        ['GET /schemes/:key/suggestions', '/schemes/nothing/suggestions', undefined, 400],
        ['GET /schemes/:key/collections', '/schemes/nothing/collections', undefined, 404],
        ['POST /schemes/:key/collections', '/schemes/nothing/collections', {}, 400],
        ['DELETE /schemes/:key/collections', '/schemes/nothing/collections?uri=x', undefined, 404],
        ['GET /schemes/:key/description', '/schemes/nothing/description', undefined, 404],
        ['GET /schemes/:key/export', '/schemes/nothing/export', undefined, 404],
        ['GET /search', '/search?q=x', undefined, 200],
        ['POST /terms', '/terms', { keys: [] }, 200],
        ['POST /suggest', '/suggest', {}, 400],
        ['POST /concepts', '/concepts', {}, 400],
        ['GET /concepts/:key', '/concepts/nothing', undefined, 404],
        ['PUT /concepts/:key', '/concepts/nothing', {}, 400],
        ['DELETE /concepts/:key', '/concepts/nothing', undefined, 404],
        ['GET /concepts/:key/impact', '/concepts/nothing/impact', undefined, 200],
        ['GET /concepts/:key/usage', '/concepts/nothing/usage', undefined, 200],
        ['PUT /concepts/:key/links', '/concepts/nothing/links', {}, 400],
        ['POST /concepts/:key/move', '/concepts/nothing/move', {}, 400],
        ['POST /concepts/:key/merge', '/concepts/nothing/merge', {}, 400],
        ['POST /concepts/:key/deprecate', '/concepts/nothing/deprecate', {}, 400],
        ['POST /concepts/:key/reinstate', '/concepts/nothing/reinstate', {}, 400],
        ['POST /concepts/:key/restore', '/concepts/nothing/restore', {}, 400],
        ['GET /changes/:id', '/changes/nothing', undefined, 404],
        ['POST /changes/:id/undo', '/changes/nothing/undo', {}, 404],
        ['POST /paste', '/paste', {}, 400],
        ['GET /weak', '/weak', undefined, 400],
        ['GET /query', '/query', undefined, 200],
        ['GET /types', '/types', undefined, 200],
        ['GET /roles', '/roles', undefined, 200],
        ['POST /retag', '/retag', {}, 400],
        ['GET /retag', '/retag', undefined, 200],
        ['GET /retag/:id', '/retag/nothing', undefined, 404],
        ['POST /retag/:id/stop', '/retag/nothing/stop', {}, 404],
        ['POST /retag/:id/resume', '/retag/nothing/resume', {}, 404],
        ['POST /retag/:id/revert', '/retag/nothing/revert', {}, 404],
        ['POST /import', '/import', {}, 400],
        ['GET /presets', '/presets', undefined, 200],
        ['POST /presets', '/presets', {}, 400],
        ['GET /index', '/index', undefined, 200],
        ['POST /index', '/index', undefined, 200],
      ] as [string, string, unknown, number][]
    )
      .map(([route, path, body, status]): [string, [() => string, unknown, number, number, number]] => [
        route.replace(' ', ' /taxonomy'),
        [() => `/taxonomy${path}`, body, 401, 403, status],
      ])
      .concat(
        ['/schemes', '/schemes/:key', '/schemes/:key/concepts', '/schemes/:key/description', '/query'].map(
          (path) => [
            `GET /api/taxonomy${path}`,
            [() => `/api/taxonomy${path.replace(':key', 'topic')}`, undefined, 200, 401, 401],
          ],
        ),
        [['GET /api/taxonomy/concepts', [() => '/api/taxonomy/concepts', undefined, 400, 401, 401]]],
      ),
  )
