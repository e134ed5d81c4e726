// Authors of a running CMS -> the same who may read and edit vocabularies, and what else a story asks, until it is over.
import type { Strapi } from './start-cms.ts'

export function createAllowance(strapi: () => Strapi) {
  let given: number[] = []
  return {
    async allow(more: object[] = []): Promise<void> {
      const roles = strapi().service('admin::role') as unknown as {
        findOne(where: object): Promise<{ id: number }>
        addPermissions(id: number, permissions: object[]): Promise<{ id: number }[]>
      }
      const { id } = await roles.findOne({ code: 'strapi-author' })
      const line = { subject: null, properties: {}, conditions: [] }
      const words = ['plugin::taxonomy.read', 'plugin::taxonomy.edit'].map((action) => ({
        ...line,
        action,
      }))
      given.push(...(await roles.addPermissions(id, [...words, ...more])).map((one) => one.id))
    },
    async takeBack(): Promise<void> {
      await strapi()
        .db.query('admin::permission')
        .deleteMany({ where: { id: { $in: given } } })
      given = []
    },
  }
}
