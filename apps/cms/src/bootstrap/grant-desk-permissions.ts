// The role Editor -> the same role, with the desk: an editor must see the channels without an administrator's help.
import type { Core } from '@strapi/strapi'

const DESK_ACTIONS = [
  'plugin::omnichannel.preview',
  'plugin::omnichannel.test-mail',
  'plugin::content-metadata.read',
  'plugin::taxonomy.read',
]
const ROLE = 'strapi-editor'

/** On the first boot only: what an administrator took away later stays away. */
export async function grantDeskPermissions(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'kanaal-cms' })
  if (await store.get({ key: 'desk-permissions' })) return
  const role = await strapi.db.query('admin::role').findOne({ where: { code: ROLE } })
  const permissions = strapi.db.query('admin::permission')
  for (const action of role ? DESK_ACTIONS : []) {
    if ((await permissions.count({ where: { action, role: role.id } })) > 0) continue
    await permissions.create({
      data: { action, role: role.id, subject: null, conditions: [], properties: {}, actionParameters: {} },
    })
  }
  await store.set({ key: 'desk-permissions', value: true })
}
