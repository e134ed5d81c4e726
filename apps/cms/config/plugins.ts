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
  email: {
    config: {
      // Strapi's own provider. A relay, or a catcher on one's own machine, is named by SMTP_PORT and SMTP_HOST.
      provider: 'sendmail',
      providerOptions: env('SMTP_PORT')
        ? { devHost: env('SMTP_HOST', 'localhost'), devPort: env.int('SMTP_PORT') }
        : {},
      settings: { defaultFrom: env('MAIL_FROM', 'Warenhuis Linde <klantenservice@warenhuislinde.example>') },
    },
  },
  upload: { config: { breakpoints: { large: 1200, medium: 800, small: 480 } } },
})
