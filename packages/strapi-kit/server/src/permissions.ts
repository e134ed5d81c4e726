// A plugin's actions -> permissions that a super administrator can give to roles.
import type { Core } from '@strapi/strapi'

export interface PermissionLine {
  /** The part after `plugin::<plugin>.`. Those under `settings.` appear in the settings section. */
  uid: string
  displayName: string
  /** Heading inside the plugin's section, or of the group in the settings section. */
  subCategory?: string
}

/** Registers the actions of one plugin; call it in `bootstrap`. */
export async function registerPermissions(
  strapi: Core.Strapi,
  pluginName: string,
  lines: readonly PermissionLine[],
): Promise<void> {
  const actions = lines.map(({ uid, displayName, subCategory }) =>
    uid.startsWith('settings.')
      ? {
          section: 'settings',
          category: pluginName,
          subCategory: subCategory ?? 'general',
          displayName,
          uid,
          pluginName,
        }
      : { section: 'plugins', displayName, uid, pluginName, ...(subCategory ? { subCategory } : {}) },
  )
  await strapi.service('admin::permission').actionProvider.registerMany(actions)
}
