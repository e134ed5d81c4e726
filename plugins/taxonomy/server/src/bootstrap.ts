// A booting Strapi -> one that knows our permission.
import { registerPermissions } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi, 'taxonomy', [{ uid: 'read', displayName: 'Read term assignments' }])
}
