// A stopping Strapi -> one without render threads.
import type { Core } from '@strapi/strapi'
import { getService } from './get-service'

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await getService(strapi, 'engine').close()
}
