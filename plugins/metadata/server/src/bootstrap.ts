// A booting Strapi -> one that knows our permissions, with tables that hold what documents say.
import {
  rebuildEmptyIndexes,
  registerPermissions,
  registerWaivePermission,
} from '@kanaal/strapi-kit/strapi-server'
import { UNKNOWN_SITE_URL } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { PLUGIN_ID } from '../../shared/contracts'
import { getService } from './get-service'
import { SITE_MISSING } from './services/resolved'

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi, PLUGIN_ID, [
    { uid: 'read', displayName: 'Read metadata and see overviews' },
    { uid: 'assets', displayName: 'Write rights and alternative texts of images' },
    { uid: 'policies', displayName: 'Write policies' },
    { uid: 'manage', displayName: 'Import metadata; repair the index' },
  ])
  await registerWaivePermission(strapi, PLUGIN_ID)
  // With it, `site-url-missing` says so, where it is read.
  if (!strapi.plugin('omnichannel')) {
    const { site } = await getService(strapi, 'rules').load()
    if (site.url === UNKNOWN_SITE_URL) strapi.log.warn(SITE_MISSING)
  }
  // A data transfer carries documents over and empties our tables.
  await rebuildEmptyIndexes(strapi)
}
