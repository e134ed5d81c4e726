// The default channels and targets to one engine, as a site has them.
import { createEngine, type Engine } from '@kanaal/engine'
import { defaultChannels, defaultTargets } from '@kanaal/preset-default'

export const createDefaultEngine = (targets = defaultTargets()): Promise<Engine> =>
  createEngine({
    channels: defaultChannels(),
    targets,
    site: {
      url: 'https://www.example.org',
      name: 'Example School',
      locales: ['en'],
      defaultLocale: 'en',
      timeZone: 'Europe/Amsterdam',
      organization: { name: 'Example School', email: 'office@example.org', address: ['Canal Street 1'] },
    },
  })
