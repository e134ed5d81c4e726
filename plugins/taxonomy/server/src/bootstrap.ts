// A booting Strapi -> one that knows our permissions, with tables that agree with the concepts they are made of.
import { rebuildEmptyIndexes, rebuildIndexes, registerPermissions } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { ASSIGNMENTS } from './assignment-index'
import { keepTrends } from './overviews/trend'
import { markMissingRoots } from './vocabulary/mark-roots'
import { rebuildTables } from './vocabulary/rebuild-tables'
import { MEMBERS } from './vocabulary/tables'

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi, 'taxonomy', [
    { uid: 'read', displayName: 'See vocabularies and suggestions' },
    { uid: 'edit', displayName: 'Add and change concepts' },
    { uid: 'retag', displayName: 'Change the terms of many documents at once' },
    { uid: 'manage', displayName: 'Add, import and delete vocabularies; repair the index' },
  ])
  // A data transfer carries concepts over and empties our tables.
  const member = await strapi.db.connection(MEMBERS.name).first('id')
  const concept = await strapi.db.connection('kanaal_concepts').first('id')
  if (!member && concept) await rebuildTables(strapi)
  await markMissingRoots(strapi.db.connection)
  await rebuildEmptyIndexes(strapi)
  // Rows of before a column was there: facets would take them all for one document, counts none for dated.
  const old = await strapi.db
    .connection(ASSIGNMENTS)
    .whereIn('status', ['draft', 'published'])
    .where((any) => any.whereNull('document').orWhereNull('month'))
    .first('id')
  if (old) await rebuildIndexes(strapi, { index: 'taxonomy' })
  // At a quarter past four, when few write: every vocabulary is checked, and its line in the trend goes on.
  strapi.get('cron').add({
    'kanaal-taxonomy-trend': { task: () => keepTrends(strapi), options: { rule: '15 4 * * *' } },
  })
}
