// The public role -> the same role, allowed to read what is published.
import type { Core } from '@strapi/strapi'

const PUBLIC_ACTIONS = [
  'api::article.article.find',
  'api::article.article.findOne',
  'api::product.product.find',
  'api::product.product.findOne',
  'api::event.event.find',
  'api::event.event.findOne',
  'plugin::omnichannel.renditions.find',
  'plugin::content-metadata.documents.find',
  'plugin::taxonomy.vocabularies.find',
  'plugin::taxonomy.vocabularies.findOne',
  'plugin::taxonomy.descriptions.findOne',
  'plugin::taxonomy.vocabulary-concepts.find',
  'plugin::taxonomy.vocabulary-concepts.findOne',
  'plugin::taxonomy.queries.find',
]

/** Adds what is missing, on the first boot only: what an administrator took away later stays away. */
export async function grantPublicPermissions(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'kanaal-cms' })
  if (await store.get({ key: 'public-permissions' })) return
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' }, populate: ['permissions'] })
  const granted = new Set(
    (role?.permissions ?? []).map((permission: { action: string }) => permission.action),
  )
  for (const action of PUBLIC_ACTIONS) {
    if (granted.has(action)) continue
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } })
  }
  await store.set({ key: 'public-permissions', value: true })
}
