// A booting Strapi -> one that knows our permissions, with the configured module loaded.
import { registerPermissions, registerWaivePermission } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { PLUGIN_ID } from '../../shared/contracts'
import { getService } from './get-service'
import { warmWhenListening } from './warm-pool'

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi, PLUGIN_ID, [
    { uid: 'preview', displayName: 'Preview channels' },
    { uid: 'test-mail', displayName: 'Send oneself a test mail' },
    { uid: 'targeting', displayName: 'Try targeting, and see who is not served' },
    { uid: 'settings.read', displayName: 'Read the omnichannel settings' },
  ])
  await registerWaivePermission(strapi, PLUGIN_ID)
  // A mistake in the module stops the boot, not the first preview.
  await getService(strapi, 'engine').load()
  warmWhenListening(strapi)
}
