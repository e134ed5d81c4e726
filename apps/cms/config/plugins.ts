// Which plugins run, and with which settings. Content types opt in here by uid, or in their own schema.
import type { Core } from '@strapi/strapi'

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  omnichannel: {
    enabled: true,
    config: {
      /** The site, targets and audiences; workers and the CLI load the same file. */
      module: './kanaal.config.ts',
      gate: env('KANAAL_GATE', 'error'),
    },
  },
  'content-metadata': { enabled: true },
  taxonomy: { enabled: true },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  upload: { config: { breakpoints: { large: 1200, medium: 800, small: 480 } } },
})
