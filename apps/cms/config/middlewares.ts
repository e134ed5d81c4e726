// Koa middlewares of the app: Strapi's own, with a content security policy that previews can live under.
import type { Core } from '@strapi/strapi'

/**
 * A preview is a `srcdoc` iframe and inherits the admin's policy: its images are ours or inline, its only script is
 * the kiosk player, which this server hands out. Strapi merges its own list into this one: `https:` for connections,
 * and the images of its market.
 */
const directives = {
  'default-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'media-src': ["'self'", 'data:', 'blob:'],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
  'frame-src': ["'self'"],
  'frame-ancestors': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  upgradeInsecureRequests: null,
}

const config: Core.Config.Middlewares = [
  'strapi::logger',
  'strapi::errors',
  { name: 'strapi::security', config: { contentSecurityPolicy: { useDefaults: false, directives } } },
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  // A preview sends the whole form, and a document may have 1 MiB (Caps.bytes).
  { name: 'strapi::body', config: { jsonLimit: '3mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
]

export default config
