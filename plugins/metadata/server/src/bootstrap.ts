// A booting Strapi -> one that knows our permissions, with tables that hold what documents say.
import {
  rebuildEmptyIndexes,
  registerPermissions,
  registerWaivePermission,
} from '@kanaal/strapi-kit/strapi-server'
import { UNKNOWN_SITE_URL } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { PLUGIN_ID } from '../../shared/contracts'
import type { Settings } from './config'
import { getService } from './get-service'
import { META_INDEX } from './index-rows'
import { inheritsHere } from './inherits-here'
import { SITE_MISSING } from './services/resolved'

/** The panel would show what no page says. */
const SEEN_BY_NO_CHANNEL =
  'content-metadata: what documents inherit is written in config/plugins, where channels do not read it. Write `metadata`, and `profiles` that have a `default`, in kanaal.config.'

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi, PLUGIN_ID, [
    { uid: 'read', displayName: 'Read metadata and see overviews' },
    { uid: 'assets', displayName: 'Write rights and alternative texts of images' },
    { uid: 'policies', displayName: 'Write policies' },
    { uid: 'manage', displayName: 'Import metadata; repair the index' },
  ])
  await registerWaivePermission(strapi, PLUGIN_ID)
  if (strapi.plugin('omnichannel')) {
    const settings = strapi.config.get('plugin::content-metadata') as Settings
    if (inheritsHere(settings)) strapi.log.warn(SEEN_BY_NO_CHANNEL)
  } else {
    // With it, `site-url-missing` says so, where it is read.
    const { site } = await getService(strapi, 'rules').load()
    if (site.url === UNKNOWN_SITE_URL) strapi.log.warn(SITE_MISSING)
  }
  // Rows that an older version wrote: where a number is not known, nothing comes after it in an order.
  await strapi.db.connection(META_INDEX).whereNull('precedence').update({ precedence: 0, left_out: 0 })
  // A data transfer carries documents over and empties our tables.
  await rebuildEmptyIndexes(strapi)
}
