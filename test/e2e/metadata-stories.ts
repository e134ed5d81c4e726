// A running CMS -> the stories of the metadata plugin; titles name the rows of the requirements that they prove.
import { describe } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import { describeExceptions } from './exception-stories.ts'
import { describeMetadataOverviews } from './metadata-overview-stories.ts'
import { describeMetadataPanel } from './metadata-panel-stories.ts'
import { describeMetadataStorage } from './metadata-storage-stories.ts'
import { describeMetadataTransfer } from './metadata-transfer-stories.ts'
import { createMetadataWorld } from './metadata-world.ts'

export function describeMetadata(cast: CmsCast): void {
  describe('metadata', () => {
    const world = createMetadataWorld(cast)
    describeMetadataStorage(cast, world)
    describeExceptions(cast, world)
    describeMetadataPanel(world)
    describeMetadataOverviews(world)
    describeMetadataTransfer(cast, world)
  })
}

/** Route -> path, body, and the status for nobody, an author without the permission, and the administrator. */
export const metadataMatrix: Record<string, [() => string, unknown, number, number, number]> =
  Object.fromEntries(
    (
      [
        ['POST /panel', '/panel', {}, 400],
        ['GET /people', '/people', undefined, 200],
        ['GET /choices', '/choices', undefined, 200],
        ['GET /overview', '/overview', undefined, 200],
        ['GET /summary', '/summary', undefined, 200],
        ['GET /export', '/export', undefined, 200],
        ['POST /import', '/import', {}, 400],
        ['GET /index', '/index', undefined, 200],
        ['POST /index', '/index', undefined, 200],
      ] as [string, string, unknown, number][]
    ).map(([route, path, body, status]) => [
      route.replace(' ', ' /content-metadata'),
      [() => `/content-metadata${path}`, body, 401, 403, status],
    ]),
  )
