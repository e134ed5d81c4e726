// Strapi's configuration -> where readers reach this server: `server.url`, else its host and port.
import type { Core } from '@strapi/strapi'

/** `0.0.0.0` is no address to go to. */
export const publicOrigin = (strapi: Core.Strapi): string =>
  (strapi.config.get('server.absoluteUrl') as string)
    .replace(/\/+$/, '')
    .replace(/^(https?:\/\/)(0\.0\.0\.0|\[?::\]?)(?=:|$)/, '$1localhost')
