// The name of one of this plugin's services -> that service, with its type.
import { createGetService } from '@kanaal/strapi-kit/strapi-server'
import type { services } from './services'

export const getService = createGetService<typeof services>('content-metadata')
